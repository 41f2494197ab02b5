using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tilflytting.Samples.Cli.Output;

/// <summary>Where people read: a terminal of some width, or a file or pipe, where a table has the lines that it has.</summary>
internal sealed class Screen
{
    /// <summary>The narrowest width that is drawn for; in a narrower terminal lines are broken by the terminal.</summary>
    public const int Narrowest = 20;

    /// <summary>The width of drawings and of paragraphs where nothing says how wide it is.</summary>
    public const int Usual = 80;

    /// <summary>More columns than a table has; the lines of a file are not cut.</summary>
    private const int Endless = 10_000;

    private readonly IAnsiConsole console;

    /// <param name="writer">Where the text goes.</param>
    /// <param name="width">How wide it is; null where the lines are not cut.</param>
    /// <param name="isTerminal">Whether a person may watch.</param>
    /// <param name="hasColours">Whether colours may be used.</param>
    public Screen(TextWriter writer, int? width, bool isTerminal, bool hasColours)
    {
        (IsWide, IsTerminal) = (width is null, isTerminal);
        Width = Math.Max(width ?? Usual, Narrowest);
        console = AnsiConsole.Create(new()
        {
            Out = new ScreenOutput(writer, isTerminal, IsWide ? Endless : Width),
            Ansi = hasColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = hasColours ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Width = IsWide ? Endless : Width;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>How wide a drawing is: that of the terminal, and eighty columns where lines are not cut.</summary>
    public int Width { get; }

    /// <summary>Whether tables have their whole lines, however long.</summary>
    public bool IsWide { get; }

    /// <summary>Whether a person may watch.</summary>
    public bool IsTerminal { get; }

    /// <summary>A paragraph of plain text.</summary>
    public void Line(string text = "") => Indented(0, text);

    /// <summary>A paragraph in the colour of what is beside the point.</summary>
    public void Grey(string text) => Indented(0, text, Color.Grey);

    /// <summary>A heading.</summary>
    public void Bold(string text) => console.Write(new Text(Shown.Safe(text) + "\n", new(decoration: Decoration.Bold)));

    /// <summary>A paragraph some columns to the right, which goes on below itself.</summary>
    public void Indented(int columns, string text, Color? colour = null)
    {
        // In a terminal that is as narrow as can be the words come before the indent.
        var left = Math.Min(columns, IsWide ? columns : Width / 5);
        var lines = Shown.Safe(text);
        if (left == 0 || lines.Length == 0)
        {
            console.Write(new Text(lines + "\n", new(colour)));
            return;
        }

        console.Write(new Padder(new Text(lines, new(colour)), new(left, 0, 0, 0)));
    }

    /// <summary>A line of the console's own mark-up, in which texts of others are escaped.</summary>
    public void Markup(string markup) => console.MarkupLine(markup);

    public void Write(IRenderable drawing) => console.Write(drawing);

    /// <summary>Runs work whose progress is shown while it lasts.</summary>
    public void Progress(string task, int steps, Action<Action> work) => console.Progress().AutoClear(true).Start(progress =>
    {
        var bar = progress.AddTask(Spectre.Console.Markup.Escape(task), maxValue: steps);
        work(() => bar.Increment(1));
    });

    private sealed class ScreenOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => width;

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // It is UTF-8.
        }
    }
}
