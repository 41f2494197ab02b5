namespace Tilflytting.Core.Queries;

/// <summary>One item of one initiative, for tables that are worked on elsewhere.</summary>
/// <remarks>
/// <see cref="Dimension"/> is the name of a vocabulary, <c>place</c> or <c>period</c>. The places and bounds are those of the initiative as a whole; of a <c>place</c> its own
/// places alone, of a <c>period</c> its own bounds alone. Immutable and thread safe; equality is by reference.
/// </remarks>
public sealed class LongTableRow
{
    internal LongTableRow(Slug entry, string dimension, string? code, string? words, Certainty certainty, LongTablePlaces places, PeriodBounds? period)
    {
        Entry = entry;
        Dimension = dimension;
        Code = code;
        Words = words;
        Certainty = certainty;
        MunicipalitiesThen = places.MunicipalitiesThen;
        CountiesThen = places.CountiesThen;
        MunicipalitiesNow = places.MunicipalitiesNow;
        CountiesNow = places.CountiesNow;
        Period = period;
    }

    /// <summary>The id of the initiative.</summary>
    public Slug Entry { get; }

    /// <summary>The name of the vocabulary, <c>place</c> or <c>period</c>.</summary>
    public string Dimension { get; }

    /// <summary>The code of the item; of a period its text in EDTF. Null for words alone and for places.</summary>
    public string? Code { get; }

    /// <summary>The words as written, the name of the place, or the words of the period; null when there are none.</summary>
    public string? Words { get; }

    /// <summary>How certain the item is: <see cref="Certainty.Possible"/> for a place that is only possibly meant.</summary>
    public Certainty Certainty { get; }

    /// <summary>The numbers, at the time of the entry, of each municipality that is or may be meant; none when nothing is stated.</summary>
    public ImmutableArray<MunicipalityNumber> MunicipalitiesThen { get; }

    /// <summary>The counties of those municipalities at that time.</summary>
    public ImmutableArray<CountyNumber> CountiesThen { get; }

    /// <summary>The numbers of the municipalities of today that those are or may be in.</summary>
    public ImmutableArray<MunicipalityNumber> MunicipalitiesNow { get; }

    /// <summary>The counties of today that those are or may be in.</summary>
    public ImmutableArray<CountyNumber> CountiesNow { get; }

    /// <summary>The bounds of the dated period, of several the bounds from the first start to the last end; null when nothing is dated.</summary>
    public PeriodBounds? Period { get; }

    /// <summary>The entry, the dimension and the item, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine($"{Entry} {Dimension} {Code}{(Words is null ? "" : $" «{Words}»")}");
}
