using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>Questions to a catalogue, with the concepts of its own: those of its initiatives alone, as any sequence of them is asked, know the shipped ones unless they are told more.</summary>
public static class CatalogueQueryExtensions
{
    /// <summary>A list of concepts never changes: what is made of it is made once, and goes with it.</summary>
    private static readonly ConditionalWeakTable<Concept[], ConceptSet> Known = [];

    extension(Catalogue catalogue)
    {
        /// <summary>Reads a query text in which the catalogue's own concepts are known.</summary>
        /// <param name="text">The query text, such as <c>målgruppe:ungdom aktiv:2007..2010</c>; see <see cref="InitiativeFilter.TryParse(string?, out InitiativeFilter?, out ImmutableArray{Diagnostic}, ConceptSet?)"/>.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or the text is null.</exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        public InitiativeFilter ParseFilter(string text) => InitiativeFilter.Parse(text, KnownTo(catalogue));

        /// <summary>The initiatives of the catalogue that a query text finds, by relevance.</summary>
        /// <param name="text">The query text; see <c>ParseFilter</c>.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <returns>The hits, with the certainty of each and the reason.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or the text is null.</exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public ImmutableArray<InitiativeHit> Query(string text, Certainty atLeast = Certainty.Possible) => catalogue.Query(catalogue.ParseFilter(text), atLeast);

        /// <summary>The initiatives of the catalogue that a filter finds, by relevance.</summary>
        /// <param name="filter">The filter.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <returns>The hits, with the certainty of each and the reason.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or the filter is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public ImmutableArray<InitiativeHit> Query(InitiativeFilter filter, Certainty atLeast = Certainty.Possible)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.Query(filter, atLeast, concepts);
        }

        /// <summary>The hits of a filter, counted by a dimension.</summary>
        /// <param name="dimension">The dimension, such as <c>FacetDimension.Of&lt;TargetGroup&gt;()</c>.</param>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="isSideways">Whether the parts of the filter that concern this dimension alone are left out (drill-sideways); false counts the very hits.</param>
        /// <returns>The facet.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or the dimension is null.</exception>
        public Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.Facet(dimension, filter, isSideways, concepts);
        }

        /// <summary>The hits of a filter, counted by every dimension.</summary>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="isSideways">Whether each facet leaves out the parts of the filter that concern it alone; see <c>Facet</c>.</param>
        /// <returns>The facets, in the order of <see cref="FacetDimension.All"/>.</returns>
        /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
        public ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.Facets(filter, isSideways, concepts);
        }

        /// <summary>The hits of a filter, counted by two dimensions at once.</summary>
        /// <param name="rows">The dimension of the rows.</param>
        /// <param name="columns">The dimension of the columns; it may be the same one.</param>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <returns>The table.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or a dimension is null.</exception>
        public CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.CrossTable(rows, columns, filter, concepts);
        }

        /// <summary>How many of the hits of a filter were active in each year, the undated apart.</summary>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="first">The first year, 1 to 9999; null is the first that a bound of a hit's period names.</param>
        /// <param name="last">The last year, 1 to 9999; null is the last that a bound of a hit's period names.</param>
        /// <returns>The years; none when the last is before the first, or nothing is dated and no year is given.</returns>
        /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
        public ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.ActivePerYear(filter, first, last, concepts);
        }

        /// <summary>Every initiative that is found as a row, and every item of it as one more: its codes and words in every vocabulary, its places and its periods.</summary>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <returns>The rows, in the order of the initiatives, one at a time as they are asked for.</returns>
        /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.LongTable(filter, atLeast, concepts);
        }

        /// <summary>What the hits have in a vocabulary in words alone, without a code.</summary>
        /// <param name="vocabulary">The vocabulary.</param>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <returns>The words as written, those of most initiatives first, then in the Norwegian alphabet.</returns>
        /// <exception cref="ArgumentNullException">The catalogue or the vocabulary is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible)
        {
            var concepts = KnownTo(catalogue);
            return catalogue.Initiatives.FreeText(vocabulary, filter, atLeast, concepts);
        }
    }

    private static ConceptSet KnownTo(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Concepts is { IsEmpty: false } concepts
            ? Known.GetValue(ImmutableCollectionsMarshal.AsArray(concepts)!, static own => ConceptSet.With(own))
            : ConceptSet.Shipped;
    }
}
