namespace Tilflytting.Core.Tests.Generators;

/// <summary>Dates and periods of every form that there is.</summary>
internal static class PeriodGen
{
    private static readonly Gen<int> Years = Gen.Frequency((8, Gen.Int[1990, 2020]), (1, Gen.Int[1, 9999]), (1, Gen.OneOf(1, 2, 9998, 9999)));

    public static Gen<LocalDate> Day { get; } =
        Years.SelectMany(static year => Gen.Int[1, 12].SelectMany(month => Gen.Int[1, DateTime.DaysInMonth(year, month)].Select(day => new LocalDate(year, month, day))));

    public static Gen<PartialDate> Date { get; } =
        Gen.OneOf(
            Years.Select(static year => PartialDate.FromYear(year)),
            Years.Select(static year => PartialDate.FromDecade(year)),
            Gen.Select(Years, Gen.Enum<Season>(), static (year, season) => PartialDate.FromSeason(year, season)),
            Gen.Select(Years, Gen.Int[1, 12], static (year, month) => PartialDate.FromMonth(year, month)),
            Day.Select(static day => PartialDate.FromDay(day)))
        .Select(Gen.Enum<DateMark>(), static (date, mark) => date.With(mark));

    public static Gen<DatePeriod> Period { get; } = Gen.OneOf(
        Date.Select(static date => (DatePeriod)date),
        Gen.Select(Date, Date, static (a, b) => a.Earliest <= b.Latest ? DatePeriod.Between(a, b) : DatePeriod.Between(b, a)),
        Date.Select(static date => DatePeriod.Since(date)),
        Date.Select(static date => DatePeriod.StartingIn(date)),
        Date.Select(static date => DatePeriod.Until(date)),
        Date.Select(static date => DatePeriod.EndingIn(date)));

    public static Gen<StatedPeriod> Stated { get; } = Gen.OneOf(
        Period.Select(static period => (StatedPeriod)period),
        Gen.Select(Period, TextGen.Text, static (period, words) => period.Written(words)),
        TextGen.Text.Select(static words => StatedPeriod.Words(words)),
        Gen.Select(Period, TextGen.Unknown, static (period, unknown) => ((StatedPeriod)period) with { UnknownMembers = unknown }));
}
