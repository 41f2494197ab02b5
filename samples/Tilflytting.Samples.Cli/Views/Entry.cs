using System.Globalization;
using NodaTime;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>An entry in the few words of a line.</summary>
internal static class Entry
{
    public static string Title(Initiative initiative) => initiative.Title.For(initiative.Language);

    public static IEnumerable<string> Places(Initiative initiative) => initiative.Places.Select(place =>
        (place.Locality ?? place.Name)?.For(initiative.Language) ?? place.Municipality?.ToString() ?? place.County?.ToString()).OfType<string>();

    /// <summary>What is dated of the work and its projects.</summary>
    public static IEnumerable<DatePeriod> Periods(Initiative initiative) =>
        initiative.Projects.Select(project => project.Period).Prepend(initiative.Period).Select(stated => stated?.Period).OfType<DatePeriod>();

    /// <summary>A period in the words of the source, else in ours.</summary>
    public static string Period(StatedPeriod? stated) =>
        stated?.Text ?? (stated?.Period is { } dated ? PeriodText.Format(dated, Speech.Language) : Speech.Say("ikke oppgitt", "ikkje oppgjeve", "not stated"));

    /// <summary>From the first year that it may have started in to the last that it may have ended in.</summary>
    public static string Years(Initiative initiative)
    {
        var bounds = Periods(initiative).Select(period => period.Bounds()).ToList();
        if (bounds.Count == 0)
        {
            return Speech.Say("ikke oppgitt", "ikkje oppgjeve", "not stated");
        }

        var (first, last) = (Year(bounds.Min(one => one.EarliestStart)), Year(bounds.Max(one => one.LatestEnd)));
        return first == last ? first : $"{first}–{last}";
    }

    private static string Year(LocalDate day) =>
        day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? "" : day.Year.ToString("D4", CultureInfo.InvariantCulture);
}
