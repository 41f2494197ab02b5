namespace Tilflytting.Core.Queries;

/// <summary>Initiatives in order and in groups.</summary>
public static class InitiativeOrderExtensions
{
    extension(IEnumerable<Initiative> initiatives)
    {
        /// <summary>The initiatives by title, in the Norwegian alphabet: æ, ø, å last, aa as å.</summary>
        /// <param name="language">The language of the titles where there are several; <see cref="LanguageTag.Undetermined"/> is each initiative's own.</param>
        /// <returns>The initiatives in order; those with the same title by id.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        public IOrderedEnumerable<Initiative> OrderByTitle(LanguageTag language = default)
        {
            var each = InitiativeList.Checked(initiatives);
            return each.OrderBy(one => one.Title.For(language == LanguageTag.Undetermined ? one.Language : language), NorwegianTextComparer.Instance).ThenBy(static one => one.Id);
        }

        /// <summary>The initiatives by the first start of the work, its projects and activities: open, dated, not known; those without a dated period last.</summary>
        /// <returns>The initiatives in order; those with the same start by id.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        public IOrderedEnumerable<Initiative> OrderByStart()
        {
            var each = InitiativeList.Checked(initiatives);
            return each.OrderBy(static one => StartOrder.Of(one)).ThenBy(static one => one.Id);
        }

        /// <summary>The initiatives by title, the other way round.</summary>
        /// <param name="language">The language of the titles, as for <c>OrderByTitle</c>.</param>
        /// <returns>The initiatives in order; those with the same title by id.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        public IOrderedEnumerable<Initiative> OrderByTitleDescending(LanguageTag language = default)
        {
            var each = InitiativeList.Checked(initiatives);
            return each.OrderByDescending(one => one.Title.For(language == LanguageTag.Undetermined ? one.Language : language), NorwegianTextComparer.Instance).ThenBy(static one => one.Id);
        }

        /// <summary>The initiatives by the first start of the work, the newest first; those whose start is open or not known after them, and those without a dated period last.</summary>
        /// <returns>The initiatives in order; those with the same start by id.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        public IOrderedEnumerable<Initiative> OrderByStartDescending()
        {
            var each = InitiativeList.Checked(initiatives);
            return each.OrderBy(static one => StartOrder.Of(one).FromTheEnd)
                .ThenByDescending(static one => StartOrder.Of(one)).ThenBy(static one => one.Id);
        }

        /// <summary>The initiatives by the codes of a vocabulary, each once under every code that it has: by the very code, without broader and narrower ones.</summary>
        /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
        /// <param name="atLeast">How certain it has to be that an initiative has the code; the possible ones are among them unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>
        /// The groups in the order of the rows of a <see cref="Facet"/>: that of the form, then own concepts and then other codes, ordinally; a code that nobody has makes none. What is only in
        /// words is in no group.
        /// </returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<IGrouping<Code<TVocabulary>, Initiative>> GroupByCode<TVocabulary>(Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null)
            where TVocabulary : class, IVocabulary
        {
            var each = InitiativeList.Checked(initiatives);
            _ = HitCertainty.Checked(atLeast);
            return each
                .SelectMany(one => CodesOf<TVocabulary>(one, atLeast).Select(code => (code, one)))
                .GroupBy(static pair => pair.code, static pair => pair.one)
                .OrderBy(group => group.Key.Concept is { } concept ? TVocabulary.Shipped.Concepts.IndexOf(concept) : concepts?.Has(TVocabulary.Shipped.Scheme, group.Key.ToString()) == true ? int.MaxValue - 1 : int.MaxValue)
                .ThenBy(static group => group.Key);
        }

        /// <summary>The initiatives by the municipalities of today that they touch, each once under every one.</summary>
        /// <param name="atLeast">How certain it has to be; the possible ones are among them unless said otherwise.</param>
        /// <returns>The groups by number.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<IGrouping<Municipality, Initiative>> GroupByMunicipality(Certainty atLeast = Certainty.Possible)
        {
            var each = InitiativeList.Checked(initiatives);
            _ = HitCertainty.Checked(atLeast);
            return each.SelectMany(one => PlacesToday.Municipalities(one).Where(match => match.Value >= atLeast).Select(match => (match.Key, one)))
                .GroupBy(static pair => pair.Key, static pair => pair.one)
                .OrderBy(static group => group.Key.Number);
        }

        /// <summary>The initiatives by the counties of today that they touch, each once under every one.</summary>
        /// <param name="atLeast">How certain it has to be; the possible ones are among them unless said otherwise.</param>
        /// <returns>The groups by number.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<IGrouping<County, Initiative>> GroupByCounty(Certainty atLeast = Certainty.Possible)
        {
            var each = InitiativeList.Checked(initiatives);
            _ = HitCertainty.Checked(atLeast);
            return each.SelectMany(one => PlacesToday.Counties(one).Where(match => match.Value >= atLeast).Select(match => (match.Key, one)))
                .GroupBy(static pair => pair.Key, static pair => pair.one)
                .OrderBy(static group => group.Key.Number);
        }

        /// <summary>The initiatives by the decades in which the work went on, each once under every one: 1990 is 1990 to 1999. The same that <see cref="FacetDimension.Decade"/> counts.</summary>
        /// <param name="atLeast">How certain it has to be; the possible ones are among them unless said otherwise.</param>
        /// <returns>The groups by the first year of the decade. What has no dated period is in no group.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<IGrouping<int, Initiative>> GroupByDecade(Certainty atLeast = Certainty.Possible)
        {
            var each = InitiativeList.Checked(initiatives);
            return Decades(each, HitCertainty.Checked(atLeast));
        }
    }

    private static IEnumerable<Code<TVocabulary>> CodesOf<TVocabulary>(Initiative initiative, Certainty atLeast)
        where TVocabulary : class, IVocabulary
    {
        var items = VocabularyItems<TVocabulary>.Of(initiative);
        return Enumerable.Range(0, items.Terms.Length).Where(i => items.CertaintyOf(i) >= atLeast).Select(i => items.Terms[i].Code).OfType<Code<TVocabulary>>().Distinct();
    }

    /// <summary>The initiatives are looked at when the groups are asked for, once for all of them.</summary>
    private static IEnumerable<IGrouping<int, Initiative>> Decades(IEnumerable<Initiative> initiatives, Certainty atLeast)
    {
        var dated = initiatives.Where(static one => DatedWork.Of(one).Any()).ToList();
        if (DatedWork.Years(dated.SelectMany(DatedWork.Bounds)) is not var (first, last))
        {
            return [];
        }

        return Enumerable.Range(first / 10, (last / 10) - (first / 10) + 1).Select(static decade => decade * 10)
            .SelectMany(decade =>
            {
                var active = ActiveNode.In(QueryWindow.Of(FacetScale.DaysOf(decade)));
                return dated.Where(one => active.Evaluate(one, ConceptSet.Shipped) >= atLeast).Select(one => (decade, one));
            })
            .GroupBy(static pair => pair.decade, static pair => pair.one);
    }
}
