namespace Tilflytting.Core.Queries;

/// <summary>The order of hits.</summary>
public enum InitiativeOrder
{
    /// <summary>Certain ones first, then by how many distinct words of the filter's texts are in the title, then in other texts, then by the first start, then by id.</summary>
    Relevance,

    /// <summary>By title in each initiative's own language, in the Norwegian alphabet, then by id.</summary>
    Title,

    /// <summary>By the first start of the work, undated ones last, then by id.</summary>
    Period,
}
