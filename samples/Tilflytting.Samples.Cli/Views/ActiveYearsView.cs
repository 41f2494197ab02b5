using System.Globalization;
using Spectre.Console;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Active entries per year as a band, from those that certainly were to those that may have been.</summary>
internal static class ActiveYearsView
{
    public static void Write(IAnsiConsole console, ActiveYears years)
    {
        var most = years.Years.Select(static year => Most(year.Count)).DefaultIfEmpty().Max();
        var band = years.Years.Select(static year => Band(year.Count).Length).DefaultIfEmpty().Max();
        foreach (var year in years.Years)
        {
            console.MarkupLine($"  {year.Year:D4}  {Band(year.Count).PadLeft(band)}  {CertaintyMark.Bar(year.Count, most, console.Profile.Width - band - 10)}".TrimEnd());
        }

        if (years.Years.IsEmpty)
        {
            console.WriteLine(Say("Ingen daterte oppføringer.", "No dated entries."));
        }
        else
        {
            console.MarkupLine($"  {new string(' ', 4)}  {new string(' ', band)}  {CertaintyMark.Legend()}");
        }

        if (years.Total.NotStated is > 0 and var undated)
        {
            console.WriteLine(Say($"I tillegg {Entries(undated)} uten dato.", $"Beside them, {Entries(undated)} without a date."));
        }
    }

    private static int Most(InitiativeCount count) => count.Certain + count.Possible;

    private static string Band(InitiativeCount count) => count.Possible == 0
        ? count.Certain.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{count.Certain}–{Most(count)}");
}
