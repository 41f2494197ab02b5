using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Queries;

/// <summary>A catalogue as a set that questions are asked of: it knows the concepts of its own. Each member here is the one of the same name of <see cref="IInitiativeSet"/>.</summary>
public static class CatalogueQueryExtensions
{
    /// <summary>A catalogue never changes: what is read of it for questions is read once, and goes with it.</summary>
    private static readonly ConditionalWeakTable<Catalogue, IInitiativeSet> Sets = [];

    extension(Catalogue catalogue)
    {
        /// <summary>The catalogue as a set of initiatives, with its own concepts, for code that takes any set.</summary>
        /// <returns>The set; the same each time.</returns>
        /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
        public IInitiativeSet AsSet()
        {
            ArgumentNullException.ThrowIfNull(catalogue);
            return Sets.GetValue(catalogue, static one => new SequenceSet(one.Initiatives, one.Concepts.IsEmpty ? ConceptSet.Shipped : ConceptSet.With(one.Concepts)));
        }

        /// <inheritdoc cref="InitiativeSetExtensions.ParseFilter"/>
        public InitiativeFilter ParseFilter(string text) => catalogue.AsSet().ParseFilter(text);

        /// <inheritdoc cref="InitiativeSetExtensions.TryParseFilter"/>
        public bool TryParseFilter([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InitiativeFilter? filter, out ImmutableArray<Diagnostic> problems) =>
            catalogue.AsSet().TryParseFilter(text, out filter, out problems);

        /// <inheritdoc cref="InitiativeSetExtensions.Count"/>
        public InitiativeCount Count(string text) => catalogue.AsSet().Count(text);

        /// <inheritdoc cref="IInitiativeSet.Count"/>
        public InitiativeCount Count(InitiativeFilter filter) => catalogue.AsSet().Count(filter);

        /// <inheritdoc cref="InitiativeSetExtensions.Query"/>
        public InitiativePage Query(
            string text, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default) =>
            catalogue.AsSet().Query(text, order, skip, take, atLeast, titleLanguage);

        /// <inheritdoc cref="IInitiativeSet.Query"/>
        public InitiativePage Query(
            InitiativeFilter filter, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default) =>
            catalogue.AsSet().Query(filter, order, skip, take, atLeast, titleLanguage);

        /// <inheritdoc cref="InitiativeSetExtensions.QueryPage(IInitiativeSet, string, int, int, InitiativeOrder, Certainty, LanguageTag)"/>
        public InitiativePage QueryPage(
            string text, int number, int size = 20, InitiativeOrder order = InitiativeOrder.Relevance, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default) =>
            catalogue.AsSet().QueryPage(text, number, size, order, atLeast, titleLanguage);

        /// <inheritdoc cref="InitiativeSetExtensions.QueryPage(IInitiativeSet, InitiativeFilter, int, int, InitiativeOrder, Certainty, LanguageTag)"/>
        public InitiativePage QueryPage(
            InitiativeFilter filter, int number, int size = 20, InitiativeOrder order = InitiativeOrder.Relevance, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default) =>
            catalogue.AsSet().QueryPage(filter, number, size, order, atLeast, titleLanguage);

        /// <inheritdoc cref="IInitiativeSet.Where"/>
        public IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Possible) => catalogue.AsSet().Where(filter, atLeast);

        /// <inheritdoc cref="IInitiativeSet.Facet"/>
        public Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true) => catalogue.AsSet().Facet(dimension, filter, isSideways);

        /// <inheritdoc cref="IInitiativeSet.Facets"/>
        public ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true) => catalogue.AsSet().Facets(filter, isSideways);

        /// <inheritdoc cref="IInitiativeSet.CrossTable"/>
        public CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null) => catalogue.AsSet().CrossTable(rows, columns, filter);

        /// <inheritdoc cref="IInitiativeSet.ActivePerYear"/>
        public ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null) => catalogue.AsSet().ActivePerYear(filter, first, last);

        /// <inheritdoc cref="IInitiativeSet.LongTable"/>
        public IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible) => catalogue.AsSet().LongTable(filter, atLeast);

        /// <inheritdoc cref="IInitiativeSet.FreeText"/>
        public ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible) =>
            catalogue.AsSet().FreeText(vocabulary, filter, atLeast);
    }
}
