namespace Tilflytting.Core;

/// <summary>Where a shipped concept comes from. A researcher who follows the survey alone keeps <see cref="Form"/>.</summary>
public enum ConceptOrigin
{
    /// <summary>An answer option of the survey behind the national catalogue.</summary>
    Form,

    /// <summary>A word that the catalogue's pages print.</summary>
    Page,

    /// <summary>Added by this project, because it recurs as free text.</summary>
    Project,
}
