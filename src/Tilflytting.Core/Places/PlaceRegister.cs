using System.Runtime.InteropServices;

namespace Tilflytting.Core;

/// <summary>The Norwegian municipalities and counties since 1964: their numbers, names, changes and inhabitants.</summary>
/// <remarks>
/// <para>
/// The library has no clock: «today» is <see cref="LastDay"/>, the last day that the register knows. A later day is answered as that one, by what is valid without an end.
/// Before <see cref="FirstDay"/> only those are known that still existed on it, with the days from which they had their names and numbers.
/// </para>
/// <para>
/// An answer is never a guess: what may be several places is a list. The tables lie in the assembly and are read there; a municipality becomes an object when it is
/// first asked for, and stays one. Thread safe. Svalbard, Jan Mayen and the continental shelf are left out; small transfers of areas are listed in
/// part. Kilde: Statistisk sentralbyrå (SSB), Klass – standard for kommuneinndeling/fylkesinndeling, bearbeidet.
/// </para>
/// </remarks>
public sealed partial class PlaceRegister
{
    private readonly Municipality?[] municipalities;
    private readonly County?[] counties;

    internal PlaceRegister(PlaceFile file)
    {
        Tables = new(file);
        municipalities = new Municipality?[Tables.Units.Count];
        counties = new County?[Tables.Counties.Count];
    }

    /// <summary>The register that is shipped.</summary>
    public static PlaceRegister Default { get; } = new(PlaceFile.Shipped());

    /// <summary>The first day whose state is known in full: 1963-12-31.</summary>
    public LocalDate FirstDay => PlaceDay.First(Tables.FirstDay);

    /// <summary>The last day whose state is known, «today»: 2026-10-07.</summary>
    public LocalDate LastDay => PlaceDay.First(Tables.LastDay);

    internal PlaceTables Tables { get; }

    /// <summary>The municipality that had a number on a day.</summary>
    /// <param name="number">The number.</param>
    /// <param name="day">The day; one after <see cref="LastDay"/> is answered as that day.</param>
    /// <returns>The municipality; null when none is known that had it.</returns>
    public Municipality? Find(MunicipalityNumber number, LocalDate day) =>
        Tables.UnitWith(number.Value, PlaceDay.Of(day)) is >= 0 and var unit ? Municipality(unit) : null;

    /// <summary>Every municipality that ever had a number: 0716 was Våle, then Re.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The municipalities, the oldest first: the last is the one that has it, or had it last. None when it was never in use.</returns>
    public ImmutableArray<Municipality> FindAll(MunicipalityNumber number)
    {
        var found = ImmutableArray.CreateBuilder<Municipality>(1);
        for (var row = Tables.FirstNumber(number.Value); row < Tables.Numbers.Count && Tables.Numbers.U16(row, 0) == number.Value; row++)
        {
            if (Municipality(Tables.Numbers.U16(row, 2)) is var municipality && !found.Contains(municipality))
            {
                found.Add(municipality);
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whether any municipality ever had a number.</summary>
    internal bool HasNumber(MunicipalityNumber number) => Tables.FirstNumber(number.Value) is var row && row < Tables.Numbers.Count && Tables.Numbers.U16(row, 0) == number.Value;

    /// <summary>Every municipality of the register, of all times.</summary>
    /// <returns>The municipalities, by id.</returns>
    public ImmutableArray<Municipality> Municipalities()
    {
        var all = new Municipality[municipalities.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Municipality(i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>The municipalities of a day.</summary>
    /// <param name="day">The day; one after <see cref="LastDay"/> is answered as that day, and one before <see cref="FirstDay"/> not in full.</param>
    /// <returns>The municipalities, by the number that they had.</returns>
    public ImmutableArray<Municipality> MunicipalitiesOn(LocalDate day) => MunicipalitiesOn(day, null);

    /// <summary>The county that had a number on a day.</summary>
    /// <param name="number">The number.</param>
    /// <param name="day">The day; one after <see cref="LastDay"/> is answered as that day.</param>
    /// <returns>The county; null when none had it.</returns>
    public County? FindCounty(CountyNumber number, LocalDate day) => FindCounty(number) is { } county && county.ExistedOn(day) ? county : null;

    /// <summary>The county that has or had a number; no number has been used for two.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The county; null when none ever had it.</returns>
    public County? FindCounty(CountyNumber number)
    {
        for (var i = 0; i < counties.Length; i++)
        {
            if (Tables.Counties.U16(i, 0) == number.Value)
            {
                return County(i);
            }
        }

        return null;
    }

    /// <summary>Every county of the register, of all times.</summary>
    /// <returns>The counties, by number.</returns>
    public ImmutableArray<County> Counties() => [.. Enumerable.Range(0, counties.Length).Select(County)];

    /// <summary>The counties of a day.</summary>
    /// <param name="day">The day; one after <see cref="LastDay"/> is answered as that day, and one before <see cref="FirstDay"/> not in full.</param>
    /// <returns>The counties, by number.</returns>
    public ImmutableArray<County> CountiesOn(LocalDate day) => [.. Counties().Where(county => county.ExistedOn(day))];

    internal ImmutableArray<Municipality> MunicipalitiesOn(LocalDate day, int? county)
    {
        var on = PlaceDay.Of(day);
        var found = ImmutableArray.CreateBuilder<Municipality>();
        for (var row = 0; row < Tables.Numbers.Count; row++)
        {
            if (Tables.Numbers.I32(row, 4) <= on && on < Tables.Numbers.I32(row, 8) && (county is not { } only || Tables.Numbers.U16(row, 0) / 100 == only))
            {
                found.Add(Municipality(Tables.Numbers.U16(row, 2)));
            }
        }

        return found.DrainToImmutable();
    }

    internal Municipality Municipality(int index) =>
        Volatile.Read(ref municipalities[index]) ?? Interlocked.CompareExchange(ref municipalities[index], new(this, index), null) ?? municipalities[index]!;

    internal County County(int index) =>
        Volatile.Read(ref counties[index]) ?? Interlocked.CompareExchange(ref counties[index], new(this, index), null) ?? counties[index]!;

    internal ImmutableArray<DatedName> Names(int first, int count)
    {
        var names = new DatedName[count];
        for (var i = 0; i < count; i++)
        {
            names[i] = new(Tables, first + i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }
}
