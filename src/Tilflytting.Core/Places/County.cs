namespace Tilflytting.Core;

/// <summary>A Norwegian county over its life, with its names.</summary>
/// <remarks>
/// It is the same county while it has the same number; one that was established again (Østfold 31) is not the one before (Østfold 01). There is one object for each, so that
/// equality is by reference. Immutable and thread safe. Kilde: Statistisk sentralbyrå (SSB), Klass, bearbeidet.
/// </remarks>
public sealed class County
{
    private readonly PlaceRegister register;
    private readonly int from;
    private readonly int end;

    internal County(PlaceRegister register, int index)
    {
        this.register = register;
        var counties = register.Tables.Counties;
        Number = new(counties.U16(index, 0));
        Names = register.Names(counties.U16(index, 2), counties.U16(index, 4));
        (from, end) = (counties.I32(index, 6), counties.I32(index, 10));
    }

    /// <summary>Its number.</summary>
    public CountyNumber Number { get; }

    /// <summary>The official name that it has, or had last.</summary>
    public string Name => Names[^1].Official;

    /// <summary>Its names, the oldest first; without a gap from <see cref="From"/> to <see cref="To"/>, never empty.</summary>
    public ImmutableArray<DatedName> Names { get; }

    /// <summary>Its first day, inclusive.</summary>
    public LocalDate From => PlaceDay.First(from);

    /// <summary>Its last day, inclusive; null while it exists.</summary>
    public LocalDate? To => PlaceDay.Last(end);

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

    /// <summary>The municipalities that were in it on a day.</summary>
    /// <param name="day">The day; one after <see cref="PlaceRegister.LastDay"/> is answered as that day, and one before <see cref="PlaceRegister.FirstDay"/> not in full.</param>
    /// <returns>The municipalities, by number; none when the county did not exist.</returns>
    public ImmutableArray<Municipality> MunicipalitiesOn(LocalDate day) => ExistedOn(day) ? register.MunicipalitiesOn(day, Number.Value) : [];

    /// <summary>In which county something is on one day that was in this one on another: the counties to which its municipalities came.</summary>
    /// <param name="day">The day that is asked for, later or earlier.</param>
    /// <param name="asOf">The day on which it was in this county; outside its life, the nearest day of it. Null is the day of its life that is nearest to <paramref name="day"/>.</param>
    /// <returns>
    /// One county, <see cref="Certainty.Certain"/>; or each that it may be, <see cref="Certainty.Possible"/>, by number. A single municipality that changed county makes
    /// its new county possible: Svelvik went from Vestfold to Buskerud.
    /// </returns>
    public ImmutableArray<CountyMatch> On(LocalDate day, LocalDate? asOf = null)
    {
        var known = asOf ?? day;
        known = PlaceDay.Of(known) < from ? From : PlaceDay.Of(known) >= end ? To!.Value : known;
        var counties = new List<County>();
        foreach (var municipality in MunicipalitiesOn(known))
        {
            foreach (var match in municipality.On(day, known))
            {
                if (match.Municipality.CountyOn(day) is { } county && !counties.Contains(county))
                {
                    counties.Add(county);
                }
            }
        }

        counties.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        var certainty = counties.Count == 1 && (PlaceDay.Of(known) == PlaceDay.Of(day) || PlaceDay.Of(day) >= register.Tables.FirstDay) ? Certainty.Certain : Certainty.Possible;
        return [.. counties.Select(county => new CountyMatch(county, certainty))];
    }

    /// <summary>The name and the number.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{Name} ({Number})";
}
