using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The place of each initiative, as <see cref="PeerPlace"/>.</summary>
internal sealed class PeerPlaces
{
    /// <summary>Every day on which a municipality or county is another than the day before.</summary>
    private static readonly LocalDate[] Changes =
    [
        .. PlaceRegister.Default.Municipalities().SelectMany(static one => one.Numbers.Select(static number => number.From).Concat(one.Names.Select(static name => name.From)).Concat(one.Changes().Select(static change => change.Date)).Append(one.From))
            .Concat(PlaceRegister.Default.Counties().SelectMany(static one => one.Names.Select(static name => name.From).Append(one.From))).Distinct().Order(),
    ];

    private readonly ImmutableArray<AskedPlace> asked;

    public PeerPlaces(ImmutableArray<Initiative> initiatives, IEnumerable<Question> questions)
    {
        asked = [.. questions.SelectMany(static question => question.Parts).SelectMany(static part => part.Alternatives).OfType<AskedPlace>().Distinct()];
        var placeOf = new PeerPlace[initiatives.Length];
        var (byKey, byContent) = (new ConcurrentDictionary<string, PeerPlace>(StringComparer.Ordinal), new ConcurrentDictionary<string, PeerPlace>(StringComparer.Ordinal));
        Parallel.For(
            0, initiatives.Length,
            i => placeOf[i] = byKey.GetOrAdd(Key(initiatives[i]), static (_, state) => state.self.Intern(state.initiative, state.byContent), (self: this, initiative: initiatives[i], byContent)));
        All = [.. byContent.Values.OrderBy(static place => place.Number)];
        PlaceOf = placeOf;
    }

    /// <summary>The different places by their number.</summary>
    public ImmutableArray<PeerPlace> All { get; }

    public PeerPlace[] PlaceOf { get; }

    /// <summary>Which answer of a place is to a condition.</summary>
    public int IndexOf(AskedPlace place) => asked.IndexOf(place);

    private PeerPlace Intern(Initiative initiative, ConcurrentDictionary<string, PeerPlace> byContent)
    {
        var one = new[] { initiative }.With(ConceptSet.Shipped);
        var municipalities = Touched(one.Facet(FacetDimension.Municipality));
        var counties = Touched(one.Facet(FacetDimension.County));
        var answers = ImmutableArray.CreateRange(asked, place => place.Filter.Evaluate(initiative));
        var content = string.Join(' ', municipalities.Concat(counties).Select(static pair => $"{pair.Row}{pair.Certainty}")) + string.Join(' ', answers);
        lock (byContent)
        {
            return byContent.GetOrAdd(content, _ => new(byContent.Count, municipalities, counties, answers));
        }
    }

    private static ImmutableArray<(int Row, Certainty Certainty)> Touched(Facet facet) =>
        [.. facet.Rows.Index().Where(static row => row.Item.Count.AtMost > row.Item.Count.NotStated).Select(static row => (row.Index, row.Item.Count.Certain > 0 ? Certainty.Certain : Certainty.Possible))];

    /// <summary>All that the answers may depend on: the places, and the days that they are of, as far as anything is different between them.</summary>
    private static string Key(Initiative one)
    {
        var text = new StringBuilder();
        var first = Start(one.Period)
            ?? one.Projects.Select(static project => project.Period).Concat(one.Activities.Select(static activity => activity.Period)).Select(Start).OfType<PartialDate>().Cast<PartialDate?>().MinBy(static date => date!.Value.Earliest);
        text.Append(CultureInfo.InvariantCulture, $"{Epochs(first)} {Epochs(one.Provenance?.StatedOn)}");
        Append(text, one.Places);
        foreach (var project in one.Projects.Where(static project => !project.Places.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $" / {Epochs(Start(project.Period))}");
            Append(text, project.Places);
        }

        // An activity with places of its own, of which the synthetic ones have none: nobody else is the same.
        return one.Activities.All(static activity => activity.Places.IsEmpty) ? text.ToString() : one.Id.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Place> places)
    {
        foreach (var place in places)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {place.Kind} {place.Municipality} {place.County} {place.Name} {place.Locality} {place.Certainty}");
        }
    }

    private static (int From, int To) Epochs(PartialDate? date) => date is { } known ? (Epoch(known.Earliest), Epoch(known.Latest)) : (-1, -1);

    private static int Epoch(LocalDate day) => Array.BinarySearch(Changes, day) is var at && at < 0 ? ~at : at + 1;

    private static PartialDate? Start(StatedPeriod? stated) => stated?.Period is { } period ? period.Start ?? period.End : null;
}
