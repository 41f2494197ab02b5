using System.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>In which format a command answers: the same options for every command.</summary>
internal sealed class FormatOptions
{
    private readonly Option<string> format;
    private readonly Option<string> separator;
    private readonly string standard;

    /// <summary>Gives the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="standard">The format where none is asked for.</param>
    public FormatOptions(Command command, string standard = ReportWriter.Table)
    {
        this.standard = standard;
        format = SharedOptions.Choice(
            "--format",
            Say("Tabell for mennesker, eller data for et annet program.", "Tabell for menneske, eller data for eit anna program.", "A table for people, or data for another program."),
            standard, [ReportWriter.Table, .. ReportWriter.Formats]);
        separator = new("--separator")
        {
            Description = Say(
                "Skilletegnet i CSV: «,», «;», «|» eller «tab». Med norske innstillinger åpner Excel «;».",
                "Skiljeteiknet i CSV: «,», «;», «|» eller «tab». Med norske innstillingar opnar Excel «;».",
                "The separator in CSV: \",\", \";\", \"|\" or \"tab\". With Norwegian settings Excel opens \";\"."),
            HelpName = Say("tegn", "teikn", "character"),
        };
        separator.CompletionSources.Add(CsvReport.Separators.Keys.ToArray());
        separator.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !CsvReport.Separators.ContainsKey(token.Value))
            {
                result.AddError(SharedOptions.NotOneOf("--separator", token.Value, CsvReport.Separators.Keys.Select(static one => Say($"«{one}»", $"«{one}»", $"\"{one}\""))));
            }
        });
        command.Options.Add(format);
        command.Options.Add(separator);
    }

    /// <summary>The format and the separator of a call. A separator is of CSV, so that it asks for CSV where nothing else does.</summary>
    public (string Format, char Separator) Of(ParseResult call)
    {
        var isStated = call.GetResult(format) is { Implicit: false };
        var sign = call.GetValue(separator);
        var asked = isStated ? call.GetRequiredValue(format) : sign is null ? standard : ReportWriter.Csv;
        return sign is null || asked == ReportWriter.Csv ? (asked, sign is null ? ',' : CsvReport.Separators[sign])
            : throw new CommandException(Say($"--separator gjelder bare --format csv, ikke {asked}.", $"--separator gjeld berre --format csv, ikkje {asked}.", $"--separator is for --format csv alone, not {asked}."));
    }
}
