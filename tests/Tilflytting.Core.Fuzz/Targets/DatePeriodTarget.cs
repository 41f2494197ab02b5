namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A period has bounds that make sense, and is printed in words that are read back.</summary>
internal sealed class DatePeriodTarget(TextMutator mutator)
    : ValueTarget<DatePeriod>("date-period", mutator, DatePeriod.TryParse, DatePeriod.TryParse, DatePeriod.Parse, DatePeriod.Parse)
{
    private static readonly LocalDate First = new(1800, 1, 1);
    private static readonly LocalDate Last = new(2099, 12, 31);

    /// <summary>What holds of any period, wherever it was read.</summary>
    public static void IsSound(DatePeriod period, Dice dice)
    {
        var bounds = period.Bounds(dice.OneIn(2) ? null : new LocalDate(2012, 1, 1).PlusDays(dice.Next(3000)));
        Require.That(bounds.EarliestStart <= bounds.LatestStart && bounds.EarliestEnd <= bounds.LatestEnd, "bounds are in order");
        Require.That(bounds.EarliestStart <= bounds.EarliestEnd && bounds.LatestStart <= bounds.LatestEnd, "a period starts before it ends");
        Require.That(bounds.Within(bounds) != Certainty.No && bounds.Overlaps(bounds) != Certainty.No, "a period may overlap itself");

        PeriodText.Format(period, LanguageTag.English);
        var words = PeriodText.Format(period, dice.OneIn(2) ? LanguageTag.Bokmal : LanguageTag.Nynorsk);
        if (IsOfOurTime(period.Start) && IsOfOurTime(period.End) && !IsBackwards(period))
        {
            Require.That(PeriodText.TryParse(words, out var read), "the words of a period are a period");
            Require.Equal(read, period, "the words of a period are read as the same");
        }
    }

    protected override void Hold(DatePeriod value, Dice dice) => IsSound(value, dice);

    /// <summary>Whether only its marks keep a period from ending before it starts.</summary>
    private static bool IsBackwards(DatePeriod period) =>
        period is { Start: { } start, End: { } end } && end.With(DateMark.None).Latest < start.With(DateMark.None).Earliest;

    private static bool IsOfOurTime(PartialDate? date) => date is not { } day || (day.Earliest >= First && day.Latest <= Last);
}
