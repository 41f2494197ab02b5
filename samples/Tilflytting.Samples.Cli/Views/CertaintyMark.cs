using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>How a certainty looks: told apart by the word or the sign, the colour comes on top.</summary>
internal static class CertaintyMark
{
    public static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "[green]Ja, sikkert[/]",
        Certainty.Possible => "[yellow]Mulig[/]",
        _ => "[red]Nei[/]",
    };

    public static string Cell(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "[green]█[/]",
        Certainty.Possible => "[yellow]░[/]",
        _ => " ",
    };
}
