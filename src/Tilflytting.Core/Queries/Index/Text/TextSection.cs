namespace Tilflytting.Core.Queries;

/// <summary>Which texts of an initiative are asked about.</summary>
internal enum TextSection
{
    /// <summary>All of them.</summary>
    Any,

    /// <summary>The title, in every language.</summary>
    Title,

    /// <summary>All but the title.</summary>
    Elsewhere,
}
