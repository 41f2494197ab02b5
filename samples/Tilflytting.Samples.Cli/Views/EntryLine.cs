using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>An entry on a line: its title, its places, its years. What there is no room for is cut; in a narrow terminal it is a line each.</summary>
internal static class EntryLine
{
    private const int YearsWidth = 12;
    private const int Indent = 2;

    /// <summary>A terminal that has less than this has no room for columns.</summary>
    private const int Narrow = 50;

    public static void Write(Screen screen, Initiative initiative, string? id = null)
    {
        var (title, places, years) = (Entry.Title(initiative), string.Join(", ", Entry.Places(initiative)), Entry.Years(initiative));
        if (screen.IsWide)
        {
            screen.Indented(Indent, string.Join("  ", new[] { title, places, years, id }.Where(static part => !string.IsNullOrEmpty(part)).Select(static part => Shown.Line(part!))));
        }
        else if (screen.Width < Narrow)
        {
            screen.Indented(Indent, title);
            screen.Indented(2 * Indent, string.Join(", ", new[] { places, years }.Where(static part => part.Length > 0)));
        }
        else
        {
            var room = screen.Width / 4;
            screen.Indented(Indent, $"{Shown.Padded(title, screen.Width - room - YearsWidth - Indent - 4)}  {Shown.Padded(places, room)}  {Shown.Short(years, YearsWidth)}".TrimEnd());
        }
    }
}
