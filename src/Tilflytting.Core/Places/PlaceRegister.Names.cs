namespace Tilflytting.Core;

/// <content>Places by their names.</content>
public sealed partial class PlaceRegister
{
    private const int MaxNames = 5;

    /// <summary>Every municipality that was ever called something: two of today's are Herøy.</summary>
    /// <param name="name">
    /// The name in any of its languages, or all of them («Guovdageaidnu - Kautokeino»). Case, marks, signs and spaces do not count: «Malselv» and «MAALSELV» are Målselv. Of
    /// namesakes one is named by a county that it was ever in, or by its district where people say so: «Herøy (Nordland)», «Herøy i Nordland», «Nes på Romerike». A word for a municipality
    /// at the end is left out where it must be, in Norwegian, Sámi and Kven: «Senja kommune», «Guovdageainnu suohkan».
    /// </param>
    /// <param name="day">
    /// The day on which it was called so; null for any. A new name counts from the day of its decision where that is before it was valid. One after
    /// <see cref="LastDay"/> is answered as that day.
    /// </param>
    /// <returns>The municipalities, by id; none when no one was called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<Municipality> Named(string name, LocalDate? day = null) =>
        day is { } on ? Named(name, PlaceDay.Of(on), PlaceDay.Of(on)) : Named(name, int.MinValue, int.MaxValue);

    /// <summary>Every municipality that was called something at any time in a window.</summary>
    /// <param name="name">The name, as in <see cref="Named(string, LocalDate?)"/>.</param>
    /// <param name="window">The window, both ends inclusive.</param>
    /// <returns>The municipalities, by id; none when no one was called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="window"/> is null.</exception>
    public ImmutableArray<Municipality> Named(string name, DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Named(name, PlaceDay.Of(window.Start), PlaceDay.Of(window.End));
    }

    /// <summary>Every county that was ever called something.</summary>
    /// <param name="name">The name, as in <see cref="Named(string, LocalDate?)"/>.</param>
    /// <param name="day">The day on which it was called so; null for any. One after <see cref="LastDay"/> is answered as that day.</param>
    /// <returns>The counties, by number; none when no one was called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<County> CountiesNamed(string name, LocalDate? day = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (first, last) = day is { } on ? (PlaceDay.Of(on), PlaceDay.Of(on)) : (int.MinValue, int.MaxValue);
        var found = PlaceNames.Find(Tables, Tables.CountyKeys, name, first, last);
        found = found.Length > 0 ? found : PlaceNames.FindRegistered(Tables, Tables.CountyKeys, name, first, last);
        return found.Length == 0 ? [] : [.. found.Select(County)];
    }

    /// <summary>The names of municipalities that come nearest to one that there is not.</summary>
    /// <param name="name">The name as it was written.</param>
    /// <returns>
    /// The nearest names as they are spelt, at most five, all equally near: letters put in, left out, changed or swapped, one to three according to the
    /// length. None when all are farther away, or more than five are equally near.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<string> NearestNames(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PlaceNames.Nearest(Tables, Tables.Keys, name, MaxNames);
    }

    /// <summary>The names of counties that come nearest to one that there is not.</summary>
    /// <param name="name">The name as it was written.</param>
    /// <returns>As <see cref="NearestNames"/> answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<string> NearestCountyNames(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PlaceNames.Nearest(Tables, Tables.CountyKeys, name, MaxNames);
    }

    private ImmutableArray<Municipality> Named(string name, int first, int last)
    {
        ArgumentNullException.ThrowIfNull(name);
        var units = PlaceNames.Find(Tables, Tables.Keys, name, first, last);
        units = units.Length > 0 ? units : PlaceNames.FindRegistered(Tables, Tables.Keys, name, first, last);
        if (units.Length == 0)
        {
            return OfCounty(name, first, last);
        }

        var found = new Municipality[units.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Municipality(units[i]);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    /// <summary>A name with the county of its namesake after it, in brackets or after «i», which may be that of any time; or with the district that people tell it by.</summary>
    private ImmutableArray<Municipality> OfCounty(string name, int first, int last)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var word = Math.Max(name.LastIndexOf(" i ", StringComparison.OrdinalIgnoreCase), name.LastIndexOf(" på ", StringComparison.OrdinalIgnoreCase) + 1);
        var (bare, area) = bracket > 0 ? (name[..bracket], name[(bracket + 1)..].TrimEnd(' ', ')')) : word > 0 ? (name[..word].TrimEnd(), name[(word + 3)..]) : ("", "");
        if (bare.Length == 0)
        {
            return [];
        }

        if (CountiesNamed(area) is { IsEmpty: false } counties)
        {
            return [.. Named(bare, first, last).Where(one => counties.Any(new PlaceOnDay(one, one.From).MayBeIn) || counties.Any(new PlaceOnDay(one, one.To ?? LastDay).MayBeIn))];
        }

        return EverydayNames.Number(bare, area) is { } number
            ? [.. Named(bare, first, last).Where(one => one.Numbers.Any(dated => string.Equals(dated.Number.ToString(), number, StringComparison.Ordinal)))]
            : [];
    }
}
