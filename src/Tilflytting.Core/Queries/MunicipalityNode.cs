namespace Tilflytting.Core.Queries;

/// <summary>Whether the work was done in a municipality.</summary>
internal sealed record MunicipalityNode : PlaceNode<Municipality>
{
    public MunicipalityNode(ImmutableArray<Municipality> asked, PlaceMode mode)
        : base(asked, mode)
    {
    }

    public override string ToString() => $"municipality:{string.Join(',', Asked.Select(static one => one.Id))} {Mode}";

    protected override string Label(Municipality asked) => PlaceTexts.Named(asked.Name, asked.Number.ToString());

    protected override Certainty Answer(EntryPlace place, Municipality asked)
    {
        switch (Mode.Kind)
        {
            case PlaceModeKind.AsRecorded:
                return place.AsRecorded((municipality, _) => municipality == asked);
            case PlaceModeKind.AsOf:
                var day = Mode.Day!.Value;
                var there = asked.On(day);
                return place.On(day, municipality => there.Any(match => match.Municipality == municipality))
                    & (there.Length == 1 ? there[0].Certainty : Certainty.Possible);
            default:
                // Where the place was, or came to be, in the life of the one that is asked for: at the time of the entry, and at last.
                var last = asked.To ?? PlaceRegister.Default.LastDay;
                var then = place.DayIn(asked.From, last);
                var certainty = place.On(then, municipality => municipality == asked);
                return then == last || certainty == Certainty.Certain ? certainty : certainty | place.On(last, municipality => municipality == asked);
        }
    }
}
