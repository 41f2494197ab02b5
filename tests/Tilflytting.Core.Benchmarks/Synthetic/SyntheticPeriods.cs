namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Periods as the sample has them (a start without an end, an open end, seasons, months, words alone), moved to another time: as far before the year of writing as in the sample, and
/// up to four years earlier or one later.
/// </summary>
internal static class SyntheticPeriods
{
    /// <summary>How many starts are «ca.»: the sample has none, the corpus has.</summary>
    private const double Approximate = 0.03;

    public static StatedPeriod Like(StatedPeriod model, int? written, ref Draw draw)
    {
        if (model.Period is not { } period)
        {
            return StatedPeriod.Words(model.Text!);
        }

        var years = (written ?? SampleCatalogue.Written) - SampleCatalogue.Written - 4 + draw.Below(6);
        var start = period.Start is { } from ? Moved(from, years) : (PartialDate?)null;
        if (start is { Mark: DateMark.None } sure && draw.Chance(Approximate))
        {
            start = sure.With(DateMark.Approximate);
        }

        var end = period.End is { } to ? Moved(to, years) : (PartialDate?)null;
        var moved = (start, end) switch
        {
            ({ } a, { } b) => period.Start == period.End ? a : DatePeriod.Between(a, b),
            ({ } a, null) => period.EndState == PeriodEnd.Open ? DatePeriod.Since(a) : DatePeriod.StartingIn(a),
            (null, { } b) => period.StartState == PeriodEnd.Open ? DatePeriod.Until(b) : DatePeriod.EndingIn(b),
            _ => throw new InvalidOperationException("A period has a date."),
        };
        return model.Text is null ? moved : moved.Written(start is { } first ? $"fra og med {first.Year}" : $"til {end!.Value.Year}");
    }

    private static PartialDate Moved(PartialDate date, int years) => date.Precision switch
    {
        DatePrecision.Decade => PartialDate.FromDecade(date.Year + years),
        DatePrecision.Year => PartialDate.FromYear(date.Year + years),
        DatePrecision.Season => PartialDate.FromSeason(date.Year + years, date.Season!.Value),
        DatePrecision.Month => PartialDate.FromMonth(date.Year + years, date.Month!.Value),
        _ => PartialDate.FromDay(new LocalDate(date.Year + years, date.Month!.Value, 1).PlusDays(Math.Min(date.Day!.Value, 28) - 1)),
    };
}
