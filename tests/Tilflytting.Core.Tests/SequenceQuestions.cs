using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests;

/// <summary>Short questions to the sequences of tests: as a set, with the shipped concepts unless there are others.</summary>
internal static class SequenceQuestions
{
    extension(IEnumerable<Initiative> initiatives)
    {
        public IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null) => initiatives.Set(concepts).Where(filter, atLeast);

        public ImmutableArray<InitiativeHit> Query(InitiativeFilter filter, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null) =>
            initiatives.Set(concepts).Query(filter, atLeast: atLeast).Hits;

        public Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true, ConceptSet? concepts = null) =>
            initiatives.Set(concepts).Facet(dimension, filter, isSideways);

        public ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true, ConceptSet? concepts = null) => initiatives.Set(concepts).Facets(filter, isSideways);

        public CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null, ConceptSet? concepts = null) =>
            initiatives.Set(concepts).CrossTable(rows, columns, filter);

        public ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null, ConceptSet? concepts = null) =>
            initiatives.Set(concepts).ActivePerYear(filter, first, last);

        public IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null) =>
            initiatives.Set(concepts).LongTable(filter, atLeast);

        public ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null) =>
            initiatives.Set(concepts).FreeText(vocabulary, filter, atLeast);

        private IInitiativeSet Set(ConceptSet? concepts) => initiatives.With(concepts ?? ConceptSet.Shipped);
    }
}
