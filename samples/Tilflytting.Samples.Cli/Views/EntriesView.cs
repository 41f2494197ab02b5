using System.Globalization;
using NodaTime;
using Spectre.Console;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The entries of a catalogue, one line each: what, where, when.</summary>
internal static class EntriesView
{
    private const int PlaceWidth = 22;
    private const int YearsWidth = 12;

    public static void Write(IAnsiConsole console, IEnumerable<Initiative> initiatives)
    {
        var width = Math.Max(console.Profile.Width - PlaceWidth - YearsWidth - 10, 20);
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("[bold]Oppføring[/]").NoWrap());
        table.AddColumn(new TableColumn("[bold]Sted[/]").NoWrap().Width(PlaceWidth));
        table.AddColumn(new TableColumn("[bold]Når[/]").NoWrap().Width(YearsWidth));
        foreach (var initiative in initiatives)
        {
            table.AddRow(
                new Text(Terminal.Short(initiative.Title.For(initiative.Language), width)),
                new Text(Terminal.Short(Places(initiative), PlaceWidth)),
                new Text(Years(initiative)));
        }

        console.Write(table);
    }

    private static string Places(Initiative initiative) => string.Join(
        ", ", initiative.Places.Select(place => (place.Locality ?? place.Name)?.For(initiative.Language) ?? place.Municipality?.ToString() ?? place.County?.ToString()));

    /// <summary>From the first year that it may have started in to the last that it may have ended in.</summary>
    private static string Years(Initiative initiative)
    {
        var bounds = initiative.Projects.Select(project => project.Period).Prepend(initiative.Period)
            .Select(stated => stated?.Period?.Bounds()).OfType<PeriodBounds>().ToList();
        if (bounds.Count == 0)
        {
            return "ikke oppgitt";
        }

        var (first, last) = (Year(bounds.Min(one => one.EarliestStart)), Year(bounds.Max(one => one.LatestEnd)));
        return first == last ? first : $"{first}–{last}";
    }

    private static string Year(LocalDate day) =>
        day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? "" : day.Year.ToString("D4", CultureInfo.InvariantCulture);
}
