using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The hits of a question: the certain ones, and apart from them those that may be, each with the reason why that is not certain.</summary>
internal static class HitsView
{
    /// <summary>Where nothing was found: a question that finds more, if there is one.</summary>
    public static void WriteNothing(Screen screen, Question question)
    {
        screen.Line(Say("Ingen treff.", "Ingen treff.", "No hits."));
        if (QuestionHints.Of(question) is { } hint)
        {
            screen.Line(Say($"Mente du «{hint}»?", $"Meinte du «{hint}»?", $"Did you mean \"{hint}\"?"));
        }
    }

    /// <param name="screen">Where.</param>
    /// <param name="page">The hits that are shown, and how many there are.</param>
    /// <param name="showsWhy">Whether the certain ones have a reason as well, and all reasons are given in full.</param>
    public static void Write(Screen screen, InitiativePage page, bool showsWhy)
    {
        if (page.Hits.IsEmpty)
        {
            screen.Line(Say($"Ingen flere treff; det er {page.Count.AtMost}.", $"Ingen fleire treff; det er {page.Count.AtMost}.", $"No more hits; there are {page.Count.AtMost}."));
            return;
        }

        Write(screen, CertaintyMark.Heading(Certainty.Certain, Entries(page.Count.Certain)), [.. page.Hits.Where(static hit => hit.Certainty == Certainty.Certain)], showsWhy, showsWhy);
        Write(screen, CertaintyMark.Heading(Certainty.Possible, Entries(page.Count.Possible)), [.. page.Hits.Where(static hit => hit.Certainty == Certainty.Possible)], true, showsWhy);
        if (page.Hits.Length < page.Count.AtMost)
        {
            screen.Grey(Part(page));
        }
    }

    private static string Part(InitiativePage page)
    {
        var (first, last, all) = (page.Skipped + 1, page.Skipped + page.Hits.Length, page.Count.AtMost);
        return (first, last) switch
        {
            (1, 1) => Say($"Den første av {all}", $"Den første av {all}", $"The first of {all}"),
            (1, _) => Say($"De {last} første av {all}", $"Dei {last} første av {all}", $"The first {last} of {all}"),
            _ when first == last => Say($"Nummer {first} av {all}", $"Nummer {first} av {all}", $"Number {first} of {all}"),
            _ => Say($"Nummer {first} til {last} av {all}", $"Nummer {first} til {last} av {all}", $"Numbers {first} to {last} of {all}"),
        };
    }

    private static void Write(Screen screen, string heading, List<InitiativeHit> hits, bool showsWhy, bool isWhole)
    {
        if (hits.Count == 0)
        {
            return;
        }

        screen.Markup($"[bold]{heading}[/]");
        foreach (var hit in hits)
        {
            EntryLine.Write(screen, hit.Initiative, hit.Initiative.Id.ToString());
            if (!screen.IsWide)
            {
                screen.Indented(4, hit.Initiative.Id.ToString(), Color.Grey);
            }

            if (showsWhy)
            {
                var why = Shown.Line(hit.Explanation.Text.For(Language));
                screen.Indented(4, isWhole || screen.IsWide ? why : Shown.Short(why, screen.Width - 4), Color.Grey);
            }
        }

        screen.Line();
    }
}
