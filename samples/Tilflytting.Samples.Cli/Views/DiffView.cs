using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Differences as a person would read them: initiative by initiative, a line for each change.</summary>
internal static class DiffView
{
    public static void Write(Screen screen, CatalogueDiff diff)
    {
        if (diff.IsEmpty)
        {
            screen.Line(Say("Ingen endringer.", "Ingen endringar.", "No changes."));
        }

        Slug? initiative = null;
        var isFirst = true;
        foreach (var change in diff.Changes)
        {
            if (isFirst || change.Initiative != initiative)
            {
                var title = change.Title?.For(Language) ?? Say("Katalogen selv", "Katalogen sjølv", "The catalogue itself");
                screen.Bold(Shown.Line(title));
                (initiative, isFirst) = (change.Initiative, false);
            }

            screen.Indented(2, change.Describe(Language), Colour(change.Kind));
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
