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
        public IOrderedEnumerable<Initiative> OrderByTitle(LanguageTag language = default)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            return initiatives.OrderBy(one => one.Title.For(language == LanguageTag.Undetermined ? one.Language : language), NorwegianTextComparer.Instance).ThenBy(static one => one.Id);
        }

        /// <summary>The initiatives by the first start of the work, its projects and activities: open, dated, not known; those without a dated period last.</summary>
        /// <returns>The initiatives in order; those with the same start by id.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        public IOrderedEnumerable<Initiative> OrderByPeriod()
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            return initiatives.OrderBy(static one => StartOrder.Of(one)).ThenBy(static one => one.Id);
        }

        /// <summary>The initiatives by the codes of a vocabulary, each once under every code that it has: by the very code, without broader and narrower ones.</summary>
        /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
        /// <returns>The groups by code, ordinally; a code that nobody has makes none. What is only in words is in no group.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        public IEnumerable<IGrouping<Code<TVocabulary>, Initiative>> GroupByCode<TVocabulary>()
            where TVocabulary : class, IVocabulary
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            return initiatives
                .SelectMany(static one => VocabularyItems<TVocabulary>.Of(one).Terms.Select(static term => term.Code).OfType<Code<TVocabulary>>().Distinct().Select(code => (code, one)))
                .GroupBy(static pair => pair.code, static pair => pair.one)
                .OrderBy(static group => group.Key);
        }

        /// <summary>The initiatives by the municipalities of today that they touch, each once under every one.</summary>
        /// <param name="atLeast">How certain it has to be; the possible ones are among them unless said otherwise.</param>
        /// <returns>The groups by number.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        public IEnumerable<IGrouping<Municipality, Initiative>> GroupByMunicipality(Certainty atLeast = Certainty.Possible)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            return initiatives.SelectMany(one => PlacesToday.Municipalities(one).Where(match => match.Value >= atLeast).Select(match => (match.Key, one)))
                .GroupBy(static pair => pair.Key, static pair => pair.one)
                .OrderBy(static group => group.Key.Number);
        }

        /// <summary>The initiatives by the counties of today that they touch, each once under every one.</summary>
        /// <param name="atLeast">How certain it has to be; the possible ones are among them unless said otherwise.</param>
        /// <returns>The groups by number.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        public IEnumerable<IGrouping<County, Initiative>> GroupByCounty(Certainty atLeast = Certainty.Possible)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            return initiatives.SelectMany(one => PlacesToday.Counties(one).Where(match => match.Value >= atLeast).Select(match => (match.Key, one)))
                .GroupBy(static pair => pair.Key, static pair => pair.one)
                .OrderBy(static group => group.Key.Number);
        }

        /// <summary>The initiatives by the decade of their first dated start, at its earliest: 1990 is 1990 to 1999.</summary>
        /// <returns>The groups in order; first, under null, those without a dated start.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        public IEnumerable<IGrouping<int?, Initiative>> GroupByDecade()
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            return initiatives
                .GroupBy(static one => DatedWork.Of(one).Select(static dated => (int?)dated.Period.Start?.Earliest.Year).Min() is { } year ? year - (year % 10) : (int?)null)
                .OrderBy(static group => group.Key);
        }
    }
}
