namespace Tilflytting.Core.Queries;

/// <summary>Whether the work was done in a county. It follows the municipalities: one may change county alone.</summary>
internal sealed record CountyNode : PlaceNode<County>
{
    public CountyNode(ImmutableArray<County> asked, PlaceMode mode)
        : base(asked, mode)
    {
    }

    public override string ToString() => $"county:{string.Join(',', Asked.Select(static one => one.Number))} {Mode}";

    protected override string Label(County asked) => PlaceTexts.Named(asked.Name, asked.Number.ToString());

    protected override Certainty Answer(EntryPlace place, County asked)
    {
        switch (Mode.Kind)
        {
            case PlaceModeKind.AsRecorded:
                return place.AsRecorded((municipality, day) => municipality.CountyOn(day) == asked);
            case PlaceModeKind.AsOf:
                var on = Mode.Day!.Value;
                var there = asked.On(on);
                return place.On(on, municipality => municipality.CountyOn(on) is { } county && there.Any(match => match.County == county))
                    & (there.Length == 1 ? there[0].Certainty : Certainty.Possible);
            default:
                var last = asked.To ?? PlaceRegister.Default.LastDay;
                var then = place.DayIn(asked.From, last);
                var certainty = Within(place, asked, then);
                return then == last || certainty == Certainty.Certain ? certainty : certainty | Within(place, asked, last);
        }
    }

    private static Certainty Within(EntryPlace place, County asked, LocalDate day) => place.On(day, municipality => municipality.CountyOn(day) == asked);
}
