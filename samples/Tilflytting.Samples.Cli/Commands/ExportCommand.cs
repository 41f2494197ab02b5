using System.CommandLine;
using NodaTime;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
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

    public static Command Create(Session session)
    {
        var words = SharedOptions.Question(ArgumentArity.ZeroOrMore);
        var file = SharedOptions.In();
        var output = SharedOptions.Out();
        var certain = SharedOptions.Certain();
        var @long = new Option<bool>("--long")
        {
            Description = Say(
                "Den lange tabellen: en rad for hver oppføring og opplysning.", "Den lange tabellen: ei rad for kvar oppføring og opplysning.", "The long table: a row for each entry and item."),
        };
        var command = new ConsoleCommand("export", Say(
            "Skriver det et spørsmål finner: en katalog i JSON, eller en tabell i CSV.",
            "Skriv det eit spørsmål finn: ein katalog i JSON, eller ein tabell i CSV.",
            "Writes what a question finds: a catalogue in JSON, or a table in CSV."))
        {
            Arguments = { words },
            Options = { file, @long, certain, output },
            Examples =
            [
                Say("export --long > tabell.csv", "export --long > tabell.csv", "export --long > table.csv"),
                Say("export fylke:Nordland --long --certain", "export fylke:Nordland --long --certain", "export county:Nordland --long --certain"),
                Say("export --long --separator ';' > excel.csv", "export --long --separator ';' > excel.csv", "export --long --separator ';' > excel.csv"),
                Say("export målgruppe:ungdom > ungdom.json", "export målgruppe:ungdom > ungdom.json", "export target-group:youth > youth.json"),
            ],
            Notes =
            [
                Say(
                    "En katalog med bare noen av oppføringene har egen id og tittel, og beskrivelsen sier hva spørsmålet var og hvilke oppføringer som bare er mulige svar.",
                    "Ein katalog med berre nokre av oppføringane har eigen id og tittel, og skildringa seier kva spørsmålet var og kva oppføringar som berre er moglege svar.",
                    "A catalogue with only some of the entries has an id and a title of its own, and its description says what the question was and which entries are only possible answers."),
                Say(
                    "Tabellen har en rad for hver oppføring («entry») og en for hver opplysning i den, med prosjektet, kommuner og fylker da og nå (sikre og mulige hver for seg), og yttergrensene for perioden.",
                    "Tabellen har ei rad for kvar oppføring («entry») og ei for kvar opplysning i henne, med prosjektet, kommunar og fylke då og no (sikre og moglege kvar for seg), og yttergrensene for perioden.",
                    "The table has a row for each entry (\"entry\") and one for each of its items, with the project, municipalities and counties then and now (certain and possible apart), and the bounds of the period."),
                Say(
                    "CSV er UTF-8 med BOM, så et regneark leser æ, ø og å. Tekst som begynner som en formel, får en apostrof foran. Kommunenumre er tekst: velg det ved import, så «0301» beholder nullen.",
                    "CSV er UTF-8 med BOM, så eit rekneark les æ, ø og å. Tekst som byrjar som ein formel, får ein apostrof framfor. Kommunenummer er tekst: vel det ved import, så «0301» beheld nullen.",
                    "CSV is UTF-8 with a BOM, so that a spreadsheet reads æ, ø and å. A text that begins like a formula gets an apostrophe in front. Municipality numbers are text: say so on import, so that \"0301\" keeps its zero."),
            ],
        };
        var format = new FormatOptions(command, "");
        command.SetAction(async (call, cancellation) =>
        {
            var (asked, separator) = format.Of(call);
            var isTable = call.GetValue(@long);
            var question = Question.Read(session, call.GetValue(file), call.GetValue(words));
            var atLeast = call.GetValue(certain) ? Certainty.Certain : Certainty.Possible;
            var target = call.GetValue(output);
            if (isTable)
            {
                new CommandAnswer(screen => LongTableView.Write(screen, question.Catalogue.LongTable(question.Filter, atLeast)), () => Report(question.Catalogue.LongTable(question.Filter, atLeast)))
                    .Write(session, asked.Length == 0 ? ReportWriter.Csv : asked, separator);
                return question.FindsSomething(atLeast) ? ExitCodes.Found : ExitCodes.Nothing;
            }

            if (asked is not ("" or ReportWriter.Json))
            {
                throw new CommandException(Say(
                    $"En katalog skrives bare i JSON. En tabell i {asked}: --long, eller query --format {asked}.",
                    $"Ein katalog blir berre skriven i JSON. Ein tabell i {asked}: --long, eller query --format {asked}.",
                    $"A catalogue is written in JSON alone. A table in {asked}: --long, or query --format {asked}."));
            }

            var found = FilteredCatalogue.Of(question, atLeast);
            await CatalogueOutput.Write(session, found, target, cancellation);
            return found.Initiatives.IsEmpty ? ExitCodes.Nothing : ExitCodes.Found;
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
