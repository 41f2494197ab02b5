namespace Tilflytting.Core.Json;

/// <summary>How <see cref="CatalogueJson"/> writes. Immutable and thread safe.</summary>
public sealed record CatalogueJsonOptions
{
    /// <summary>The options that are used when none are given: one line, no white space.</summary>
    public static CatalogueJsonOptions Default { get; } = new();

    /// <summary>Whether the document is broken into lines and indented by two spaces, with <c>\n</c> at each end; false unless said otherwise.</summary>
    public bool Indented { get; init; }
}
