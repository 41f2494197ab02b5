namespace Tilflytting.Core;

/// <summary>What a place of an entry stands for: one of several readings, each a municipality on a day.</summary>
/// <param name="Place">The place as it is recorded.</param>
/// <param name="Certainty">How certain it is that one of the readings is meant: no more certain than the place itself, and only possible where another place states the county.</param>
/// <param name="Readings">
/// The readings, at least one. One is meant, but which is not said where there are several: namesakes, a number used twice, a county as a whole, a municipality that changed while
/// nobody says when.
/// </param>
internal sealed record EntryPlace(Place Place, Certainty Certainty, ImmutableArray<PlaceOnDay> Readings)
{
    /// <summary>Whether the readings are those of a county that another place of the entry states.</summary>
    public bool IsOfAnothersCounty => Certainty != Place.Certainty;

    /// <summary>The municipalities of the readings.</summary>
    public IEnumerable<Municipality> Municipalities => Readings.Select(static reading => reading.Municipality).Distinct();

    /// <summary>Whether it is certain that the place lies where a municipality has to lie on a day, whichever reading is meant, and whichever part of it.</summary>
    /// <param name="dayOf">The day that is asked for, for a reading's own day.</param>
    /// <param name="holds">Whether a municipality of that day is one that is asked for.</param>
    public Certainty On(Func<LocalDate, LocalDate> dayOf, Func<Municipality, LocalDate, bool> holds)
    {
        var (always, ever) = (true, false);
        foreach (var (municipality, asOf) in Readings)
        {
            var day = dayOf(asOf);
            var matches = municipality.On(day, asOf);
            always &= !matches.IsEmpty;
            foreach (var match in matches)
            {
                var hit = holds(match.Municipality, day);
                ever |= hit;

                // One that is alone and yet only possible comes from before the register knows every municipality.
                always &= hit && (matches.Length > 1 || match.Certainty == Certainty.Certain);
            }
        }

        return Certainty.From(possible: ever, certain: always) & Certainty;
    }

    /// <summary>Whether it is certain that the place is one that is asked for, at the time of the entry.</summary>
    public Certainty AsRecorded(Func<Municipality, LocalDate, bool> holds)
    {
        var hits = Readings.Count(reading => holds(reading.Municipality, reading.Day));
        return Certainty.From(possible: hits > 0, certain: hits == Readings.Length) & Certainty;
    }
}
