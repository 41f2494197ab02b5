using System.Globalization;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Active entries per year as a band, from those that certainly were to those that may have been.</summary>
internal static class ActiveYearsView
{
    public static void Write(Screen screen, ActiveYears years)
    {
        var most = years.Years.Select(static year => CertaintyMark.Sum(year.Count)).DefaultIfEmpty().Max();
        var band = years.Years.Select(static year => Band(year.Count).Length).DefaultIfEmpty().Max();
        foreach (var year in years.Years)
        {
            screen.Markup($"  {year.Year:D4}  {Band(year.Count).PadLeft(band)}  {CertaintyMark.Bar(year.Count, most, screen.Width - band - 10)}".TrimEnd());
        }

        if (years.Years.IsEmpty)
        {
            screen.Line(Say("Ingen daterte oppføringer.", "Ingen daterte oppføringar.", "No dated entries."));
        }
        else
        {
            screen.Markup((screen.Width < 40 ? "" : new string(' ', band + 8)) + CertaintyMark.Legend());
        }

        if (years.Total.NotStated is > 0 and var undated)
        {
            screen.Line(Say($"I tillegg {Entries(undated)} uten dato.", $"I tillegg {Entries(undated)} utan dato.", $"In addition, {Entries(undated)} without a date."));
        }
    }

    private static string Band(InitiativeCount count) => count.Possible == 0
        ? count.Certain.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{count.Certain}–{CertaintyMark.Sum(count)}");
}
