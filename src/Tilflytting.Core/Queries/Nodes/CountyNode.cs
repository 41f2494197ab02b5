namespace Tilflytting.Core.Queries;

/// <summary>Whether the work was done in a county. It follows the municipalities: one may change county alone.</summary>
internal sealed record CountyNode : PlaceNode<County>
{
    public CountyNode(ImmutableArray<County> asked, PlaceMode mode)
        : base(asked, mode)
    {
    }

    public override FacetDimension? Dimension => FacetDimension.County;

    public override string ToString() => $"county{Mode.Suffix}:{string.Join(',', Asked.Select(static one => one.Number))}";

    protected override LocalizedText NotStated => PlaceTexts.NoCounty;

    protected override bool IsStated(EntryPlace place, County asked) => place.Place.Municipality is null && place.Place.County == asked.Number;

    protected override bool IsItself(EntryPlace place, County asked) => IsStated(place, asked) && PlaceTexts.IsCounty(place.Place);

    protected override bool IsNamesake(EntryPlace place, County asked) =>
        PlaceTexts.IsCounty(place.Place) && place.Place.County is { IsDefault: false } number && PlaceRegister.Default.FindCounty(number)?.Names[^1].Norwegian == asked.Names[^1].Norwegian;

    protected override ImmutableArray<string> On(County asked, LocalDate day) =>
        [.. asked.On(day).Select(match => PlaceTexts.Named((match.County.NameOn(day) ?? match.County.Names[^1]).Norwegian, match.County.Number.ToString()))];

    protected override string Label(County asked) => PlaceTexts.Named(asked.Names[^1].Norwegian, asked.Number.ToString());

    protected override string Recorded(EntryPlace place, County asked) => Label(asked);

    /// <summary>How the municipality that is recorded came to the one in the county.</summary>
    protected override LocalizedText? Lineage(PlaceOnDay recorded, County asked)
    {
        var day = Mode.Day ?? asked.To ?? PlaceRegister.Default.LastDay;
        return Mode.Kind != PlaceModeKind.AsRecorded && recorded.Municipality.On(day, recorded.Day).FirstOrDefault(match => match.Municipality.CountyOn(day) == asked) is { } there
            ? PlaceLineage.Between(recorded, new(there.Municipality, day))
            : null;
    }

    protected override Certainty Answer(EntryPlace place, County asked)
    {
        switch (Mode.Kind)
        {
            case PlaceModeKind.AsRecorded:
                return place.AsRecorded((municipality, day) => municipality.CountyOn(day) == asked);
            case PlaceModeKind.AsOf:
                var on = Mode.Day!.Value;
                var there = asked.On(on);
                return place.On(_ => on, (municipality, day) => municipality.CountyOn(day) is { } county && there.Any(match => match.County == county))
                    & (there.Length == 1 ? there[0].Certainty : Certainty.Possible);
            default:
                var last = asked.To ?? PlaceRegister.Default.LastDay;
                return place.On(day => LocalDate.Max(asked.From, LocalDate.Min(day, last)), (municipality, day) => municipality.CountyOn(day) == asked)
                    | place.On(_ => last, (municipality, day) => municipality.CountyOn(day) == asked);
        }
    }
}
