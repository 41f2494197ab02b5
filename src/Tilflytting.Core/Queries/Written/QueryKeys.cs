namespace Tilflytting.Core.Queries;

/// <summary>The keys of the query text, with their names in bokmål, nynorsk and English, and the other names that are the same in every question.</summary>
/// <remarks>What few questions need is made when one asks for it: folding the names is a good part of what a program pays for its first question.</remarks>
internal static class QueryKeys
{
    /// <summary>No key is longer.</summary>
    public const int MaxLength = 64;

    /// <summary>All of them: the vocabularies in their order, then the others.</summary>
    public static ImmutableArray<QueryKey> All { get; } =
    [
        .. Vocabulary.All.Select(static vocabulary => Of(vocabulary.Scheme, QueryKeyKind.Code, QueryVocabulary.Of(vocabulary))),
        new("text", QueryKeyKind.Text, new("tekst", "tekst", "text")),
        new("active", QueryKeyKind.Active, new("aktiv", "aktiv", "active")),
        Of("municipality", QueryKeyKind.Municipality),
        Of("county", QueryKeyKind.County),
        Of("partner", QueryKeyKind.Partner),
        new("organisation", QueryKeyKind.Organisation, new("virksomhet", "verksemd", "organisation"), [(LanguageTag.English, "organization")]),
        Of("organisation-number", QueryKeyKind.OrganisationNumber),
        Of("language", QueryKeyKind.Language),
        Of("id", QueryKeyKind.Id),
        Of("publisher", QueryKeyKind.Publisher),
        Of("catalogue", QueryKeyKind.Catalogue),
        Of("study", QueryKeyKind.Study),
        Of("licence", QueryKeyKind.Licence),
        Of("source", QueryKeyKind.Source),
        Of("stated-on", QueryKeyKind.StatedOn),
        Of("retrieved-on", QueryKeyKind.RetrievedOn),
        new("stated", QueryKeyKind.Stated, new("oppgitt", "oppgjeve", "stated")),
        new("uncoded", QueryKeyKind.Uncoded, new("ukodet", "ukoda", "uncoded")),
    ];

    /// <summary>The key of words without one.</summary>
    public static QueryKey Text { get; } = All.Single(static key => key.Kind == QueryKeyKind.Text);

    /// <summary>The keys, by all of their spellings.</summary>
    public static QueryNames<QueryKey> Keys => field ??= new(All.SelectMany(static key => key.Names.Select(name => new QueryName<QueryKey>(name, key))), hasWords: false);

    /// <summary>The members that may be stated.</summary>
    public static QueryNames<MemberDescription> Members => field ??=
        new(StatedMembers.All.SelectMany(static member => StatedMembers.NamesOf(member).Distinct(StringComparer.Ordinal).Select(name => new QueryName<MemberDescription>(name, member))), hasWords: false);

    /// <summary>Languages that people call by name.</summary>
    public static QueryNames<LanguageTag> Languages => field ??= new(
        [
            new("bokmål", LanguageTag.Bokmal), new("nynorsk", LanguageTag.Nynorsk), new("norsk", LanguageTag.Norwegian), new("norwegian", LanguageTag.Norwegian),
            new("engelsk", LanguageTag.English), new("english", LanguageTag.English), new("nordsamisk", LanguageTag.NorthSami), new("north sami", LanguageTag.NorthSami),
        ],
        hasWords: false);

    /// <summary>The words for <see cref="PlaceMode.AsRecorded"/>, folded.</summary>
    public static ImmutableArray<string> Recorded { get; } = ["recorded", "oppfort", "oppford"];

    private static Dictionary<string, QueryKey> Forms => field ??= MakeForms();

    /// <summary>
    /// The key of a spelling, or null: case, marks, hyphens and spaces do not count, nor does the form of the word (<c>målgrupper</c>). No two keys have a spelling together, so that
    /// nothing is folded for what is spelled as it is listed.
    /// </summary>
    public static QueryKey? Find(string text)
    {
        foreach (var key in All)
        {
            if (key.Names.Contains(text, StringComparer.Ordinal))
            {
                return key;
            }
        }

        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        var compact = Compact(text);
        return compact.Length == 0 ? null : Forms.TryGetValue(compact, out var found) || Forms.TryGetValue(Stem(compact), out found) ? found : null;
    }

    /// <summary>The member of a name in any language and form, or null; a vocabulary and a partner are also called as their keys are (<c>tiltak</c>).</summary>
    public static MemberDescription? FindMember(string text)
    {
        if (Members.Find(text).Values is [var found])
        {
            return found;
        }

        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        ImmutableArray<string> names = Find(text) is { } key ? [text, .. key.Names] : [text];
        var stems = names.Select(static name => Stem(Compact(name))).ToList();
        return StatedMembers.All.FirstOrDefault(member => StatedMembers.NamesOf(member).Any(name => stems.Contains(Stem(Compact(name)), StringComparer.Ordinal)));
    }

    /// <summary>Whether a spelling has no other characters than a key has.</summary>
    public static bool IsClean(string text, bool isQuoted) =>
        text.Length > 0 && QuerySigns.IsWord(text[0]) && QuerySigns.IsWord(text[^1])
        && text.All(c => QuerySigns.IsWord(c) || QuerySigns.IsMinus(c) || c == '_' || (isQuoted && char.IsWhiteSpace(c)));

    /// <summary>A spelling with the characters of a key alone; with a minus where it has a sign for «not».</summary>
    public static string Cleaned(string text, QueryKey key)
    {
        var clean = string.Concat(text.Where(static c => QuerySigns.IsWord(c) || c is '-' or '_'));
        clean = clean.Trim('-', '_');
        return (text.Length > 0 && text[0] is '¬' or '~' or '≠' ? "-" : "")
            + (key.Names.FirstOrDefault(name => string.Equals(Compact(name), Compact(clean), StringComparison.Ordinal)) ?? clean);
    }

    /// <summary>The language of a spelling of a key.</summary>
    public static LanguageTag LanguageOf(string text, QueryKey key)
    {
        var stem = Stem(Compact(text));
        bool Is(string name) => string.Equals(Stem(Compact(name)), stem, StringComparison.Ordinal);
        return Is(key.Label.For(LanguageTag.Bokmal)) ? LanguageTag.Bokmal
            : Is(key.Label.For(LanguageTag.Nynorsk)) ? LanguageTag.Nynorsk
            : key.Also.Where(also => Is(also.Name)).Select(static also => also.Language).FirstOrDefault(LanguageTag.English);
    }

    private static string Compact(string text) => NorwegianFolding.Words(text).Replace(" ", "", StringComparison.Ordinal);

    private static string Stem(string compact) => compact.Length == 0 ? "" : NorwegianAnalyzer.Key(compact);

    private static Dictionary<string, QueryKey> MakeForms()
    {
        var forms = new Dictionary<string, QueryKey>(StringComparer.Ordinal);
        foreach (var key in All)
        {
            foreach (var name in key.Names)
            {
                forms[Compact(name)] = key;
            }
        }

        // A whole name is worth more than another form of one.
        foreach (var key in All)
        {
            foreach (var name in key.Names)
            {
                var compact = Compact(name);
                forms.TryAdd(Stem(compact), key);
                forms.TryAdd(compact.EndsWith('y') ? compact[..^1] + "ies" : compact + "s", key);
            }
        }

        return forms;
    }

    /// <summary>The key of a member, called as the description of the model calls it.</summary>
    private static QueryKey Of(string name, QueryKeyKind kind, QueryVocabulary? conditions = null) =>
        new(name, kind, ModelDescription.OfKey(name).KeyWords, ModelDescription.OfKey(name).Also, conditions);
}
