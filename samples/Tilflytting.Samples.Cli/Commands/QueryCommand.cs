using System.CommandLine;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>query &lt;words&gt;...</c>: the entries that answer a question, those that may, and why.</summary>
internal static class QueryCommand
{
    private static readonly (string Name, InitiativeOrder Order)[] Orders =
    [
        ("relevance", InitiativeOrder.Relevance), ("title", InitiativeOrder.Title), ("-title", InitiativeOrder.TitleDescending),
        ("start", InitiativeOrder.Start), ("-start", InitiativeOrder.StartDescending),
    ];

    public static Command Create(Session session)
    {
        var words = SharedOptions.Question(ArgumentArity.OneOrMore);
        var file = SharedOptions.In();
        var certain = SharedOptions.Certain();
        var why = new Option<bool>("--why")
        {
            Description = Say("Begrunner alle treff, uten å forkorte.", "Grunngjev alle treff, utan å forkorte.", "Gives the reasons of all hits, unabridged."),
        };
        var sort = SharedOptions.Choice(
            "--sort",
            Say("Rekkefølgen; med minus foran baklengs.", "Rekkjefølgja; med minus framfor baklengs.", "The order; with a minus in front, backwards."),
            Orders[0].Name, [.. Orders.Select(static one => one.Name)]);
        var top = SharedOptions.Number(
            "--top", Say("Bare så mange treff.", "Berre så mange treff.", "Only that many hits."), Say("antall", "tal", "count"), 1, int.MaxValue, "-n");
        var skip = SharedOptions.Number(
            "--skip", Say("Hopper over så mange treff først.", "Hoppar over så mange treff først.", "Skips that many hits first."), Say("antall", "tal", "count"), 0, int.MaxValue);
        var command = new ConsoleCommand("query", Say(
            "Finner oppføringer: de som sikkert svarer, og de som kanskje gjør det.",
            "Finn oppføringar: dei som sikkert svarar, og dei som kanskje gjer det.",
            "Finds entries: those that certainly answer, and those that may."))
        {
            Arguments = { words },
            Options = { file, certain, why, sort, top, skip },
            Examples =
            [
                Say("query målgruppe:ungdom aktiv:2007..2010", "query målgruppe:ungdom aktiv:2007..2010", "query target-group:youth active:2007..2010"),
                Say("query kommune:Senja --why", "query kommune:Senja --why", "query municipality:Senja --why"),
                Say("query målgruppe:ungdom -aktivitet:brosjyrer", "query målgruppe:ungdom -aktivitet:brosjyrar", "query target-group:youth -activity:brochures"),
                Say(
                    "query partner:\"Troms fylkeskommune\" or salgsargument:kulturtilbud", "query partner:\"Troms fylkeskommune\" or salsargument:kulturtilbod", "query partner:\"Troms fylkeskommune\" or message:culture"),
                Say("query '(bolig* or aktivitet:housing) fylke:Nordland'", "query '(bustad* or aktivitet:housing) fylke:Nordland'", "query '(bolig* or activity:housing) county:Nordland'"),
                "query '*' --sort start -n 5",
                Say("query '*' --format csv > alle.csv", "query '*' --format csv > alle.csv", "query '*' --format csv > all.csv"),
            ],
            Notes =
            [
                Say(
                    "Alt som ikke er et valg, hører til spørsmålet, også «-aktivitet:brosjyrer» (minus er ikke). Etter «--» er det ingen valg.",
                    "Alt som ikkje er eit val, høyrer til spørsmålet, også «-aktivitet:brosjyrar» (minus er ikkje). Etter «--» er det ingen val.",
                    "Everything that is no option belongs to the question, also \"-activity:brochures\" (minus is not). After \"--\" there are no options."),
                Say(
                    "Flere argumenter er hvert sitt vilkår. Et argument med mellomrom leses som om det sto i anførselstegn.",
                    "Fleire argument er kvart sitt vilkår. Eit argument med mellomrom blir lese som om det stod i hermeteikn.",
                    "Several arguments are separate conditions. One that contains spaces is treated as quoted."),
            ],
            More = static screen => KeysView.Write(screen, KeyGuide.All),
        };
        command.Answer(session, call =>
        {
            var question = Question.Read(session, call.GetValue(file), call.GetValue(words));
            var order = Orders.First(one => one.Name == call.GetRequiredValue(sort)).Order;
            var page = CatalogueIndex.Create(question.Catalogue).Query(
                question.Filter, order, call.GetValue(skip) ?? 0, call.GetValue(top) ?? int.MaxValue, call.GetValue(certain) ? Certainty.Certain : Certainty.Possible);
            return new(
                screen =>
                {
                    if (page.Count.AtMost == 0)
                    {
                        HitsView.WriteNothing(screen, question);
                    }
                    else
                    {
                        HitsView.Write(screen, page, call.GetValue(why));
                    }
                },
                () => Report(page.Hits),
                page.Hits.IsEmpty ? ExitCodes.Nothing : ExitCodes.Found);
        });
        return command;
    }

    private static Report Report(IEnumerable<InitiativeHit> hits) => new(
        [
            ("id", "Id"),
            ("title", Say("Oppføring", "Oppføring", "Entry")),
            ("certainty", Say("Svar", "Svar", "Answer")),
            ("places", Say("Sted", "Stad", "Place")),
            ("periods", Say("Når", "Når", "When")),
            ("why", Say("Hvorfor", "Kvifor", "Why")),
            ("source", Say("Kilde", "Kjelde", "Source")),
        ],
        hits.Select(static hit => new object?[]
        {
            hit.Initiative.Id.ToString(),
            Entry.Title(hit.Initiative),
            hit.Certainty,
            Entry.Places(hit.Initiative).ToArray(),
            Entry.Periods(hit.Initiative).Select(static period => period.ToString()).ToArray(),
            hit.Explanation.Text.For(Language),
            hit.Initiative.Provenance?.Source?.OriginalString,
        }));
}
