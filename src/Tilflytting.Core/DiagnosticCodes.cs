namespace Tilflytting.Core;

/// <summary>
/// The permanent codes of all problems that the library reports. A code keeps its meaning for ever; one that is no longer
/// reported stays listed.
/// </summary>
/// <remarks>
/// TC1xxx: short texts (ids, codes, numbers). TC2xxx: dates and periods. TC3xxx: JSON documents.
/// </remarks>
public static class DiagnosticCodes
{
    /// <summary>An id is not lower-case letters a–z, digits and single hyphens between them.</summary>
    public const string MalformedSlug = "TC1001";

    /// <summary>A code is not lower-case letters a–z, digits and single hyphens between them, at most 64.</summary>
    public const string MalformedCode = "TC1002";

    /// <summary>A language tag is not well-formed by BCP 47.</summary>
    public const string MalformedLanguageTag = "TC1003";

    /// <summary>An organisation number is not nine digits.</summary>
    public const string MalformedOrganisationNumber = "TC1004";

    /// <summary>The last digit of an organisation number does not agree with the others (modulus 11).</summary>
    public const string OrganisationNumberCheckDigit = "TC1005";

    /// <summary>A municipality number is not four digits, or begins with 00.</summary>
    public const string MalformedMunicipalityNumber = "TC1006";

    /// <summary>A county number is not two digits from 01.</summary>
    public const string MalformedCountyNumber = "TC1007";

    /// <summary>A schema version is not <c>major.minor</c>.</summary>
    public const string MalformedSchemaVersion = "TC1008";

    /// <summary>A text is blank where there has to be one; a text that is not there is left out.</summary>
    public const string BlankText = "TC1009";

    /// <summary>A text has half of a surrogate pair, which no UTF-8 document can hold.</summary>
    public const string LoneSurrogate = "TC1010";
}
