using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Json;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Differences as a person would read them: initiative by initiative, a line for each change.</summary>
internal static class DiffView
{
    public static void Write(IAnsiConsole console, CatalogueDiff diff)
    {
        if (diff.IsEmpty)
        {
            console.WriteLine("Ingen endringer.");
        }

        Slug? initiative = null;
        var isFirst = true;
        foreach (var change in diff.Changes)
        {
            if (isFirst || change.Initiative != initiative)
            {
                var title = change.Title?.For(LanguageTag.Bokmal) ?? "Katalogen selv";
                console.Write(new Rule($"[bold]{Markup.Escape(Terminal.Safe(title))}[/]").LeftJustified());
                (initiative, isFirst) = (change.Initiative, false);
            }

            console.Write(new Padder(new Text(Terminal.Safe(change.Describe(LanguageTag.Bokmal)), new Style(Colour(change.Kind))), new Padding(2, 0, 0, 0)));
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
