using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A cell of a table: a text, perhaps in a colour, or the console's own mark-up and the same as plain text.</summary>
internal sealed class TableCell
{
    private readonly string? markup;

    public TableCell(string text, Color? colour = null) => (Text, Colour) = (Shown.Safe(text), colour);

    private TableCell(string text, string markup) => (Text, this.markup) = (text, markup);

    /// <summary>The plain text.</summary>
    public string Text { get; }

    public Color? Colour { get; }

    /// <summary>How many columns of the screen it takes.</summary>
    public int Width => Text.Split('\n').Max(Shown.Width);

    public static implicit operator TableCell(string text) => new(text);

    /// <summary>A number; nothing is grey.</summary>
    public static TableCell Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), number == 0 ? Color.Grey : null);

    /// <summary>The console's own mark-up, in which texts of others are escaped.</summary>
    public static TableCell Markup(string markup) => new(Spectre.Console.Markup.Remove(markup), markup);

    /// <summary>The cell at most so wide.</summary>
    public IRenderable Draw(int most) => markup is not null && Width <= most ? new Markup(markup) : new Text(most == int.MaxValue ? Text : Shown.Short(Text, most), new(Colour));
}
