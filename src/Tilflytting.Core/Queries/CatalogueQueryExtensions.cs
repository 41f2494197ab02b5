namespace Tilflytting.Core.Queries;

/// <summary>Questions to a catalogue in one line.</summary>
public static class CatalogueQueryExtensions
{
    extension(Catalogue catalogue)
    {
        /// <summary>The initiatives of the catalogue that a query text finds, by relevance; the catalogue's own concepts are known.</summary>
        /// <param name="text">The query text, such as <c>målgruppe:ungdom aktiv:2007..2010</c>; see <see cref="InitiativeFilter.TryParse(string?, out InitiativeFilter?, out ImmutableArray{Diagnostic}, ConceptSet?)"/>.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <returns>The hits, with the certainty of each and the reason.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or the text is null.</exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        public ImmutableArray<InitiativeHit> Query(string text, Certainty atLeast = Certainty.Possible)
        {
            ArgumentNullException.ThrowIfNull(catalogue);
            ArgumentNullException.ThrowIfNull(text);
            var concepts = ConceptSet.With(catalogue.Concepts);
            return InitiativeFilter.TryParse(text, out var filter, out var problems, concepts)
                ? catalogue.Initiatives.Query(filter, atLeast, concepts)
                : throw new DiagnosticException(problems);
        }
    }
}
