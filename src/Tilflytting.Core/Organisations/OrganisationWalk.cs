namespace Tilflytting.Core;

/// <summary>The way of one body to all that it became, by mergers and splits; transferred tasks are never walked.</summary>
/// <remarks>
/// The rules are those of <c>Data/README.md</c>. A state is a body and the one it was entered from, since a bypass depends on both.
/// </remarks>
internal sealed class OrganisationWalk
{
    private readonly Dictionary<Organisation, OrganisationChange?> reachedBy = [];

    public OrganisationWalk(OrganisationRegister register, Organisation start)
    {
        var certainties = new Dictionary<Organisation, Certainty>();
        var order = new List<Organisation>();
        var states = new Queue<(Organisation Body, OrganisationChange? Entered, Certainty Certainty)>([(start, null, Certainty.Certain)]);
        while (states.TryDequeue(out var state))
        {
            var isNew = !certainties.TryGetValue(state.Body, out var known);
            if (isNew)
            {
                order.Add(state.Body);
            }

            if (isNew || state.Certainty > known)
            {
                certainties[state.Body] = state.Certainty;
                reachedBy[state.Body] = state.Entered;
            }

            foreach (var (change, certainty) in Next(register, state.Body, state.Entered))
            {
                states.Enqueue((change.To, change, state.Certainty & certainty));
            }
        }

        Successors = [.. order.Select(body => new OrganisationMatch(body, certainties[body]))];
    }

    public ImmutableArray<OrganisationMatch> Successors { get; }

    /// <summary>The way back from a body to the start, turned round, with the renamings of each body on it since it was entered.</summary>
    public ImmutableArray<OrganisationChange> ChangesTo(Organisation later)
    {
        if (!reachedBy.TryGetValue(later, out var entered))
        {
            return [];
        }

        var changes = new List<OrganisationChange>();
        for (var (body, left) = (later, (PartialDate?)null); ; body = entered!.From, entered = reachedBy[body])
        {
            var since = entered?.Date?.Earliest ?? LocalDate.MinIsoValue;
            var until = left?.Earliest ?? LocalDate.MaxIsoValue;
            changes.InsertRange(0, body.Changes.Where(change =>
                change.Kind == OrganisationChangeKind.Renamed && change.Date?.Earliest is { } day && day >= since && day <= until));
            if (entered is null)
            {
                return [.. changes];
            }

            changes.Insert(0, entered);
            left = entered.Date;
        }
    }

    private static IEnumerable<(OrganisationChange Change, Certainty Certainty)> Next(OrganisationRegister register, Organisation body, OrganisationChange? entered)
    {
        var ways = body.Changes.Where(change => change.From == body && change.To != body && change.Kind is OrganisationChangeKind.Merged or OrganisationChangeKind.Split);
        if (entered is not null && register.Bypass(body, entered.From) is { } target)
        {
            // Set up again with the old border: the same body in all but the number, so no doubt is added.
            return ways.Where(change => change.To == target).Take(1).Select(static change => (change, Certainty.Certain));
        }

        return ways.Select(static change => (change, change.Kind == OrganisationChangeKind.Split ? Certainty.Possible : Certainty.Certain));
    }
}
