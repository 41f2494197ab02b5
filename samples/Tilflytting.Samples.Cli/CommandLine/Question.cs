using System.Text.RegularExpressions;
using Spectre.Console.Rendering;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>A question from the words of a command line, or an account of what is wrong with it.</summary>
internal static partial class Question
{
    /// <summary>A longer question is shown from here to there.</summary>
    private const int Longest = 76;

    /// <summary>The catalogue that is asked, and what it is asked; its own concepts are known.</summary>
    public static (Catalogue Catalogue, InitiativeFilter Filter) Read(string? file, string[]? words)
    {
        var (catalogue, text) = (CatalogueFile.Read(file), Text(words ?? []));
        return InitiativeFilter.TryParse(text, out var filter, out var problems, ConceptSet.With(catalogue.Concepts)) ? (catalogue, filter) : throw Wrong(text, problems);
    }

    /// <summary>
    /// One argument is the text as it stands. Of several each is a condition, and a space in one was in quotes, which the shell took off:
    /// <c>partner:"Troms fylkeskommune"</c>.
    /// </summary>
    public static string Text(string[] words) =>
        words is [var only] ? only : string.Join(' ', words.Select(static word => Quoted().Replace(word, static match => $"{match.Groups["key"]}\"{match.Groups["value"]}\"")));

    [GeneratedRegex("""^(?<key>[-!]*([^\s:=",|&()]+[:=])?)(?<value>[^\s:=",|&()«“„]+(\s+[^\s:=",|&()«“„]+)+)$""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    private static CommandException Wrong(string text, IReadOnlyList<Diagnostic> problems)
    {
        var lines = problems.SelectMany(problem => Point(text, problem)).ToList();
        if (problems.All(static problem => problem is { Suggestion: not null, Span: not null }))
        {
            var right = problems.Reverse().Aggregate(
                text,
                static (fixedText, problem) => fixedText.Remove(problem.Span!.Value.Start, problem.Span.Value.Length).Insert(problem.Span.Value.Start, problem.Suggestion!));
            lines.Add(Say($"Prøv: '{right}'", $"Try: '{right}'"));
        }

        var count = problems.Count == 1 ? Say("er noe galt", "is something wrong") : Say($"er {problems.Count} feil", $"are {problems.Count} mistakes");
        return new(Say($"Det {count} i spørsmålet. Se «tilflytting query --help».", $"There {count} in the question. See \"tilflytting query --help\"."), lines);
    }

    /// <summary>The place in the text with a mark below it, and what is wrong there.</summary>
    private static IEnumerable<string> Point(string text, Diagnostic problem)
    {
        if (problem.Span is { } span)
        {
            var plain = string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter));
            var start = Math.Clamp(span.Start - (Longest / 2), 0, Math.Max(0, text.Length - Longest));
            var end = Math.Min(text.Length, start + Longest);
            var before = (start > 0 ? "…" : "") + plain[start..span.Start];
            yield return $"{before}{plain[span.Start..end]}{(end < text.Length ? "…" : "")}";
            yield return new string(' ', Width(before)) + new string('^', Math.Max(1, Width(plain[span.Start..Math.Min(span.End, end)])));
        }

        var expected = problem.Expected is { } list ? Say($" Kan være {list.For(Language)}.", $" It may be {list.For(Language)}.") : "";
        var meant = problem.Suggestion is { } suggestion ? Say($" Mente du «{suggestion.Trim('"')}»?", $" Did you mean \"{suggestion.Trim('"')}\"?") : "";
        yield return $"{problem.Message.For(Language)}{expected}{meant}";
    }

    /// <summary>How many cells of a terminal a text takes.</summary>
    private static int Width(string text) => new Segment(text).CellCount();
}
