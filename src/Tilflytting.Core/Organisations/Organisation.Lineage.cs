namespace Tilflytting.Core;

/// <content>What it became, what it was made of, and what happened to it.</content>
public sealed partial class Organisation
{
    /// <summary>Every change that it took part in.</summary>
    public ImmutableArray<OrganisationChange> Changes => changes.Value;

    /// <summary>The bodies that it is or became and that exist today.</summary>
    /// <returns>
    /// Itself where it exists; those that it went into. <see cref="Certainty.Possible"/> after a split. In the order in which they are reached; none when it ended without a successor.
    /// </returns>
    public ImmutableArray<OrganisationMatch> Today() => [.. Successors().Where(static match => match.Organisation.Ended is null)];

    /// <summary>The body itself and every body that it became, of all times.</summary>
    /// <returns>
    /// Itself first, in the order in which they are reached. A merger keeps the certainty and a split makes each part <see cref="Certainty.Possible"/>. A body that was merged and set up again
    /// with its old border leads to its own successor alone: Troms fylkeskommune does not lead to the Finnmark fylkeskommune of 2024.
    /// </returns>
    public ImmutableArray<OrganisationMatch> Successors() => walk.Value.Successors;

    /// <summary>The bodies that it was made of, of all times.</summary>
    /// <returns>Those that lead to it, in the order of the register, without itself; <see cref="Certainty.Possible"/> where a part went elsewhere.</returns>
    public ImmutableArray<OrganisationMatch> MadeOf() =>
    [
        .. register.Organisations.Where(other => other != this)
            .Select(other => new OrganisationMatch(other, other.LeadsTo(this)))
            .Where(static match => match.Certainty != Certainty.No),
    ];

    /// <summary>Whether it is, or became, another body. Never backwards: a later body does not lead to an earlier one.</summary>
    /// <param name="later">The other body.</param>
    /// <returns>How certain it is; <see cref="Certainty.Certain"/> for itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public Certainty LeadsTo(Organisation later)
    {
        ArgumentNullException.ThrowIfNull(later);
        foreach (var match in Successors())
        {
            if (match.Organisation == later)
            {
                return match.Certainty;
            }
        }

        return Certainty.No;
    }

    /// <summary>The changes between it and a later body: what is to be shown of the way.</summary>
    /// <param name="later">The other body.</param>
    /// <returns>Mergers, splits and renamings in the order of the way; none when it does not lead there, or it is the same body and was never renamed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public ImmutableArray<OrganisationChange> ChangesTo(Organisation later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return walk.Value.ChangesTo(later);
    }
}
