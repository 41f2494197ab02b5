using System.Globalization;
using Tilflytting.Core;
using Tilflytting.Core.Validation;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Problems in a table: how grave, where, and what.</summary>
internal static class ProblemView
{
    public static void Write(Screen screen, IReadOnlyList<Diagnostic> problems, IReadOnlyList<SkippedRule> notRun)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Grad", "Grad", "Severity")),
            new TableColumn(Say("Hvor", "Kvar", "Where"), Least: 24, Wraps: true),
            new TableColumn(Say("Hva", "Kva", "What"), Least: 24, Wraps: true));
        foreach (var problem in problems)
        {
            table.Add(TableCell.Markup(Word(problem.Severity)), Where(problem), What(problem));
        }

        if (!table.IsEmpty)
        {
            table.Write();
            screen.Line();
        }

        string Count(Severity severity, string one, string several) =>
            problems.Count(problem => problem.Severity == severity) is var count && count == 1 ? $"1 {one}" : $"{Speech.Count(count)} {several}";
        screen.Line(string.Join(
            ", ",
            Count(Severity.Error, Say("feil", "feil", "error"), Say("feil", "feil", "errors")),
            Count(Severity.Warning, Say("advarsel", "åtvaring", "warning"), Say("advarsler", "åtvaringar", "warnings")),
            Count(Severity.Information, Say("merknad", "merknad", "remark"), Say("merknader", "merknader", "remarks"))));
        foreach (var skipped in notRun.GroupBy(static skipped => skipped.Reason))
        {
            var count = skipped.Count();
            var rules = count > 3 ? Say($"{count} regler", $"{count} reglar", $"{count} rules") : string.Join(", ", skipped.Select(static one => one.Rule.Name));
            screen.Line($"{Say("Ikke kjørt", "Ikkje køyrt", "Not run")}: {rules}. {skipped.Key.For(Language)}");
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => $"[red]{Say("Feil", "Feil", "Error")}[/]",
        Severity.Warning => $"[yellow]{Say("Advarsel", "Åtvaring", "Warning")}[/]",
        _ => $"[grey]{Say("Merknad", "Merknad", "Remark")}[/]",
    };

    private static string Where(Diagnostic problem) =>
        (string.IsNullOrEmpty(problem.Pointer) ? Say("hele filen", "heile fila", "the whole file") : problem.Pointer)
        + (problem.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"\n{Say("linje", "linje", "line")} {problem.Line}, {Say("kolonne", "kolonne", "column")} {problem.Column}"));

    private static string What(Diagnostic problem) =>
        $"{problem.Message.For(Language)} ({problem.Code})"
        + (problem.Expected is null ? "" : Say(
            $" Ventet {problem.Expected.For(Language)}.", $" Venta {problem.Expected.For(Language)}.", $" Expected {problem.Expected.For(Language)}."))
        + (problem.Suggestion is null ? "" : Say(
            $" Mente du «{problem.Suggestion}»?", $" Meinte du «{problem.Suggestion}»?", $" Did you mean \"{problem.Suggestion}\"?"));
}
