using System.Globalization;
using System.Runtime.InteropServices;

namespace Tilflytting.Core;

/// <summary>A Norwegian municipality over its life, with its names and numbers.</summary>
/// <remarks>
/// It is the same municipality while it is renamed or renumbered, and when it takes in others under the same name and number: Senja was 5421 and is 5530. It is
/// another one after any other merger or split, also when the number or the name is used again. There is one object for each, so that
/// equality is by reference. Immutable and thread safe. Kilde: Statistisk sentralbyrå (SSB), Klass, bearbeidet.
/// </remarks>
public sealed partial class Municipality
{
    private readonly PlaceRegister register;
    private readonly int from;
    private readonly int end;

    internal Municipality(PlaceRegister register, int index)
    {
        this.register = register;
        Index = index;
        var (tables, units) = (register.Tables, register.Tables.Units);
        (from, end) = (units.I32(index, 4), units.I32(index, 8));
        Names = register.Names(units.U16(index, 12), units.U16(index, 14));
        var numbers = new DatedNumber[units.U16(index, 18)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = new(tables, tables.UnitNumbers.U16(units.U16(index, 16) + i, 0));
        }

        Numbers = ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    /// <summary>Its first number and its first year, such as <c>1929@1867</c>: no two have the same. It does not change, unless the register is corrected.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{register.Tables.Units.U16(Index, 0):D4}@{register.Tables.Units.U16(Index, 2)}");

    /// <summary>The official name that it has, or had last.</summary>
    public string Name => Names[^1].Official;

    /// <summary>The number that it has, or had last.</summary>
    public MunicipalityNumber Number => Numbers[^1].Number;

    /// <summary>Its names, the oldest first; without a gap from <see cref="From"/> to <see cref="To"/>, never empty.</summary>
    public ImmutableArray<DatedName> Names { get; }

    /// <summary>Its numbers, the oldest first; without a gap from <see cref="From"/> to <see cref="To"/>, never empty.</summary>
    public ImmutableArray<DatedNumber> Numbers { get; }

    /// <summary>Its first day, inclusive. What happened before <see cref="PlaceRegister.FirstDay"/> is not known in full: it may have had other names and borders.</summary>
    public LocalDate From => PlaceDay.First(from);

    /// <summary>Its last day, inclusive; null while it exists.</summary>
    public LocalDate? To => PlaceDay.Last(end);

    /// <summary>Its row in the tables.</summary>
    internal int Index { get; }

    /// <summary>Whether it existed on a day.</summary>
    /// <param name="day">The day; one after <see cref="PlaceRegister.LastDay"/> is answered as that day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool ExistedOn(LocalDate day) => PlaceDay.Of(day) is var on && from <= on && on < end;

    /// <summary>What it was called on a day.</summary>
    /// <param name="day">The day; one after <see cref="PlaceRegister.LastDay"/> is answered as that day.</param>
    /// <returns>The name; null when it did not exist.</returns>
    public DatedName? NameOn(LocalDate day)
    {
        var on = PlaceDay.Of(day);
        foreach (var name in Names)
        {
            if (name.IsValidOn(on))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Which number it had on a day.</summary>
    /// <param name="day">The day; one after <see cref="PlaceRegister.LastDay"/> is answered as that day.</param>
    /// <returns>The number; null when it did not exist.</returns>
    public MunicipalityNumber? NumberOn(LocalDate day)
    {
        var on = PlaceDay.Of(day);
        foreach (var number in Numbers)
        {
            if (number.IsValidOn(on))
            {
                return number.Number;
            }
        }

        return null;
    }

    /// <summary>Which county it was in on a day.</summary>
    /// <param name="day">The day; one after <see cref="PlaceRegister.LastDay"/> is answered as that day.</param>
    /// <returns>The county; null when the municipality did not exist, or the county is not known so far back.</returns>
    public County? CountyOn(LocalDate day) => NumberOn(day) is { } number ? register.FindCounty(new CountyNumber(number.Value / 100), day) : null;

    /// <summary>How many inhabitants it had on 1 January of a year.</summary>
    /// <param name="year">The year; known are 2024, 2025 and 2026.</param>
    /// <returns>The number of inhabitants; null when it is not known.</returns>
    public int? PopulationIn(int year)
    {
        var row = register.Tables.Units.U16(Index, 28) - 1;
        return row >= 0 && year is >= 2024 and <= 2026 ? register.Tables.Populations.I32(row, 4 * (year - 2024)) : null;
    }

    /// <summary>The name and the id.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{Name} ({Id})";
}
