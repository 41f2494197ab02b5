namespace Tilflytting.Core.Pages;

/// <summary>Says of a partner's name which kind of organisation it is, and whether it is the name of one body or of a class.</summary>
internal static class PartnerKinds
{
    /// <summary>Words of a name that say the kind of body, folded.</summary>
    private static readonly (string Word, Func<Code<PartnerKind>> Kind)[] Bodies =
    [
        ("fylkeskommune", static () => PartnerKind.CountyAuthority),
        ("fylkesmann", static () => PartnerKind.CountyGovernor),
        ("statsforvalter", static () => PartnerKind.CountyGovernor),
        ("statsforvaltar", static () => PartnerKind.CountyGovernor),
        ("regionrad", static () => PartnerKind.RegionalCouncil),
        ("kommune", static () => PartnerKind.Municipality),
        ("neringshage", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsforening", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsforeining", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsforum", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringslag", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsselskap", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsutviklingsselskap", static () => PartnerKind.BusinessDevelopmentBody),
        ("hogskole", static () => PartnerKind.EducationalInstitution),
        ("hogskule", static () => PartnerKind.EducationalInstitution),
        ("universitet", static () => PartnerKind.EducationalInstitution),
        ("fagskole", static () => PartnerKind.EducationalInstitution),
        ("fagskule", static () => PartnerKind.EducationalInstitution),
        ("videregaende skole", static () => PartnerKind.EducationalInstitution),
        ("vidaregaande skule", static () => PartnerKind.EducationalInstitution),
        ("grunnskole", static () => PartnerKind.EducationalInstitution),
        ("grunnskule", static () => PartnerKind.EducationalInstitution),
        ("folkehogskole", static () => PartnerKind.EducationalInstitution),
        ("folkehogskule", static () => PartnerKind.EducationalInstitution),
        ("forsking", static () => PartnerKind.ResearchInstitute),
        ("forskning", static () => PartnerKind.ResearchInstitute),
        ("forskningsinstitutt", static () => PartnerKind.ResearchInstitute),
        ("forskingsinstitutt", static () => PartnerKind.ResearchInstitute),
        ("sparebank", static () => PartnerKind.Business),
    ];

    private static readonly HashSet<string> StateBodies = new(StringComparer.Ordinal) { "nav", "eures", "husbanken", "imdi", "forsvaret", "distriktssenteret", "siva" };

    private static readonly HashSet<string> Interests = new(StringComparer.Ordinal) { "ks", "nho", "lo", "virke", "bondelaget", "smabrukarlaget", "bondelag", "smabrukarlag", "fagforbundet" };

    private static readonly HashSet<string> Institutes = new(StringComparer.Ordinal) { "norut", "nibr", "sintef", "nibio", "nilf", "norce", "nifu", "telemarksforsking", "nordlandsforskning", "moreforsking", "vestlandsforsking", "ostlandsforskning", "agderforskning" };

    /// <summary>Groups of partners by the words that people use for them, folded.</summary>
    private static readonly Dictionary<string, Func<Code<PartnerKind>>> Classes = new[]
    {
        (Kind: (Func<Code<PartnerKind>>)(static () => PartnerKind.Business), Words: "neringsliv;neringslivet;bedrifter;bedriftene;bedriftar;bedriftane;verksemder;verksemdene;virksomheter;eiendomsmeglere;eigedomsmeklarar;banker;bankar;arbeidsgivere;arbeidsgivarar;arbeidsgiverne;arbeidsgivarane;naringsdrivande;neringsdrivende;handelsstanden;reiselivsneringen;reiselivsneringa"),
        (static () => PartnerKind.VoluntaryOrganisation, "lag og foreninger;lag og foreiningar;lag og organisasjoner;lag og organisasjonar;frivillige;frivillige lag;frivillige lag og foreninger;frivillige lag og foreiningar;frivillige organisasjoner;frivillige organisasjonar;frivillege organisasjonar;frivillege;frivillege lag;frivilligheten;frivilligheita;idrettslag;idrettslaget;idrettslagene;idrettslaga;ungdomslag;ungdomslaget;velforening;velforeninger;velforeiningar"),
        (static () => PartnerKind.VillageAssociation, "grendelag;grendelagene;grendelaga;bygdelag;bygdelagene;bygdelaga;bygdelaget;grendelaget;grendeutvalg;grendeutval;grendautvalg;bygdeutvalg;bygdeutval"),
        (static () => PartnerKind.EducationalInstitution, "skole;skule;skoler;skular;skolene;skulane;skolen;skulen;barnehage;barnehager;barnehagar;barnehagene;barnehagane;skole og barnehage;skule og barnehage;skole og barnehager;skoler og barnehager;skular og barnehagar;skule og barnehagar;skolene og barnehagene;skulane og barnehagane;skoleverket;skuleverket"),
        (static () => PartnerKind.InterestOrganisation, "faglag;faglag i landbruket;faglaga;faglagene;fagforeninger;fagforeiningar;fagforeningene;fagforeiningane"),
        (static () => PartnerKind.BusinessDevelopmentBody, "neringshagen;neringsforeningen;neringsforeninga;neringsforeininga;neringsselskapet"),
    }.SelectMany(static group => group.Words.Split(';').Select(words => (words, group.Kind))).ToDictionary(static one => one.words, static one => one.Kind, StringComparer.Ordinal);

    /// <summary>Words before a group that leave it the same group.</summary>
    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal) { "lokalt", "lokale", "lokal", "regionalt", "regionale", "regional", "privat", "private", "det", "den", "dei", "de", "og", "flere", "fleire", "mange", "noen", "nokre", "alle" };

    private static readonly string[] Firms = [" AS", " ASA", " SA", " ANS", " DA", " BA"];

    /// <summary>The kind and form of a name; null for what it does not say.</summary>
    public static (Code<PartnerKind>? Kind, Code<PartnerForm>? Form) Of(string name)
    {
        if (TermMatcher<PartnerKind>.Find(name) is { } option)
        {
            return (option, PartnerForm.Class);
        }

        // «Skole og barnehager: felles opplegg»: what comes after the colon says what they do.
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var head = colon > 0 ? name[..colon].TrimEnd() : name;
        var words = PageWords.Of(head);
        if (Group(words) is { } group)
        {
            return (group, PartnerForm.Class);
        }

        if (head.Length <= 120 && Registered(head) is { Form: not null } registered)
        {
            return registered;
        }

        foreach (var (word, kind) in Bodies)
        {
            if (Named(words, word) is { } of)
            {
                return (kind(), words.Count > 1 && !IsPlural(of, word) && HasName(head, words) ? PartnerForm.Body : PartnerForm.Class);
            }
        }

        return words.Count <= 3 && words.Exists(Interests.Contains) ? (PartnerKind.InterestOrganisation, PartnerForm.Body)
            : words.Count <= 3 && words.Exists(Institutes.Contains) ? (PartnerKind.ResearchInstitute, PartnerForm.Body)
            : words.Count <= 2 && words.Exists(StateBodies.Contains) ? (PartnerKind.StateBody, PartnerForm.Body)
            : words.Count > 1 && Array.Exists(Firms, firm => head.EndsWith(firm, StringComparison.Ordinal)) ? (PartnerKind.Business, PartnerForm.Body)
            : (null, null);
    }

    /// <summary>How many words of a name say a kind of body.</summary>
    public static int CountOf(List<string> words) =>
        words.Count(static word => Array.Exists(Bodies, body => word.StartsWith(body.Word, StringComparison.Ordinal) || word.EndsWith(body.Word, StringComparison.Ordinal)));

    /// <summary>Whether a word says a kind of body.</summary>
    public static bool IsBody(string word) => Array.Exists(Bodies, body => word.StartsWith(body.Word, StringComparison.Ordinal));

    /// <summary>The kind of a group of partners: «lokalt næringsliv», «skole og barnehager».</summary>
    public static Code<PartnerKind>? Group(List<string> words) =>
        Classes.TryGetValue(string.Join(' ', words.SkipWhile(Adjectives.Contains)), out var group) ? group() : null;

    /// <summary>A public body that the register knows by this very name, when all that bear it are of one kind.</summary>
    private static (Code<PartnerKind>? Kind, Code<PartnerForm>? Form) Registered(string name)
    {
        var found = OrganisationRegister.Default.Find(name);
        var kinds = found.Select(static match => match.Organisation.PartnerKind).Distinct().Take(2).ToList();
        return kinds is [var only] && !(only is null && found.IsEmpty) ? (only, PartnerForm.Body) : (null, null);
    }

    private static string? Named(List<string> words, string body)
    {
        // «videregående skole» is of two words.
        var blank = body.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0)
        {
            for (var i = 1; i < words.Count; i++)
            {
                if (words[i - 1] == body[..blank] && words[i].StartsWith(body[(blank + 1)..], StringComparison.Ordinal))
                {
                    return words[i];
                }
            }

            return null;
        }

        return words.Find(one => one.StartsWith(body, StringComparison.Ordinal) || (body != "kommune" && one.EndsWith(body, StringComparison.Ordinal)));
    }

    /// <summary>«Næringshager», «kommunane»: several of a kind are a class.</summary>
    private static bool IsPlural(string word, string body)
    {
        var last = body[(body.LastIndexOf(' ') + 1)..];
        var ending = word[(word.IndexOf(last, StringComparison.Ordinal) + last.Length)..];
        return ending is "r" or "ne" or "er" or "ene" or "ar" or "ane" or "a";
    }

    /// <summary>Whether there is a proper name beside the word for the kind: «Midt-Troms regionråd», not «Lokal næringshage».</summary>
    private static bool HasName(string name, List<string> words)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Skip(1).Any(static part => (char.IsUpper(part[0]) || char.IsAsciiDigit(part[0])) && !IsBody(PageWords.Folded(part)))
            || (char.IsUpper(parts[0][0]) && !Adjectives.Contains(words[0]) && !IsBody(words[0]));
    }
}
