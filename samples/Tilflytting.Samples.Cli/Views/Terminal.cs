using Spectre.Console;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What others wrote is shown, not obeyed.</summary>
internal static class Terminal
{
    /// <summary>The width where nobody says how wide it is.</summary>
    public const int Width = 80;

    /// <summary>A console on standard error: for what is said about the work while standard output is the work.</summary>
    public static IAnsiConsole Error()
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            console.Profile.Width = Width;
        }

        return console;
    }

    /// <summary>The text without control characters, which could move the cursor, colour what follows or rename the window; line breaks stay.</summary>
    public static string Safe(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter)));

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Safe(text).Replace('\n', ' ');

    /// <summary>On one line and no longer than this, with an ellipsis where it was cut.</summary>
    public static string Short(string text, int length) => Line(text) is var line && line.Length <= length ? line : $"{line[..(length - 1)].TrimEnd()}…";
}
