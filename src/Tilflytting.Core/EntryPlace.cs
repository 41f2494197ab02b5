namespace Tilflytting.Core;

/// <summary>What a place of an entry stands for: one of these municipalities, each on the day on which the entry means it.</summary>
/// <param name="Place">The place as it is recorded.</param>
/// <param name="Municipalities">
/// The municipalities that it may be, at least one. One is meant, but which is not said where there are several: namesakes, a number used twice, a county as a whole.
/// </param>
/// <param name="AsOf">The day that the entry speaks of; null when it has none.</param>
internal sealed record EntryPlace(Place Place, ImmutableArray<Municipality> Municipalities, LocalDate? AsOf)
{
    /// <summary>Whether it is certain that the place lies where a municipality has to lie on a day, whichever of them it is, and whichever part of it.</summary>
    public Certainty On(LocalDate day, Func<Municipality, bool> holds)
    {
        var (always, ever) = (true, false);
        foreach (var municipality in Municipalities)
        {
            var matches = municipality.On(day, AsOf);
            always &= !matches.IsEmpty;
            foreach (var match in matches)
            {
                var hit = holds(match.Municipality);
                ever |= hit;

                // One that is alone and yet only possible comes from before the register knows every municipality.
                always &= hit && (matches.Length > 1 || match.Certainty == Certainty.Certain);
            }
        }

        return Certainty.From(possible: ever, certain: always) & Place.Certainty;
    }

    /// <summary>Whether it is certain that the place is one that is asked for, at the time of the entry.</summary>
    public Certainty AsRecorded(Func<Municipality, LocalDate, bool> holds)
    {
        var hits = Municipalities.Count(municipality => holds(municipality, DayOf(municipality)));
        return Certainty.From(possible: hits > 0, certain: hits == Municipalities.Length) & Place.Certainty;
    }

    /// <summary>The day of a life that is nearest to what the entry speaks of; of one that it does not date, the last.</summary>
    public LocalDate DayIn(LocalDate from, LocalDate to) => AsOf is not { } day ? to : LocalDate.Max(from, LocalDate.Min(day, to));

    private LocalDate DayOf(Municipality municipality) => DayIn(municipality.From, municipality.To ?? PlaceRegister.Default.LastDay);
}
