namespace Tilflytting.Core;

/// <summary>What a municipality or a county was called from one day to another.</summary>
/// <remarks>Immutable and thread safe; equality is by value. The days are the register's: it dates many Sámi and Kven names to a 1 January.</remarks>
public sealed record DatedName
{
    private readonly int from;
    private readonly int end;
    private readonly int decided;

    internal DatedName(PlaceTables tables, int row)
    {
        string? Text(int column) => tables.Names.U16(row, column) is not 0 and var text ? tables.Text(text) : null;
        from = tables.Names.I32(row, 0);
        end = tables.Names.I32(row, 4);
        decided = tables.Names.I32(row, 8);
        Official = Text(12)!;
        Norwegian = Text(14)!;
        NorthSami = Text(16);
        LuleSami = Text(18);
        SouthSami = Text(20);
        Kven = Text(22);
    }

    /// <summary>The official name, with all its languages: «Guovdageaidnu - Kautokeino».</summary>
    public string Official { get; }

    /// <summary>The Norwegian name: «Kautokeino».</summary>
    public string Norwegian { get; }

    /// <summary>The North Sámi name; null when none is official.</summary>
    public string? NorthSami { get; }

    /// <summary>The Lule Sámi name; null when none is official.</summary>
    public string? LuleSami { get; }

    /// <summary>The South Sámi name; null when none is official.</summary>
    public string? SouthSami { get; }

    /// <summary>The Kven name; null when none is official.</summary>
    public string? Kven { get; }

    /// <summary>The first day of the name, inclusive.</summary>
    public LocalDate From => PlaceDay.First(from);

    /// <summary>The last day of the name, inclusive; null while it is in use.</summary>
    public LocalDate? To => PlaceDay.Last(end);

    /// <summary>The day on which the name was decided; null when it is not known. It may be before or after <see cref="From"/>.</summary>
    public LocalDate? DecidedOn => decided == 0 ? null : PlaceDay.First(decided);

    /// <summary>Whether this was the name on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool IsValidOn(LocalDate day) => IsValidOn(PlaceDay.Of(day));

    internal bool IsValidOn(int day) => from <= day && day < end;

    /// <summary>The official name.</summary>
    /// <returns>The name alone, without its days.</returns>
    public override string ToString() => Official;
}
