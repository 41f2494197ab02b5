namespace Tilflytting.Core.Queries;

/// <summary>How the body that an entry names is compared with the one that is asked for: bodies are merged, split and renamed under every entry.</summary>
public enum OrganisationMode
{
    /// <summary>The body itself, and every body that became it: today's county governor finds «Fylkesmannen i Troms».</summary>
    AnyLineage = 0,

    /// <summary>The very body that the entry names.</summary>
    AsRecorded = 1,
}
