namespace Tilflytting.Core;

/// <summary>What kind of name a name of an organisation is.</summary>
public enum OrganisationNameKind
{
    /// <summary>The name that the body itself used.</summary>
    Official = 0,

    /// <summary>A shorter, older or common spelling, also a misspelling that pages print.</summary>
    Alias = 1,

    /// <summary>An abbreviation, such as KRD.</summary>
    Abbreviation = 2,
}
