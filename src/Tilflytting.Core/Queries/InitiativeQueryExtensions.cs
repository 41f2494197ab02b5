namespace Tilflytting.Core.Queries;

/// <summary>Filters in LINQ.</summary>
/// <remarks>
/// What narrows a sequence (<c>Where</c>, <c>Has</c>, <c>InCounty</c>, …) gives the certain hits alone unless said otherwise, for what comes behind it does not know of certainty. What tells
/// certain and possible apart, or lists and groups what there may be (<c>Query</c>, <c>GroupByCounty</c>, <c>LongTable</c>, <c>FreeText</c>), has both.
/// </remarks>
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
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            ArgumentNullException.ThrowIfNull(filter);
            _ = HitCertainty.Checked(atLeast);
            return each.Where(initiative => filter.Evaluate(initiative, concepts) >= atLeast);
        }

        /// <summary>
        /// The initiatives that a filter finds, with the certainty of each and the reason, by relevance: certain ones first, then by how many distinct words of the filter's texts are
        /// in the title, then in other texts and labels, then by the first start (undated last), then by id.
        /// </summary>
        /// <param name="filter">The filter.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the filter are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public ImmutableArray<InitiativeHit> Query(InitiativeFilter filter, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            ArgumentNullException.ThrowIfNull(filter);
            var known = concepts ?? ConceptSet.Shipped;
            var least = HitCertainty.Checked(atLeast);
            var words = new QueryWords(filter.Node);
            return
            [
                .. each.Select(initiative => new InitiativeHit(initiative, filter.Evaluate(initiative, known), filter, known))
                    .Where(hit => hit.Certainty >= least)
                    .OrderBy(hit => Relevance.Of(hit, words)),
            ];
        }

        /// <summary>The initiatives with an item of a concept, as <see cref="InitiativeFilter.Has{TVocabulary}"/> finds them.</summary>
        /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
        /// <param name="code">The code.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> Has<TVocabulary>(Code<TVocabulary> code, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null)
            where TVocabulary : class, IVocabulary => initiatives.Where(InitiativeFilter.Has(code), atLeast, concepts);

        /// <summary>The initiatives for a target group.</summary>
        /// <param name="group">The target group.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> ForTargetGroup(Code<TargetGroup> group, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null) => initiatives.Has(group, atLeast, concepts);

        /// <summary>The initiatives with a kind of activity.</summary>
        /// <param name="activity">The kind of activity.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> WithActivity(Code<ActivityType> activity, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null) => initiatives.Has(activity, atLeast, concepts);

        /// <summary>The initiatives with a partner, as <see cref="InitiativeFilter.Partner(string)"/> finds them.</summary>
        /// <param name="name">Words of the name.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the name are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> WithPartner(string name, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Partner(name), atLeast);

        /// <summary>The initiatives with a kind of partner.</summary>
        /// <param name="kind">The kind of partner.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentException">The code is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> WithPartner(Code<PartnerKind> kind, Certainty atLeast = Certainty.Certain, ConceptSet? concepts = null) => initiatives.Has(kind, atLeast, concepts);

        /// <summary>The initiatives with a partner that has an organisation number.</summary>
        /// <param name="number">The number.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentException">The number is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> WithPartner(OrganisationNumber number, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Partner(number), atLeast);

        /// <summary>The initiatives in a municipality.</summary>
        /// <param name="text">A number or a name, as <see cref="InitiativeFilter.InMunicipality(string, PlaceMode)"/> takes it.</param>
        /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the text are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="DiagnosticException">There is and was no such place.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> InMunicipality(string text, PlaceMode mode = default, Certainty atLeast = Certainty.Certain) =>
            initiatives.Where(InitiativeFilter.InMunicipality(text, mode), atLeast);

        /// <summary>The initiatives in a municipality.</summary>
        /// <param name="municipality">The municipality.</param>
        /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the municipality are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> InMunicipality(Municipality municipality, PlaceMode mode = default, Certainty atLeast = Certainty.Certain) =>
            initiatives.Where(InitiativeFilter.InMunicipality(municipality, mode), atLeast);

        /// <summary>The initiatives in a county.</summary>
        /// <param name="text">A number or a name, as <see cref="InitiativeFilter.InCounty(string, PlaceMode)"/> takes it.</param>
        /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the text are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="DiagnosticException">There is and was no such place.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> InCounty(string text, PlaceMode mode = default, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.InCounty(text, mode), atLeast);

        /// <summary>The initiatives in a county.</summary>
        /// <param name="county">The county.</param>
        /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the county are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> InCounty(County county, PlaceMode mode = default, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.InCounty(county, mode), atLeast);

        /// <summary>The initiatives that went on at any time in a window.</summary>
        /// <param name="window">The window, such as <c>DateInterval.Years(2007, 2010)</c>; both ends inclusive.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the window are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> ActiveIn(DateInterval window, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Active(window), atLeast);

        /// <summary>The initiatives that have a day in common with an imprecise period.</summary>
        /// <param name="period">The period.</param>
        /// <param name="atLeast">How certain a hit has to be: the certain ones alone unless said otherwise.</param>
        /// <returns>The hits, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<Initiative> ActiveIn(DatePeriod period, Certainty atLeast = Certainty.Certain) => initiatives.Where(InitiativeFilter.Active(period), atLeast);
    }
}
