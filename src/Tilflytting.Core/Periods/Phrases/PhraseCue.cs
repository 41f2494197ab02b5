namespace Tilflytting.Core;

/// <summary>What made a phrase a period; in running text a bare date needs more than that.</summary>
internal enum PhraseCue
{
    /// <summary>A date and nothing else.</summary>
    Bare,

    /// <summary>A date behind a word for periods («i perioden», «prosjektperiode»).</summary>
    Named,

    /// <summary>Two ends.</summary>
    Range,

    /// <summary>A start that goes on.</summary>
    From,

    /// <summary>A start, or an end, by a verb.</summary>
    Verb,
}
