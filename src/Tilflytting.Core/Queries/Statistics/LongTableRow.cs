namespace Tilflytting.Core.Queries;

/// <summary>One initiative or one item of it, for tables that are worked on elsewhere.</summary>
/// <remarks>
/// <para><see cref="Dimension"/> is <c>entry</c>, the name of a vocabulary, <c>place</c> or <c>period</c>. Every initiative has one row <c>entry</c>, also when it states nothing, so that
/// those rows are as many as the initiatives.</para>
/// <para>The places and bounds are those of the initiative as a whole; of a <c>place</c> its own places alone, of a <c>period</c> its own bounds alone. What is meant for certain and what may be
/// meant stand apart; a municipality that was divided since may be in each of its parts now. Immutable and thread safe; equality is by reference.</para>
/// </remarks>
public sealed class LongTableRow
{
    internal LongTableRow(
        Slug entry, Certainty hit, string dimension, string? code, string? words, Certainty certainty, Slug? project, LongTablePlaces places, PeriodBounds? period)
    {
        Entry = entry;
        EntryCertainty = hit;
        Dimension = dimension;
        Code = code;
        Words = words;
        Certainty = certainty;
        Project = project;
        (MunicipalitiesThen, PossibleMunicipalitiesThen) = places.MunicipalitiesThen;
        (CountiesThen, PossibleCountiesThen) = places.CountiesThen;
        (MunicipalitiesNow, PossibleMunicipalitiesNow) = places.MunicipalitiesNow;
        (CountiesNow, PossibleCountiesNow) = places.CountiesNow;
        Period = period;
    }

    /// <summary>The id of the initiative.</summary>
    public Slug Entry { get; }

    /// <summary>How certain it is that the initiative is one that the filter asks for.</summary>
    public Certainty EntryCertainty { get; }

    /// <summary><c>entry</c>, the name of the vocabulary, <c>place</c> or <c>period</c>.</summary>
    public string Dimension { get; }

    /// <summary>The code of the item; of a period its text in EDTF. Null for words alone, for places and for the entry.</summary>
    public string? Code { get; }

    /// <summary>The words as written, the name of the place, the words of the period, or the title of the entry; null when there are none.</summary>
    public string? Words { get; }

    /// <summary>How certain the item is: <see cref="Certainty.Possible"/> for a place that is only possibly meant, and for its kind and extent.</summary>
    public Certainty Certainty { get; }

    /// <summary>The id of the project that the item is of, as the initiative says it; null when it is of the initiative as a whole.</summary>
    public Slug? Project { get; }

    /// <summary>The numbers, at the time of the entry, of the municipalities that are meant; none when nothing is certain.</summary>
    public ImmutableArray<MunicipalityNumber> MunicipalitiesThen { get; }

    /// <summary>The numbers, at the time of the entry, of the municipalities that may be meant beside those: namesakes, or all of a county.</summary>
    public ImmutableArray<MunicipalityNumber> PossibleMunicipalitiesThen { get; }

    /// <summary>The counties that are meant, at the time of the entry.</summary>
    public ImmutableArray<CountyNumber> CountiesThen { get; }

    /// <summary>The counties that may be meant beside those, at the time of the entry.</summary>
    public ImmutableArray<CountyNumber> PossibleCountiesThen { get; }

    /// <summary>The numbers of the municipalities of today in which the work was done.</summary>
    public ImmutableArray<MunicipalityNumber> MunicipalitiesNow { get; }

    /// <summary>The numbers of the municipalities of today in which it may have been done beside those.</summary>
    public ImmutableArray<MunicipalityNumber> PossibleMunicipalitiesNow { get; }

    /// <summary>The counties of today in which the work was done.</summary>
    public ImmutableArray<CountyNumber> CountiesNow { get; }

    /// <summary>The counties of today in which it may have been done beside those.</summary>
    public ImmutableArray<CountyNumber> PossibleCountiesNow { get; }

    /// <summary>The bounds of the dated period, of several the bounds from the first start to the last end; null when nothing is dated.</summary>
    public PeriodBounds? Period { get; }

    /// <summary>The entry, the dimension and the item, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine($"{Entry} {Dimension} {Code}{(Words is null ? "" : $" «{Words}»")}");
}
