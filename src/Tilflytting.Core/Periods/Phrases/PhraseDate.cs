namespace Tilflytting.Core;

/// <summary>A date in a phrase: a period of its own for what is no single date (a quarter, a school year), and how exact its parts were written.</summary>
/// <param name="Start">The first date.</param>
/// <param name="End">The last date; the same as the first for a single one.</param>
internal readonly record struct PhraseDate(PartialDate Start, PartialDate End)
{
    public bool IsSingle => Start == End;

    public static PhraseDate Of(PartialDate date) => new(date, date);

    /// <summary>The date with a mark at each end, beside those that are there.</summary>
    public PhraseDate Marked(DateMark mark) => new(Add(Start, mark), Add(End, mark));

    /// <summary>A mark beside the one that is there: approximate and uncertain are both.</summary>
    public static PartialDate Add(PartialDate date, DateMark mark) =>
        mark == DateMark.None || date.Mark == mark ? date
        : date.Mark == DateMark.None ? date.With(mark)
        : date.With(DateMark.ApproximateAndUncertain);
}
