using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The hits of a question: the certain ones, and apart from them those that may be, each with the reason why that is not certain.</summary>
internal static class HitsView
{
    private const int YearsWidth = 12;

    /// <param name="console">Where.</param>
    /// <param name="hits">The hits that are shown.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="showsWhy">Whether the certain ones have a reason as well, and all reasons are told in full.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<InitiativeHit> hits, InitiativeCount count, bool showsWhy)
    {
        if (hits.Count == 0)
        {
            console.WriteLine(Say("Ingen treff, heller ikke mulige.", "No hits, not even possible ones."));
            return;
        }

        Write(console, CertaintyMark.Heading(Certainty.Certain, Entries(count.Certain)), [.. hits.Where(hit => hit.Certainty == Certainty.Certain)], showsWhy, showsWhy);
        Write(console, CertaintyMark.Heading(Certainty.Possible, Entries(count.Possible)), [.. hits.Where(hit => hit.Certainty == Certainty.Possible)], true, showsWhy);
        if (hits.Count < count.AtMost)
        {
            console.MarkupLineInterpolated($"[grey]{Say($"De {hits.Count} første av {count.AtMost}", $"The first {hits.Count} of {count.AtMost}")}[/]");
        }
    }

    private static void Write(IAnsiConsole console, string heading, List<InitiativeHit> hits, bool showsWhy, bool isWhole)
    {
        if (hits.Count == 0)
        {
            return;
        }

        console.MarkupLine($"[bold]{heading}[/]");
        var places = console.Profile.Width / 4;
        var title = Math.Max(console.Profile.Width - places - YearsWidth - 6, 20);
        foreach (var (hit, initiative) in hits.Select(static hit => (hit, hit.Initiative)))
        {
            var line = $"{Pad(Entry.Title(initiative), title)}  {Pad(string.Join(", ", Entry.Places(initiative)), places)}  {Entry.Years(initiative)}";
            console.MarkupLineInterpolated($"  {line.TrimEnd()}");
            if (showsWhy)
            {
                var why = Terminal.Line(hit.Explanation.Text.For(Language));
                console.Write(new Padder(new Text(isWhole ? why : Terminal.Short(why, console.Profile.Width - 4), new(Color.Grey)), new(4, 0, 0, 0)));
            }
        }

        console.WriteLine();
    }

    private static string Pad(string text, int width) => Terminal.Short(text, width).PadRight(width);
}
