namespace Tilflytting.Core;

/// <summary>One change: what a municipality was on the day before, and what it was on the day.</summary>
/// <remarks>Immutable and thread safe; equality is by value. A municipality that was divided has one change for each part.</remarks>
public sealed record MunicipalityChange
{
    internal MunicipalityChange(PlaceRegister register, int row)
    {
        var changes = register.Tables.Changes;
        Date = PlaceDay.First(changes.I32(row, 0));
        From = register.Municipality(changes.U16(row, 4));
        To = register.Municipality(changes.U16(row, 6));
        Kind = (MunicipalityChangeKind)changes.U16(row, 8);
        Share = (ChangeShare)changes.U16(row, 10);
    }

    /// <summary>The first day after the change.</summary>
    public LocalDate Date { get; }

    /// <summary>What happened.</summary>
    public MunicipalityChangeKind Kind { get; }

    /// <summary>How much of <see cref="From"/> it concerns.</summary>
    public ChangeShare Share { get; }

    /// <summary>The municipality on the day before.</summary>
    public Municipality From { get; }

    /// <summary>The municipality on the day; the same one where it was renamed or renumbered, or went on under its name and number.</summary>
    public Municipality To { get; }

    /// <summary>What <see cref="From"/> was called on the day before.</summary>
    public DatedName FromName => From.NameOn(PlaceDay.Before(PlaceDay.Of(Date)))!;

    /// <summary>The number of <see cref="From"/> on the day before.</summary>
    public MunicipalityNumber FromNumber => From.NumberOn(PlaceDay.Before(PlaceDay.Of(Date)))!.Value;

    /// <summary>What <see cref="To"/> was called on the day.</summary>
    public DatedName ToName => To.NameOn(Date)!;

    /// <summary>The number of <see cref="To"/> on the day.</summary>
    public MunicipalityNumber ToNumber => To.NumberOn(Date)!.Value;

    /// <summary>One line: the day, the former name and number, the new ones, the kind.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{Date:uuuu-MM-dd} {FromName} ({FromNumber}) → {ToName} ({ToNumber}), {Kind}, {Share}";
}
