using System.Text.RegularExpressions;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>A question from the words of a command line, or an account of what is wrong with it.</summary>
/// <param name="Catalogue">The catalogue that is asked.</param>
/// <param name="Text">The question.</param>
/// <param name="Filter">The question, understood; the catalogue's own concepts are known.</param>
internal sealed partial record Question(Catalogue Catalogue, string Text, InitiativeFilter Filter)
{
    /// <summary>A longer question is shown from here to there.</summary>
    private const int Longest = 76;

    public static Question Read(Session session, string? file, string[]? words)
    {
        var (catalogue, text) = (CatalogueFile.Read(session, file), Joined(words ?? []));
        return catalogue.TryParseFilter(text, out var filter, out var problems) ? new(catalogue, text, filter) : throw Wrong(text, problems);
    }

    /// <summary>Whether the catalogue has an entry that may answer.</summary>
    public bool FindsSomething(Certainty atLeast = Certainty.Possible) => Catalogue.Where(Filter, atLeast).Any();

    /// <summary>
    /// One argument is the text as it is. Of several each is a condition, and one with a space was in quotes, which the shell took off: <c>partner:"Troms fylkeskommune"</c>.
    /// </summary>
    public static string Joined(string[] words) =>
        words is [var only] ? only : string.Join(' ', words.Select(static word => Quoted().Replace(word, static match => $"{match.Groups["key"]}\"{match.Groups["value"]}\"")));

    [GeneratedRegex("""^(?<key>[-!]*([^\s:=",|&()]+[:=])?)(?<value>[^\s:=",|&()«“„]+(\s+[^\s:=",|&()«“„]+)+)$""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    private static CommandException Wrong(string text, IReadOnlyList<Diagnostic> problems)
    {
        var lines = problems.SelectMany(problem => Point(text, problem)).ToList();
        if (problems.Any(static problem => problem.Code == DiagnosticCodes.UnknownQueryKey))
        {
            lines.Add(Say("Alle nøklene: tilflytting keys", "Alle nøklane: tilflytting keys", "All keys: tilflytting keys"));
        }

        foreach (var vocabulary in problems.Select(problem => VocabularyOf(text, problem)).OfType<string>().Distinct())
        {
            lines.Add(Say($"Alle kodene: tilflytting codes {vocabulary}", $"Alle kodane: tilflytting codes {vocabulary}", $"All codes: tilflytting codes {vocabulary}"));
        }

        if (problems.All(static problem => problem is { Suggestion: not null, Span: not null }))
        {
            var right = problems.Reverse().Aggregate(
                text,
                static (fixedText, problem) => fixedText.Remove(problem.Span!.Value.Start, problem.Span.Value.Length).Insert(problem.Span.Value.Start, problem.Suggestion!));
            lines.Add(Say($"Prøv: '{right}'", $"Prøv: '{right}'", $"Try: '{right}'"));
        }

        var message = problems.Count == 1
            ? Say("Det er noe galt i spørsmålet.", "Det er noko gale i spørsmålet.", "There is something wrong in the question.")
            : Say($"Det er {problems.Count} feil i spørsmålet.", $"Det er {problems.Count} feil i spørsmålet.", $"There are {problems.Count} mistakes in the question.");
        return new($"{message} {Say("Se «tilflytting query --help».", "Sjå «tilflytting query --help».", "See \"tilflytting query --help\".")}", lines);
    }

    /// <summary>The vocabulary of a value that is no code of it; null for any other problem.</summary>
    private static string? VocabularyOf(string text, Diagnostic problem) =>
        problem is { Code: DiagnosticCodes.UnknownQueryValue or DiagnosticCodes.AmbiguousQueryValue, Span: { } span }
        && KeyBefore().Match(text[..span.Start]) is { Success: true } match && QueryKey.Find(match.Groups["key"].Value) is { Vocabulary: not null } key
            ? key.Label.For(Language) : null;

    [GeneratedRegex("""(?<key>[^\s:=(\-!,"]+)[:=][^\s]*$""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex KeyBefore();

    /// <summary>The place in the text with a mark below it, and what is wrong there.</summary>
    private static IEnumerable<string> Point(string text, Diagnostic problem)
    {
        if (problem.Span is { } span)
        {
            var plain = string.Concat(text.Select(static letter => char.IsControl(letter) || IsInvisible(letter) ? ' ' : letter));
            var start = Math.Clamp(span.Start - (Longest / 2), 0, Math.Max(0, text.Length - Longest));
            var end = Math.Min(text.Length, start + Longest);
            var before = (start > 0 ? "…" : "") + plain[start..span.Start];
            yield return $"{before}{plain[span.Start..end]}{(end < text.Length ? "…" : "")}";
            yield return new string(' ', Shown.Width(before)) + new string('^', Math.Max(1, Shown.Width(plain[span.Start..Math.Min(span.End, end)])));
        }

        var isCandidates = problem.Code is DiagnosticCodes.AmbiguousQueryValue or DiagnosticCodes.UnknownQueryValue or DiagnosticCodes.UnknownMunicipality or DiagnosticCodes.UnknownCounty;
        var expected = problem.Expected is not { } list ? ""
            : isCandidates ? Say($" Mente du {list.For(Language)}?", $" Meinte du {list.For(Language)}?", $" Did you mean {list.For(Language)}?")
            : Say($" Ventet {list.For(Language)}.", $" Venta {list.For(Language)}.", $" Expected {list.For(Language)}.");
        var meant = problem.Suggestion is { } suggestion
            ? Say($" Mente du «{suggestion.Trim('"')}»?", $" Meinte du «{suggestion.Trim('"')}»?", $" Did you mean \"{suggestion.Trim('"')}\"?") : "";
        yield return $"{problem.Message.For(Language)}{expected}{meant}";
    }

    /// <summary>A mark is below what is wrong only where each character of the line above is seen.</summary>
    private static bool IsInvisible(char letter) => System.Text.Rune.TryCreate(letter, out var rune) && Shown.IsHidden(rune);
}
