using NodaTime;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The places of an initiative in words, with the municipality of today where that is another: «Berg (1929), i dag Senja».</summary>
internal sealed class PlaceDescriber(Initiative initiative)
{
    /// <param name="place">The place.</param>
    public string Describe(Place place) => Describe(place, null);

    /// <param name="place">The place.</param>
    /// <param name="period">The period of the part that states it; null is that of the whole work.</param>
    public string Describe(Place place, StatedPeriod? period)
    {
        string[] names = [.. new[] { place.Locality, place.Name }.OfType<LocalizedText>().Select(text => text.For(initiative.Language))];
        var number = place.Municipality?.ToString() ?? place.County?.ToString();
        var parts = new[]
        {
            place.Certainty == Certainty.Possible ? Say("muligens", "kanskje", "possibly") : null,
            place.Extent == PlaceExtent.Part ? Say("del av", "del av", "part of") : null,
            string.Join(", ", names),
            number is null ? null : names.Length == 0 ? number : $"({number})",
        };
        return string.Join(' ', parts.Where(static part => !string.IsNullOrEmpty(part))) + (Today(place, period) is { } today ? $", {today}" : "");
    }

    private string? Today(Place place, StatedPeriod? period)
    {
        if (place.Kind is { } kind && kind != PlaceKind.Municipality)
        {
            return null;
        }

        var register = PlaceRegister.Default;
        var day = Day(period);
        IReadOnlyList<Municipality> meant = place.Municipality is { } number
            ? day is { } then && register.Find(number, then) is { } found ? [found] : register.FindAll(number)
            : place.Name is { } name ? register.Named(name.For(initiative.Language), day) : [];
        if (meant is not [var only] || only.ExistedOn(register.LastDay))
        {
            return null;
        }

        var today = only.Today();
        var names = Listed(today.Select(static match => match.Municipality.Name), Say("eller", "eller", "or"));
        return today.IsEmpty ? null
            : today is [{ Certainty: Certainty.Certain }] ? Say($"i dag {names}", $"i dag {names}", $"today {names}")
            : Say($"i dag kanskje {names}", $"i dag kanskje {names}", $"today perhaps {names}");
    }

    /// <summary>The day that a number means: the first that is dated, else the day of writing.</summary>
    private LocalDate? Day(StatedPeriod? period)
    {
        var dated = (period?.Period is { } own ? [own] : Entry.Periods(initiative)).Select(static one => one.Start?.Earliest ?? one.End?.Earliest).OfType<LocalDate>().ToList();
        return dated.Count > 0 ? dated.Min() : initiative.Provenance?.StatedOn?.Earliest;
    }
}
