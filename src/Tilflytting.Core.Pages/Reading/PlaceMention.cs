namespace Tilflytting.Core.Pages;

/// <summary>A name of a place in a line of a page, and what stands around it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">The line.</param>
/// <param name="Start">Where the name begins in the line.</param>
/// <param name="Municipalities">The municipalities of that name on the day; none for a county or a region.</param>
/// <param name="County">The county of that name, or the one that the region lies in.</param>
/// <param name="IsRegion">Whether it is a region.</param>
/// <param name="Before">The word in front of it in the sentence, in lower case; empty at the beginning.</param>
/// <param name="Behind">The word behind it, when only a blank is between; else empty.</param>
/// <param name="Joins">Whether only a comma or «og» stands between the name before it and this one.</param>
internal sealed record PlaceMention(
    string Name, PageLine Line, int Start, ImmutableArray<Municipality> Municipalities, County? County, bool IsRegion, string Before, string Behind, bool Joins)
{
    public TextSpan Span => new(Line.Start + Start, Name.Length);

    public bool IsMunicipality => !Municipalities.IsEmpty;

    /// <summary>«i Berg», «til Møre og Romsdal», «på Herøy»: where something is done, or for whom.</summary>
    public bool IsWhere => Before is "i" or "på" or "til" or "for";

    public bool IsCalledMunicipality => Behind.StartsWith("kommun", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is the place itself that is spoken of: not a part of a longer name, nor where people come from.</summary>
    public bool IsOfTheWork => (IsWhere || Before.Length == 0 || IsCalledMunicipality) && (Behind.Length == 0 || !char.IsUpper(Behind[0]));
}
