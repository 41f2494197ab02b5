using System.Globalization;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>How a certainty looks: told apart by the word or the sign, the colour comes on top.</summary>
internal static class CertaintyMark
{
    public static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => $"[green]{Say("Ja, sikkert", "Ja, sikkert", "Yes, certain")}[/]",
        Certainty.Possible => $"[yellow]{Say("Mulig", "Mogleg", "Possible")}[/]",
        _ => $"[red]{Say("Nei", "Nei", "No")}[/]",
    };

    /// <summary>The word for data, without a colour.</summary>
    public static string Plain(Certainty certainty) => certainty == Certainty.Certain ? Say("sikker", "sikker", "certain") : Say("mulig", "mogleg", "possible");

    public static string Cell(Certainty certainty) => certainty switch
    {
        Certainty.Certain => Cells(Certainty.Certain, 1),
        Certainty.Possible => Cells(Certainty.Possible, 1),
        _ => " ",
    };

    /// <summary>A heading over what is so certain.</summary>
    public static string Heading(Certainty certainty, string text) => certainty == Certainty.Certain
        ? $"[green]█ {Say("Sikkert", "Sikkert", "Certain")}: {text}[/]"
        : $"[yellow]░ {Say("Mulig", "Mogleg", "Possible")}: {text}[/]";

    /// <summary>What the signs mean.</summary>
    public static string Legend() => $"{Cell(Certainty.Certain)} {Say("sikkert", "sikkert", "certain")}  {Cell(Certainty.Possible)} {Say("mulig", "mogleg", "possible")}";

    /// <summary>A bar as long as the count is in the scale: the certain ones, and the possible ones behind them. What is there is seen, however little it is.</summary>
    public static string Bar(InitiativeCount count, int scale, int width)
    {
        width = Math.Max(width, 2);
        int Length(int number) => number == 0 || scale == 0 ? 0 : Math.Max(1, (int)Math.Round((double)number * width / scale, MidpointRounding.AwayFromZero));
        var certain = Math.Min(Length(count.Certain), width - (count.Possible > 0 ? 1 : 0));
        return Cells(Certainty.Certain, certain) + Cells(Certainty.Possible, Math.Clamp(Length(count.Certain + count.Possible) - certain, Math.Min(1, count.Possible), width - certain));
    }

    /// <summary>How many certainly are, or may be: those that do not state it are apart.</summary>
    public static int Sum(InitiativeCount count) => count.Certain + count.Possible;

    /// <summary>«12 +3», and of nothing a dot.</summary>
    public static string Numbers(InitiativeCount count) => (count.Certain, count.Possible) switch
    {
        (0, 0) => "[grey]·[/]",
        (var certain, 0) => Number(certain),
        (var certain, var possible) => $"{Number(certain)}[yellow]+{Number(possible)}[/]",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cells(Certainty certainty, int length) =>
        length == 0 ? "" : certainty == Certainty.Certain ? $"[green]{new string('█', length)}[/]" : $"[yellow]{new string('░', length)}[/]";
}
