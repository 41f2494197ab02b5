using System.CommandLine;
using NodaTime;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>export [&lt;text&gt;] [--long]</c>: a catalogue of what a question finds, or the long table that researchers work on.</summary>
internal static class ExportCommand
{
    private static readonly string[] Columns =
    [
        "entry", "entryCertainty", "dimension", "code", "words", "certainty", "project", "municipalitiesThen", "possibleMunicipalitiesThen", "countiesThen", "possibleCountiesThen",
        "municipalitiesNow", "possibleMunicipalitiesNow", "countiesNow", "possibleCountiesNow", "earliestStart", "latestStart", "earliestEnd", "latestEnd",
    ];

    public static Command Create()
    {
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var file = SharedOptions.In();
        var certain = new Option<bool>("--certain") { Description = Say("Bare de som sikkert svarer.", "Only those that certainly answer.") };
        var @long = new Option<bool>("--long") { Description = Say("Den lange tabellen i CSV: en rad for hver oppføring og opplysning.", "The long table in CSV: a row for each entry and item.") };
        var command = new ConsoleCommand(
            "export",
            Say("Skriver det et spørsmål finner: en katalog i JSON, eller en tabell i CSV.", "Writes what a question finds: a catalogue in JSON, or a table in CSV."))
        {
            Arguments = { words },
            Options = { file, @long, certain },
            Examples = ["export --long > tabell.csv", "export fylke:Nordland --long --certain", "export målgruppe:ungdom > ungdom.json"],
            Notes =
            [
                Say(
                    "Tabellen: en rad for hver oppføring («entry»), og en for hver opplysning i den, med prosjektet, "
                    + "kommuner og fylker da og nå (sikre og mulige hver for seg), og periodens yttergrenser.",
                    "The table: a row for each entry (\"entry\"), and one for each of its items, with the project, "
                    + "municipalities and counties then and now (certain and possible apart), and the bounds of the period."),
                Say(
                    "CSV er RFC 4180 i UTF-8 med BOM, så et regneark leser æ, ø og å. Tekst som begynner som en formel, får en apostrof foran.",
                    "CSV is RFC 4180 in UTF-8 with a BOM, so that a spreadsheet reads æ, ø and å. A text that begins like a formula gets an apostrophe in front."),
                Say("Kommunenumre er tekst: velg det ved import, så «0301» beholder nullen.", "Municipality numbers are text: say so on import, so that \"0301\" keeps its zero."),
            ],
        };
        command.SetAction(async (call, cancellation) =>
        {
            var (catalogue, filter) = Question.Read(call.GetValue(file), call.GetValue(words));
            var atLeast = call.GetValue(certain) ? Certainty.Certain : Certainty.Possible;
            if (call.GetValue(@long))
            {
                ReportWriter.Write("csv", Report(catalogue.LongTable(filter, atLeast)));
                return 0;
            }

            await using var output = Console.OpenStandardOutput();
            await CatalogueJson.WriteAsync(
                catalogue with { Initiatives = [.. catalogue.Initiatives.Where(filter, atLeast, ConceptSet.With(catalogue.Concepts))] },
                output, new() { Indented = true }, cancellation);
            output.Write("\n"u8);
            return 0;
        });
        return command;
    }

    private static Report Report(IEnumerable<LongTableRow> rows) => new(
        [.. Columns.Select(static name => (name, name))],
        rows.Select(static row => new object?[]
        {
            row.Entry.ToString(), row.EntryCertainty, row.Dimension, row.Code, row.Words, row.Certainty, row.Project?.ToString(),
            Texts(row.MunicipalitiesThen), Texts(row.PossibleMunicipalitiesThen), Texts(row.CountiesThen), Texts(row.PossibleCountiesThen),
            Texts(row.MunicipalitiesNow), Texts(row.PossibleMunicipalitiesNow), Texts(row.CountiesNow), Texts(row.PossibleCountiesNow),
            Day(row.Period?.EarliestStart), Day(row.Period?.LatestStart), Day(row.Period?.EarliestEnd), Day(row.Period?.LatestEnd),
        }));

    private static IEnumerable<string> Texts<T>(IEnumerable<T> numbers)
        where T : struct => numbers.Select(static number => number.ToString()!);

    /// <summary>A day that is not known, or not there, is empty.</summary>
    private static string? Day(LocalDate? day) => day is null || day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? null : FormattableString.Invariant($"{day:uuuu-MM-dd}");
}
