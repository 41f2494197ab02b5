namespace Tilflytting.Core.Queries;

/// <summary>Filters in LINQ.</summary>
public static class InitiativeQueryExtensions
{
    extension(IEnumerable<Initiative> initiatives)
    {
        /// <summary>The initiatives that a filter finds, in their order, one at a time as they are asked for.</summary>
        /// <param name="filter">The filter.</param>
        /// <param name="atLeast">
        /// How certain a hit has to be: <see cref="Certainty.Certain"/> unless said otherwise; <see cref="Certainty.Possible"/> gives the certain
        /// ones and those that may be.
        /// </param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the filter are null.</exception>
        public IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            ArgumentNullException.ThrowIfNull(filter);
            return initiatives.Where(initiative => filter.Evaluate(initiative, concepts) >= atLeast);
        }

        /// <summary>
        /// The initiatives that a filter finds, with the certainty of each and the reason, by relevance: certain ones first, then by how many distinct words of the filter's texts are
        /// in the title, then in other texts, then by the first start (undated last), then by id.
        /// </summary>
        /// <param name="filter">The filter.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the filter are null.</exception>
        public ImmutableArray<InitiativeHit> Query(InitiativeFilter filter, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            ArgumentNullException.ThrowIfNull(filter);
            var known = concepts ?? ConceptSet.Shipped;
            var least = atLeast == Certainty.No ? Certainty.Possible : atLeast;
            var words = filter.TextWords();
            return
            [
                .. initiatives.Select(initiative => new InitiativeHit(initiative, filter.Evaluate(initiative, known), filter, known))
                    .Where(hit => hit.Certainty >= least)
                    .OrderBy(hit => Relevance.Of(hit, words)),
            ];
        }
    }
}
