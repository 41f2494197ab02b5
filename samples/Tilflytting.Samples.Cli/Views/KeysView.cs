using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The keys of a question: what each is for, and an example.</summary>
internal static class KeysView
{
    /// <param name="screen">Where.</param>
    /// <param name="guides">The keys.</param>
    /// <param name="showsOthers">Whether their other spellings are shown too.</param>
    public static void Write(Screen screen, IEnumerable<KeyGuide> guides, bool showsOthers = false)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Nøkkel", "Nøkkel", "Key")),
            new TableColumn(Say("Verdier", "Verdiar", "Values"), Least: 16, Wraps: true),
            new TableColumn(Say("For eksempel", "Til dømes", "Example"), Least: 16, Wraps: true));
        foreach (var guide in guides)
        {
            var others = string.Join(", ", guide.Others);
            table.Add(guide.Name, guide.Values + (showsOthers && others.Length > 0 ? Say($"\nogså {others}", $"\nòg {others}", $"\nalso {others}") : ""), guide.Example);
        }

        table.Write();
    }
}
