namespace Tilflytting.Core.Queries;

/// <summary>Questions as text to a set of initiatives, and its pages.</summary>
public static class InitiativeSetExtensions
{
    extension(IInitiativeSet set)
    {
        /// <summary>Reads a query text in which the concepts of the set are known.</summary>
        /// <param name="text">The query text, such as <c>målgruppe:ungdom aktiv:2007..2010</c>; see <see cref="InitiativeFilter.TryParse(string?, out InitiativeFilter?, out ImmutableArray{Diagnostic}, ConceptSet?)"/>.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="ArgumentNullException">The set or the text is null.</exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        public InitiativeFilter ParseFilter(string text) => InitiativeFilter.Parse(text, Checked(set).Concepts);

        /// <summary>Reads a query text in which the concepts of the set are known.</summary>
        /// <param name="text">The query text; null is no question.</param>
        /// <param name="filter">The filter; null when the text is no question.</param>
        /// <param name="problems">What is wrong with the text; a text that is read may have warnings.</param>
        /// <returns>Whether the text is a question.</returns>
        /// <exception cref="ArgumentNullException">The set is null.</exception>
        public bool TryParseFilter([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InitiativeFilter? filter, out ImmutableArray<Diagnostic> problems) =>
            InitiativeFilter.TryParse(text, out filter, out problems, Checked(set).Concepts);

        /// <summary>How many a query text finds: certain ones, and possible ones beside them.</summary>
        /// <param name="text">The query text; see <c>ParseFilter</c>.</param>
        /// <returns>The count; see <see cref="IInitiativeSet.Count"/>.</returns>
        /// <exception cref="ArgumentNullException">The set or the text is null.</exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        public InitiativeCount Count(string text) => Checked(set).Count(set.ParseFilter(text));

        /// <summary>The initiatives that a query text finds, in order, and of those some.</summary>
        /// <param name="text">The query text; see <c>ParseFilter</c>.</param>
        /// <param name="order">The order; by relevance unless said otherwise.</param>
        /// <param name="skip">How many are left out from the beginning.</param>
        /// <param name="take">How many are given at most.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="titleLanguage">For an order by title the language of the titles where there are several; <see cref="LanguageTag.Undetermined"/> is each initiative's own.</param>
        /// <returns>The hits, and how many there are in all; see <see cref="IInitiativeSet.Query"/>.</returns>
        /// <exception cref="ArgumentNullException">The set or the text is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A number is negative, there is no such order, or <paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        public InitiativePage Query(
            string text, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default) =>
            Checked(set).Query(set.ParseFilter(text), order, skip, take, atLeast, titleLanguage);

        /// <summary>A page of the initiatives that a filter finds.</summary>
        /// <param name="filter">The filter.</param>
        /// <param name="number">Which page: 1 is the first. A page after the last has no hits.</param>
        /// <param name="size">How many hits a page has, 1 or more.</param>
        /// <param name="order">The order; by relevance unless said otherwise.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="titleLanguage">For an order by title the language of the titles where there are several; <see cref="LanguageTag.Undetermined"/> is each initiative's own.</param>
        /// <returns>The hits of the page, and how many hits and pages there are in all.</returns>
        /// <exception cref="ArgumentNullException">The set or the filter is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The number or the size is less than 1, there is no such order, or <paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.
        /// </exception>
        public InitiativePage QueryPage(
            InitiativeFilter filter, int number, int size = 20, InitiativeOrder order = InitiativeOrder.Relevance, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default)
        {
            _ = Checked(set);
            ArgumentNullException.ThrowIfNull(filter);
            ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
            ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
            var skip = (int)Math.Min(int.MaxValue, (number - 1L) * size);
            return set.Query(filter, order, skip, size, atLeast, titleLanguage).Numbered(number);
        }

        /// <summary>A page of the initiatives that a query text finds.</summary>
        /// <param name="text">The query text; see <c>ParseFilter</c>.</param>
        /// <param name="number">Which page: 1 is the first. A page after the last has no hits.</param>
        /// <param name="size">How many hits a page has, 1 or more.</param>
        /// <param name="order">The order; by relevance unless said otherwise.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="titleLanguage">For an order by title the language of the titles where there are several; <see cref="LanguageTag.Undetermined"/> is each initiative's own.</param>
        /// <returns>The hits of the page, and how many hits and pages there are in all.</returns>
        /// <exception cref="ArgumentNullException">The set or the text is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The number or the size is less than 1, there is no such order, or <paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.
        /// </exception>
        /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
        public InitiativePage QueryPage(
            string text, int number, int size = 20, InitiativeOrder order = InitiativeOrder.Relevance, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default) =>
            set.QueryPage(set.ParseFilter(text), number, size, order, atLeast, titleLanguage);
    }

    private static IInitiativeSet Checked(IInitiativeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set;
    }
}
