namespace Tilflytting.Core.Queries;

/// <content>Conditions on texts, ids, languages, partners and provenance, and on what is stated at all.</content>
public sealed partial class InitiativeFilter
{
    /// <summary>No condition: certain for every initiative. In query text <c>*</c>, or nothing.</summary>
    public static InitiativeFilter Everything { get; } = new(new EverythingNode());

    /// <summary>
    /// Initiatives with all of these words and phrases, each in something that a person sees of the entry: the title, summary and description, objectives, results, the words of list items, the names of
    /// projects, partners, places, funders and related initiatives, and the labels of coded items.
    /// </summary>
    /// <remarks>
    /// The labels are those of subject areas, statuses, programmes, the form of organisation, kinds and roles of partners, target groups, activities, selling points, states of funding and kinds of relations, in
    /// bokmål, nynorsk and English (<c>barnefamilier</c> finds what lists the target group), and those of the catalogue's own concepts in every language that they have. A code that no concept is
    /// known for is its own label, as it is wherever it is shown. Alternative labels are not searched, nor are codes of other vocabularies. A phrase is found within one text or label.
    /// </remarks>
    /// <param name="words">
    /// The words, as <see cref="TextQuery"/> reads them: <c>tilflyttere kyst* "god, nær og raus"</c>. A word finds all its forms in bokmål and nynorsk. Any number of words and phrases, of
    /// at most 64 words each.
    /// </param>
    /// <returns>The filter. It is certain or no, for what is there says what it says. Several words and phrases are a condition each, combined by <c>&amp;</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="DiagnosticException">The text is no query, such as one without a letter or digit; the exception has all problems.</exception>
    public static InitiativeFilter Text(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return TextQuery.TryEach(words, out var queries, out var problems) ? new(TextNode.Of(queries)) : throw new DiagnosticException(problems);
    }

    /// <summary>Initiatives with all the words and phrases of a query, each in some text or label; see <see cref="Text(string)"/>.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static InitiativeFilter Text(TextQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(TextNode.Of(query.EachTerm));
    }

    /// <summary>The initiative with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public static InitiativeFilter Id(Slug id) =>
        id.IsDefault ? throw new ArgumentException("The id is the default value.", nameof(id)) : new(new IdNode(id));

    /// <summary>
    /// Initiatives in a language: certain for it and a narrower one (<c>nb-NO</c> for <c>nb</c>, <c>nb</c> and <c>nn</c> for <c>no</c>), possible for a broader one.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">The language is <see cref="LanguageTag.Undetermined"/>.</exception>
    public static InitiativeFilter InLanguage(LanguageTag language) => language == LanguageTag.Undetermined
        ? throw new ArgumentException("The language is undetermined.", nameof(language))
        : new(new LanguageNode(language));

    /// <summary>Initiatives with a partner that has an organisation number. Where no partner has any, it is possible, as not stated.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">The number is the default value.</exception>
    public static InitiativeFilter Partner(OrganisationNumber number) => number.IsDefault
        ? throw new ArgumentException("The number is the default value.", nameof(number))
        : new(new OrganisationNumberNode(number));

    /// <summary>Initiatives whose publisher's name has these words in it, in a row and whole, as people write them.</summary>
    /// <param name="name">The name or a part of it; it has a letter or a digit.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
    public static InitiativeFilter Publisher(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(new ProvenanceNode(ProvenanceName.Publisher, Folded(name, nameof(name))));
    }

    /// <summary>Initiatives of a catalogue that they say they are from, whose name has these words in it, in a row and whole, as people write them.</summary>
    /// <param name="name">The name or a part of it; it has a letter or a digit.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
    public static InitiativeFilter FromCatalogue(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(new ProvenanceNode(ProvenanceName.Catalogue, Folded(name, nameof(name))));
    }

    /// <summary>Initiatives of a study whose name, or the name of somebody who carried it out or commissioned it, has these words in it, in a row and whole, as people write them.</summary>
    /// <param name="name">The name or a part of it; it has a letter or a digit.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
    public static InitiativeFilter FromStudy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(new ProvenanceNode(ProvenanceName.Study, Folded(name, nameof(name))));
    }

    /// <summary>Initiatives whose licence has these words in it, in a row and whole: <c>CC BY</c>.</summary>
    /// <param name="name">The licence or a part of it; it has a letter or a digit.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
    public static InitiativeFilter Licence(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(new ProvenanceNode(ProvenanceName.Licence, Folded(name, nameof(name))));
    }

    /// <summary>Initiatives whose source was read in a window.</summary>
    /// <param name="window">The window; both ends inclusive. One that starts before year 1 has no start.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window ends before year 1.</exception>
    public static InitiativeFilter RetrievedOn(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new(new RetrievedOnNode(QueryWindow.Of(window)));
    }

    /// <summary>Initiatives whose source address has this text in it, whatever the case: <c>distriktssenteret.no</c>.</summary>
    /// <param name="address">The address or a part of it, without white space, control characters and characters that nobody sees.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, or has white space, a control character, an invisible one or half of a surrogate pair.</exception>
    public static InitiativeFilter Source(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return IsAddress(address) ? new(new SourceNode(address.ToLowerInvariant())) : throw new ArgumentException("No address has that in it.", nameof(address));
    }

    /// <summary>Initiatives whose words were written in a window, on the one day that the date leaves more or less open.</summary>
    /// <param name="window">The window; both ends inclusive. One that starts before year 1 has no start.</param>
    /// <returns>The filter. It is certain where the date lies in the window as a whole, possible where a part of it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window ends before year 1.</exception>
    public static InitiativeFilter StatedOn(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new(new StatedOnNode(QueryWindow.Of(window)));
    }

    /// <summary>Initiatives that state a member at all, whatever it says; certain or no.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static InitiativeFilter Stated(InitiativeMember member) => (uint)member < (uint)StatedMembers.All.Length
        ? new(new StatedNode(member))
        : throw new ArgumentOutOfRangeException(nameof(member), member, "There is no such member.");

    /// <summary>Initiatives with an item of a vocabulary in words alone, without a code. Where there is no item at all it is possible, as not stated.</summary>
    /// <param name="vocabulary">The vocabulary, such as <see cref="TargetGroup.Vocabulary"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public static InitiativeFilter Uncoded(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(QueryVocabulary.Of(vocabulary).Uncoded());
    }

    /// <summary>Whether a text may stand in an address.</summary>
    internal static bool IsAddress(string text) =>
        text.Length > 0 && !text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || QuerySigns.IsInvisible(c)) && TextRules.Fault(text) is null;

    private static string Folded(string words, string name) => NorwegianFolding.Words(words) is { Length: > 0 } folded
        ? folded
        : throw new ArgumentException("There is neither letter nor digit.", name);
}
