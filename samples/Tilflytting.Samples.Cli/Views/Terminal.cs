using Spectre.Console;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What others wrote is shown, not obeyed.</summary>
internal static class Terminal
{
    /// <summary>The width where nobody says how wide it is.</summary>
    public const int Width = 80;

    /// <summary>A console on standard output.</summary>
    public static IAnsiConsole Output() => Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>A console on standard error: for what is said about the work while standard output is the work.</summary>
    public static IAnsiConsole Error() => Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>Lines a little to the right, which go on below themselves where they are too long.</summary>
    public static void Indent(IAnsiConsole console, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            console.Write(new Padder(new Text(Line(line)), new(2, 0, 0, 0)));
        }
    }

    /// <summary>The text without control characters, which could move the cursor, colour what follows or rename the window; line breaks stay.</summary>
    public static string Safe(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter)));

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Safe(text).Replace('\n', ' ');

    /// <summary>On one line and no longer than this, with an ellipsis where it was cut.</summary>
    public static string Short(string text, int length) => Line(text) is var line && line.Length <= length ? line : $"{line[..(length - 1)].TrimEnd()}…";

    /// <summary>Where nobody looks, or nobody wants colours (https://no-color.org), there are none, and nothing else that is no text.</summary>
    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var isPlain = isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(isRedirected ? new TrimmedWriter(writer) : writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
        {
            console.Profile.Width = Width;
        }

        return console;
    }
}
