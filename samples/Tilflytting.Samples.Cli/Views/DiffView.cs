using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Differences as a person would read them: initiative by initiative, a line for each change.</summary>
internal static class DiffView
{
    public static void Write(IAnsiConsole console, CatalogueDiff diff)
    {
        if (diff.IsEmpty)
        {
            console.WriteLine(Say("Ingen endringer.", "No changes."));
        }

        Slug? initiative = null;
        var isFirst = true;
        foreach (var change in diff.Changes)
        {
            if (isFirst || change.Initiative != initiative)
            {
                var title = change.Title?.For(Language) ?? Say("Katalogen selv", "The catalogue itself");
                console.Write(new Rule($"[bold]{Markup.Escape(Terminal.Safe(title))}[/]").LeftJustified());
                (initiative, isFirst) = (change.Initiative, false);
            }

            console.Write(new Padder(new Text(Terminal.Safe(change.Describe(Language)), new Style(Colour(change.Kind))), new Padding(2, 0, 0, 0)));
        }
    }

    private static Color Colour(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Color.Green,
        ChangeKind.Removed => Color.Red,
        ChangeKind.Refined => Color.Aqua,
        _ => Color.Yellow,
    };
}
