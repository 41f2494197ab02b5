namespace Tilflytting.Core.Benchmarks;

/// <summary>How much text a synthetic initiative has.</summary>
internal enum SyntheticTexts
{
    /// <summary>The title is its own; other short texts are shared by many, and there is no body: for a million at once.</summary>
    Shared,

    /// <summary>Short texts of its own and a short body: 2.4 KB of JSON on average.</summary>
    Short,

    /// <summary>Texts of its own of 1,661 characters together on average, as long as those of the real pages.</summary>
    Long,
}
