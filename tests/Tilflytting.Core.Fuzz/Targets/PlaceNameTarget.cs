using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>The name of a place, in the register and in a question.</summary>
internal sealed class PlaceNameTarget(TextMutator mutator) : TextTarget("place-name", $"{nameof(PlaceRegister)}, {nameof(InitiativeFilter)}", mutator)
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;
    private static readonly ImmutableArray<Initiative> None = [];

    protected override int PrintedOnceIn => 64;

    protected override void Hold(string text, Dice dice)
    {
        var day = new LocalDate(1950, 1, 1).PlusDays(dice.Next(30_000));
        var ever = Register.Named(text);

        // Not the very same ones: a place of another time that is spelt exactly so comes before those that are only like it.
        Require.That(Register.Named(text, day).IsEmpty || !ever.IsEmpty, "a name of a day is one of some time");
        Require.That(Register.Named(text, new DateInterval(day, day.PlusYears(3))).IsEmpty || !ever.IsEmpty, "a name in a window is one of some time");
        foreach (var municipality in ever)
        {
            Require.That(municipality.Names.Any(dated => Register.Named(dated.Norwegian).Contains(municipality)), "a municipality is found by its names");
        }

        var counties = Register.CountiesNamed(text);
        Require.That(Register.CountiesNamed(text, day).IsEmpty || !counties.IsEmpty, "a county of a day is one of some time");
        if (dice.OneIn(64))
        {
            Require.That(Register.NearestNames(text).All(static name => !Register.Named(name).IsEmpty), "the nearest names are names");
            Require.That(Register.NearestCountyNames(text).All(static name => !Register.CountiesNamed(name).IsEmpty), "the nearest names of counties are names");
        }

        // What is no place is told with the nearest names, which takes its time.
        if (!ever.IsEmpty || dice.OneIn(32))
        {
            Filter(() => InitiativeFilter.InMunicipality(text), () => None.With(ConceptSet.Shipped).Where(InitiativeFilter.InMunicipality(text)), text);
        }
        else if (!counties.IsEmpty || dice.OneIn(32))
        {
            Filter(() => InitiativeFilter.InCounty(text), () => None.With(ConceptSet.Shipped).Where(InitiativeFilter.InCounty(text)), text);
        }
    }

    protected override string? Print(string text) =>
        string.Join('|', Register.Named(text)) + '|' + string.Join('|', Register.CountiesNamed(text)) + '|' + string.Join('|', Register.NearestNames(text));

    /// <summary>A filter that is printed and read again as the same, or just the exception that is documented.</summary>
    private static void Filter(Func<InitiativeFilter> make, Func<IEnumerable<Initiative>> where, string text)
    {
        try
        {
            var filter = make();
            Require.That(InitiativeFilter.TryParse(filter.ToString(), out var again) && again == filter, "a filter on a place is printed and read as the same");
            Require.That(!where().Any(), "nobody is nowhere");
        }
        catch (DiagnosticException e)
        {
            Problems.AreSound(e.Diagnostics, text.Length);
            Require.Throws<DiagnosticException>(true, () => _ = where().Any(), "a question of a place that there is not");
        }
    }
}
