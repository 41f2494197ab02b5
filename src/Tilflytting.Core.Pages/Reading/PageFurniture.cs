namespace Tilflytting.Core.Pages;

/// <summary>Knows what a site puts among the words of its pages, and what is none of them: trails, dates and by-lines, captions, links to more, page numbers, and whom to ask.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 100;
    private const int MostWordsOfContact = 12;

    /// <summary>How such a line begins, whatever follows on it.</summary>
    private static readonly string[] Starts =
    [
        "publisert", "sist endret", "sist endra", "sist oppdatert", "oppdatert", "opprettet", "oppretta", "endret", "endra", "lagt ut", "skrevet av", "skrive av", "skriven av", "journalist", "foto", "fotograf",
        "bilde", "bilete", "illustrasjon", "les mer", "les meir", "les også", "les òg", "del på", "del denne", "del siden", "del sida", "del artikkelen", "del saken", "tips en venn", "tips ein ven", "skriv ut",
        "til toppen", "hopp til", "gå til hovedinnhold", "gå til hovudinnhald", "gå til innhold", "du er her", "tilbake til", "attende til", "last ned",
    ];

    /// <summary>Of these the line has to be short, for a sentence may begin so too.</summary>
    private static readonly HashSet<string> Ordinary = new(StringComparer.Ordinal)
        { "publisert", "oppdatert", "opprettet", "oppretta", "endret", "endra", "bilde", "bilete", "journalist", "tilbake til", "attende til", "last ned", "les mer", "les meir", "fotograf", "foto", "lagt ut", "skrevet av", "skrive av", "skriven av" };

    private static readonly string[] Trails = ["forside", "framside", "hjem", "heim", "start"];
    private static readonly string[] Contacts = ["kontakt", "kontaktperson", "kontaktpersoner", "kontaktpersonar", "kontaktpersonen", "kontaktinformasjon", "kontaktinfo", "kontakt oss", "kontakter", "kontaktar", "har du spørsmål"];

    /// <summary>Whether a line is none of the words of the page.</summary>
    public static bool Is(PageLine line)
    {
        var words = line.Words;
        return words.Length <= LongestLine && line.Kind != PageLineKind.Caption && line.Heading is 0 or PageLine.BoldHeading && line.Kind == PageLineKind.Text
            && (IsPageNumber(words) || IsTrail(words) || Array.Exists(Starts, start => Begins(words, start)) || IsAddress(words));
    }

    /// <summary>«Vi bruker informasjonskapsler»: a notice of the site, before the title or right behind it.</summary>
    public static bool IsNotice(string words) =>
        words.Contains("informasjonskaps", StringComparison.OrdinalIgnoreCase) || words.Contains("cookie", StringComparison.OrdinalIgnoreCase);

    /// <summary>A day, or who wrote it, alone on a line: before the lead it is none.</summary>
    public static bool IsByline(string words) =>
        words.Length <= LongestLine / 2
        && ((PeriodText.TryParse(words, out var period) && period.Start == period.End && period.Start is { Precision: DatePrecision.Day })
            || ((words.StartsWith("Av ", StringComparison.Ordinal) || words.StartsWith("Av: ", StringComparison.Ordinal) || words.StartsWith("Tekst: ", StringComparison.Ordinal))
                && words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 5 } all && all.Skip(1).All(static word => char.IsUpper(word[0]) || word is "og") && words[^1] != '.'));

    /// <summary>Whether a line opens the part of a page that says whom to ask.</summary>
    public static bool IsContact(PageLine line)
    {
        var colon = line.Words.IndexOf(':', StringComparison.Ordinal);
        var head = (colon < 0 ? line.Words : line.Words[..colon]).Trim();
        return head.Length <= 40 && Array.Exists(Contacts, contact => contact.Equals(head, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a line may be of that part: a name, a number, an address.</summary>
    public static bool IsOfContact(PageLine line) => line.Words.AsSpan().Count(' ') < MostWordsOfContact && (line.Words[^1] != '.' || line.Words.AsSpan().Count(' ') < MostWordsOfContact / 2);

    /// <summary>«Side 3 av 7».</summary>
    public static bool IsPageNumber(string words)
    {
        var rest = words.AsSpan().Trim("-–| ");
        rest = rest.StartsWith("side ", StringComparison.OrdinalIgnoreCase) ? rest[5..] : rest.Length < words.Length && rest.Length <= 3 ? rest : [];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return !rest.IsEmpty && (digits < 0 ? rest.Length <= 4 : digits is > 0 and <= 4 && rest[digits..].Trim() is var of && (of.StartsWith("av ") || of.StartsWith('/')) && !of[(of[0] == '/' ? 1 : 3)..].Trim().ContainsAnyExceptInRange('0', '9'));
    }

    private static bool IsTrail(string words)
    {
        var sign = words.AsSpan().IndexOfAny("»›>/|");
        return sign > 0 && Array.Exists(Trails, trail => words.StartsWith(trail, StringComparison.OrdinalIgnoreCase)) && sign <= 12;
    }

    /// <summary>An e-mail address alone.</summary>
    private static bool IsAddress(string words) =>
        !words.Contains(' ', StringComparison.Ordinal) && words.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && words.IndexOf('.', at) > 0;

    private static bool Begins(string words, string start)
    {
        if (!words.StartsWith(start, StringComparison.OrdinalIgnoreCase) || (words.Length > start.Length && char.IsLetterOrDigit(words[start.Length])))
        {
            return false;
        }

        var rest = words.AsSpan(start.Length);
        return !Ordinary.Contains(start) || rest.TrimStart().StartsWith(":") || rest.Trim().IsEmpty
            || (words.AsSpan().Count(' ') < 8 && words[^1] is not ('.' or '!' or '?') && (start[0] is 'l' or 't' || (start[0] is 'f' or 'b' or 'j' or 's' ? rest.TrimStart() is [>= 'A' and <= 'Z', ..] : rest.ContainsAnyInRange('0', '9'))));
    }
}
