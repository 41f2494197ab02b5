namespace Tilflytting.Core;

/// <summary>The number that a municipality had from one day to another.</summary>
/// <remarks>Immutable and thread safe; equality is by value.</remarks>
public sealed record DatedNumber
{
    private readonly int from;
    private readonly int end;

    internal DatedNumber(PlaceTables tables, int row)
    {
        Number = new(tables.Numbers.U16(row, 0));
        from = tables.Numbers.I32(row, 4);
        end = tables.Numbers.I32(row, 8);
    }

    /// <summary>The number.</summary>
    public MunicipalityNumber Number { get; }

    /// <summary>The first day of the number, inclusive.</summary>
    public LocalDate From => PlaceDay.First(from);

    /// <summary>The last day of the number, inclusive; null while it is in use.</summary>
    public LocalDate? To => PlaceDay.Last(end);

    /// <summary>Whether this was the number on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool IsValidOn(LocalDate day) => IsValidOn(PlaceDay.Of(day));

    internal bool IsValidOn(int day) => from <= day && day < end;

    /// <summary>The four digits.</summary>
    /// <returns>The number alone, without its days.</returns>
    public override string ToString() => Number.ToString();
}
