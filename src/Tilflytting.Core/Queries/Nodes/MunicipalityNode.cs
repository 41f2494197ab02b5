namespace Tilflytting.Core.Queries;

/// <summary>Whether the work was done in a municipality.</summary>
internal sealed record MunicipalityNode : PlaceNode<Municipality>
{
    public MunicipalityNode(ImmutableArray<Municipality> asked, PlaceMode mode)
        : base(asked, mode)
    {
    }

    public override FacetDimension? Dimension => FacetDimension.Municipality;

    public override string ToString() => $"municipality{Mode.Suffix}:{string.Join(',', Asked.Select(static one => one.Id))}";

    protected override LocalizedText NotStated => PlaceTexts.NoMunicipality;

    protected override bool IsStated(EntryPlace place, Municipality asked) => place.Municipalities.All(municipality => municipality == asked);

    protected override bool IsNamesake(EntryPlace place, Municipality asked) =>
        place.Readings[^1] is var (municipality, day) && place.Municipalities.Count() == 1 && municipality.NameOn(day)?.Norwegian == asked.Names[^1].Norwegian;

    protected override ImmutableArray<string> On(Municipality asked, LocalDate day) => [.. asked.On(day).Select(match => PlaceLineage.Label(match.Municipality, day))];

    protected override string Label(Municipality asked) => PlaceTexts.Named(asked.Names[^1].Norwegian, asked.Number.ToString());

    protected override string Recorded(EntryPlace place, Municipality asked) => PlaceLineage.Label(asked, place.Readings[^1].Day);

    protected override LocalizedText? Lineage(PlaceOnDay recorded, Municipality asked)
    {
        switch (Mode.Kind)
        {
            case PlaceModeKind.AsRecorded:
                return null;
            case PlaceModeKind.AsOf:
                // Both as far as the place in which they are on the day.
                var on = Mode.Day!.Value;
                var meet = asked.On(on).Select(static match => match.Municipality).FirstOrDefault(one => recorded.Municipality.On(on, recorded.Day).Any(match => match.Municipality == one));
                return meet is null ? null : PlaceLineage.Between(recorded, new(meet, on)) ?? PlaceLineage.Between(new(meet, on), new(asked, LocalDate.Max(asked.From, LocalDate.Min(on, Last(asked)))));
            default:
                return PlaceLineage.Between(recorded, new(asked, Last(asked)));
        }
    }

    private static LocalDate Last(Municipality asked) => asked.To ?? PlaceRegister.Default.LastDay;

    protected override Certainty Answer(EntryPlace place, Municipality asked)
    {
        switch (Mode.Kind)
        {
            case PlaceModeKind.AsRecorded:
                return place.AsRecorded((municipality, _) => municipality == asked);
            case PlaceModeKind.AsOf:
                var on = Mode.Day!.Value;
                var there = asked.On(on);
                return place.On(_ => on, (municipality, _) => there.Any(match => match.Municipality == municipality))
                    & (there.Length == 1 ? there[0].Certainty : Certainty.Possible);
            default:
                // Where the place was, or came to be, in the life of the one that is asked for: at the time of the entry, and at last.
                var last = Last(asked);
                return place.On(day => LocalDate.Max(asked.From, LocalDate.Min(day, last)), (municipality, _) => municipality == asked)
                    | place.On(_ => last, (municipality, _) => municipality == asked);
        }
    }
}
