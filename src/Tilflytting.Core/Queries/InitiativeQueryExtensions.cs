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
            var words = new QueryWords(filter.Node);
            return
            [
                .. initiatives.Select(initiative => new InitiativeHit(initiative, filter.Evaluate(initiative, known), filter, known))
                    .Where(hit => hit.Certainty >= least)
                    .OrderBy(hit => Relevance.Of(hit, words)),
            ];
        }

        /// <summary>The initiatives with an item of a concept, as <see cref="InitiativeFilter.Has{TVocabulary}"/> finds them.</summary>
        /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
        /// <param name="code">The code.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        public IEnumerable<Initiative> Has<TVocabulary>(Code<TVocabulary> code, Certainty atLeast = Certainty.Certain)
            where TVocabulary : class, IVocabulary => initiatives.Where(InitiativeFilter.Has(code), atLeast);

        /// <summary>The initiatives for a target group.</summary>
        /// <param name="group">The target group.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or an argument are null.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        public IEnumerable<Initiative> ForTargetGroup(Code<TargetGroup> group, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Has(group), atLeast);

        /// <summary>The initiatives with a kind of activity.</summary>
        /// <param name="activity">The kind of activity.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or an argument are null.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        public IEnumerable<Initiative> WithActivity(Code<ActivityType> activity, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Has(activity), atLeast);

        /// <summary>The initiatives with a partner, as <see cref="InitiativeFilter.Partner(string)"/> finds them.</summary>
        /// <param name="name">Words of the name.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or an argument are null.</exception>
        /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
        public IEnumerable<Initiative> WithPartner(string name, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Partner(name), atLeast);

        /// <summary>The initiatives in a municipality, in any lineage.</summary>
        /// <param name="text">A number or a name, as <see cref="InitiativeFilter.InMunicipality(string, PlaceMode)"/> takes it.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or an argument are null.</exception>
        /// <exception cref="DiagnosticException">There is and was no such place.</exception>
        public IEnumerable<Initiative> InMunicipality(string text, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.InMunicipality(text), atLeast);

        /// <summary>The initiatives in a county, in any lineage.</summary>
        /// <param name="text">A number or a name, as <see cref="InitiativeFilter.InCounty(string, PlaceMode)"/> takes it.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or an argument are null.</exception>
        /// <exception cref="DiagnosticException">There is and was no such place.</exception>
        public IEnumerable<Initiative> InCounty(string text, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.InCounty(text), atLeast);

        /// <summary>The initiatives that went on at any time in a window.</summary>
        /// <param name="window">The window; both ends inclusive.</param>
        /// <param name="atLeast">How certain a hit has to be.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or an argument are null.</exception>
        public IEnumerable<Initiative> ActiveIn(DateInterval window, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Active(window), atLeast);
    }
}
