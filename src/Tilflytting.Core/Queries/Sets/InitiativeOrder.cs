namespace Tilflytting.Core.Queries;

/// <summary>The order of hits.</summary>
public enum InitiativeOrder
{
    /// <summary>Certain ones first, then by how many distinct words of the filter's texts are in the title, then in other texts, then by the first start, then by id.</summary>
    Relevance,

    /// <summary>By title in the Norwegian alphabet, then by id.</summary>
    Title,

    /// <summary>By title, the other way round; those with the same title by id.</summary>
    TitleDescending,

    /// <summary>By the first start of the work, its projects and activities: open, dated, not known; undated ones last; then by id.</summary>
    Start,

    /// <summary>By the first start, the newest first; those whose start is open or not known after them, and undated ones last; then by id.</summary>
    StartDescending,
}
