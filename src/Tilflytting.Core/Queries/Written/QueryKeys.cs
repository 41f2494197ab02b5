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
        Of(TargetGroup.Vocabulary, "målgruppe", "målgruppe"),
        Of(ActivityType.Vocabulary, "aktivitet", "aktivitet", "tiltak", "activity"),
        Of(SellingPoint.Vocabulary, "budskap", "bodskap", "salgsargument", "salsargument", "message"),
        Of(PartnerKind.Vocabulary, "partnertype", "partnertype"),
        Of(PartnerRole.Vocabulary, "partnerrolle", "partnerrolle"),
        Of(SubjectArea.Vocabulary, "fagområde", "fagområde", "subject"),
        Of(OrganisationForm.Vocabulary, "organisering", "organisering", "organisasjonsform", "organization-form"),
        Of(Programme.Vocabulary, "program", "program"),
        Of(WorkStatus.Vocabulary, "status", "status"),
        Of(AssessmentStatus.Vocabulary, "vurdering", "vurdering", "assessment"),
        Of(PartnerForm.Vocabulary, "partnerform", "partnerform"),
        Of(FundingState.Vocabulary, "finansiering", "finansiering", "funding"),
        Of(PlaceKind.Vocabulary, "stedstype", "stadtype"),
        Of(PlaceExtent.Vocabulary, "utstrekning", "utstrekking", "extent"),
        Of(RelationKind.Vocabulary, "relasjon", "relasjon", "relation"),
        new("text", QueryKeyKind.Text, "tekst", "tekst", null),
        new("active", QueryKeyKind.Active, "aktiv", "aktiv", null),
        new("municipality", QueryKeyKind.Municipality, "kommune", "kommune", null),
        new("county", QueryKeyKind.County, "fylke", "fylke", null),
        new("partner", QueryKeyKind.Partner, "samarbeidspartner", "samarbeidspartnar", null, "partnar"),
        new("organisation", QueryKeyKind.Organisation, "virksomhet", "verksemd", null, "organization"),
        new("organisation-number", QueryKeyKind.OrganisationNumber, "organisasjonsnummer", "organisasjonsnummer", null, "orgnr", "organization-number"),
        new("language", QueryKeyKind.Language, "språk", "språk", null),
        new("id", QueryKeyKind.Id, "id", "id", null),
        new("publisher", QueryKeyKind.Publisher, "utgiver", "utgjevar", null),
        new("catalogue", QueryKeyKind.Catalogue, "katalog", "katalog", null, "catalog"),
        new("study", QueryKeyKind.Study, "undersøkelse", "undersøking", null, "studie"),
        new("licence", QueryKeyKind.Licence, "lisens", "lisens", null, "license"),
        new("source", QueryKeyKind.Source, "kilde", "kjelde", null),
        new("stated-on", QueryKeyKind.StatedOn, "skrevet", "skriven", null, "written"),
        new("retrieved-on", QueryKeyKind.RetrievedOn, "hentet", "henta", null, "retrieved"),
        new("stated", QueryKeyKind.Stated, "oppgitt", "oppgjeve", null),
        new("uncoded", QueryKeyKind.Uncoded, "ukodet", "ukoda", null),
    ];

    /// <summary>The key of words without one.</summary>
    public static QueryKey Text { get; } = All.Single(static key => key.Kind == QueryKeyKind.Text);

    /// <summary>The keys, by all of their spellings.</summary>
    public static QueryNames<QueryKey> Keys => field ??= new(All.SelectMany(static key => key.Names.Select(name => new QueryName<QueryKey>(name, key))), hasWords: false);

    /// <summary>The members that may be stated.</summary>
    public static QueryNames<MemberName> Members => field ??=
        new(MemberName.All.SelectMany(static member => new[] { member.Text, member.Nb, member.Nn }.Select(name => new QueryName<MemberName>(name, member))), hasWords: false);

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
    public static MemberName? FindMember(string text)
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
        return MemberName.All.FirstOrDefault(member => stems.Contains(Stem(Compact(member.Nb))) || stems.Contains(Stem(Compact(member.Nn))) || stems.Contains(Stem(Compact(member.Text)), StringComparer.Ordinal));
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
            : Is(key.Label.For(LanguageTag.Nynorsk)) || Is("salsargument") || Is("partnar") ? LanguageTag.Nynorsk
            : Is("tiltak") || Is("salgsargument") || Is("organisasjonsform") || Is("orgnr") || Is("studie") ? LanguageTag.Bokmal
            : LanguageTag.English;
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

    private static QueryKey Of(Vocabulary vocabulary, string nb, string nn, params ImmutableArray<string> others) =>
        new(vocabulary.Scheme, QueryKeyKind.Code, nb, nn, QueryVocabulary.Of(vocabulary), others);
}
