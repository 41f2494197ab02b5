namespace Tilflytting.Core.Pages;

/// <summary>Reads the status of the work from plain words: «Prosjektet er avsluttet», «Ordningen er nå en fast ordning», «Status: pågår».</summary>
internal static class StatusWords
{
    private const int LongestStatement = 40;

    /// <summary>What a sentence may call the work that it is about.</summary>
    private static readonly string[] Subjects =
        ["Prosjektet", "Satsingen", "Satsinga", "Tiltaket", "Arbeidet", "Ordningen", "Ordninga", "Prosjektarbeidet", "Programmet", "Forsøket", "Det"];

    private static readonly string[] Verbs = ["er", "vart", "ble", "blei", "har", "pågår"];

    /// <summary>Words between the verb and what it says.</summary>
    private static readonly string[] Fillers = ["nå ", "no ", "i dag ", "dermed ", "formelt ", "blitt ", "vorte ", "fortsatt ", "framleis ", "ennå ", "enno "];

    private static readonly (string Words, Func<Code<WorkStatus>> Status)[] Statements =
    [
        ("avsluttet", static () => WorkStatus.Completed), ("avslutta", static () => WorkStatus.Completed), ("ferdig", static () => WorkStatus.Completed), ("fullført", static () => WorkStatus.Completed),
        ("sluttført", static () => WorkStatus.Completed), ("gjennomført", static () => WorkStatus.Completed), ("nedlagt", static () => WorkStatus.Completed), ("lagt ned", static () => WorkStatus.Completed),
        ("en fast ordning", static () => WorkStatus.Permanent), ("ei fast ordning", static () => WorkStatus.Permanent), ("ein fast ordning", static () => WorkStatus.Permanent), ("fast ordning", static () => WorkStatus.Permanent),
        ("et fast tilbud", static () => WorkStatus.Permanent), ("eit fast tilbod", static () => WorkStatus.Permanent), ("en permanent ordning", static () => WorkStatus.Permanent), ("ei permanent ordning", static () => WorkStatus.Permanent),
        ("en varig ordning", static () => WorkStatus.Permanent), ("ei varig ordning", static () => WorkStatus.Permanent), ("permanent", static () => WorkStatus.Permanent), ("varig", static () => WorkStatus.Permanent),
        ("i gang", static () => WorkStatus.Ongoing), ("pågående", static () => WorkStatus.Ongoing), ("pågåande", static () => WorkStatus.Ongoing), ("pågår", static () => WorkStatus.Ongoing), ("under arbeid", static () => WorkStatus.Ongoing),
        ("under planlegging", static () => WorkStatus.Planned), ("planlagt", static () => WorkStatus.Planned), ("planlagd", static () => WorkStatus.Planned), ("på planleggingsstadiet", static () => WorkStatus.Planned),
    ];

    /// <summary>What the words of a section or a label «Status» say, as a whole.</summary>
    public static Code<WorkStatus>? Of(string words)
    {
        var said = words.AsSpan().Trim(" .,;");
        return said.Length > LongestStatement ? null : Statement(said) is (var status, var length) && length == said.Length ? status : null;
    }

    /// <summary>What a sentence says that has the work for its subject, and the stretch of the verb and the statement.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="title">The title of the page, which may be the subject.</param>
    public static (Code<WorkStatus> Status, TextSpan Span)? In(string text, string? title)
    {
        for (var start = 0; start >= 0 && start < text.Length; start = Next(text, start))
        {
            foreach (var subject in title is null ? Subjects : Subjects.Prepend(title))
            {
                if (subject.Length > 0 && text.AsSpan(start).StartsWith(subject + " ", StringComparison.Ordinal) && Said(text, start + subject.Length + 1) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static (Code<WorkStatus> Status, TextSpan Span)? Said(string text, int at)
    {
        var rest = text.AsSpan(at);
        var verb = Array.Find(Verbs, one => text.AsSpan(at).StartsWith(one, StringComparison.Ordinal) && !IsLetter(text, at + one.Length));
        if (verb is null)
        {
            return null;
        }

        var offset = verb == "pågår" ? 0 : verb.Length + 1;
        for (var i = 0; i < 3; i++)
        {
            foreach (var filler in Fillers)
            {
                offset += offset < rest.Length && rest[offset..].StartsWith(filler, StringComparison.Ordinal) ? filler.Length : 0;
            }
        }

        // «Prosjektet er ferdig planlagt» says something else: the sentence or its part ends there.
        return offset < rest.Length && Statement(rest[offset..]) is (var status, var length) && IsOver(rest[(offset + length)..]) ? (status, new(at, offset + length)) : null;
    }

    private static bool IsOver(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        foreach (var tail in (ReadOnlySpan<string>)["fortsatt", "framleis", "ennå", "enno", "nå", "no", "i kommunen", "i dag"])
        {
            rest = rest.StartsWith(tail, StringComparison.Ordinal) ? rest[tail.Length..].TrimStart(' ') : rest;
        }

        return rest.IsEmpty || rest[0] is '.' or '!' or ',' or ';' or '(' || rest.StartsWith("og ");
    }

    private static (Code<WorkStatus> Status, int Length)? Statement(ReadOnlySpan<char> words)
    {
        foreach (var (statement, status) in Statements)
        {
            if (words.StartsWith(statement, StringComparison.OrdinalIgnoreCase) && (words.Length == statement.Length || !char.IsLetterOrDigit(words[statement.Length])))
            {
                return (status(), statement.Length);
            }
        }

        return null;
    }

    private static int Next(string text, int start)
    {
        var stop = text.IndexOf(". ", start, StringComparison.Ordinal);
        return stop < 0 ? -1 : stop + 2;
    }

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
