namespace Tilflytting.Core.Tests.Json.Schema;

/// <summary>The short texts of the format as patterns of ECMA-262, without lookaround, so that every engine reads them alike.</summary>
internal static class SchemaTexts
{
    private const string Year = "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
    private const string LeapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";
    private const string DayOfMonth = "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";
    private const string DayText = $"({Year}-{DayOfMonth}|{LeapYear}-02-29)";
    private const string DateText = $"([0-9]{{3}}X|{Year}(-(0[1-9]|1[0-2]|2[1-4]))?|{DayText})[~?%]?";

    /// <summary>At least one character that is not white space: the classes Zs, Zl and Zp, the tabs and line ends, and U+0085.</summary>
    public const string NotBlank = "[^\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    /// <summary>Not blank, and a web address has a host: labels with one full stop between them and no space in or after them.</summary>
    public const string Address = @"^(?!\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/(?![^\s\/?#.]+(?:\.[^\s\/?#.]+)*\.?\s*(?:$|(?<!\s)[\/?#])))[\s\S]*" + NotBlank;

    public const string Hyphenated = "^[a-z0-9]+(-[a-z0-9]+)*$";
    public const string Language = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    /// <summary>A language with three letters that has a code of two, in whatever case.</summary>
    public static readonly string LongLanguage =
        $"^({string.Join('|', LanguageCodes.Longer.Select(static code => string.Concat(code.Select(static letter => $"[{char.ToUpperInvariant(letter)}{letter}]"))))})(-|$)";

    public const string NoLanguage = "^[Uu][Nn][Dd]$";
    public const string OrganisationNumber = "^[0-9]{9}$";
    public const string Municipality = "^(0[1-9]|[1-9][0-9])[0-9]{2}$";
    public const string County = "^(0[1-9]|[1-9][0-9])$";
    public const string Day = $"^{DayText}$";
    public const string PartialDate = $"^{DateText}$";
    public const string Period = $@"^({DateText}(/({DateText}|\.\.)?)?|(\.\.)?/{DateText})$";
    public const string Length =
        "^P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?(T(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+S)?(-?[0-9]+s)?(-?[0-9]+t)?(-?[0-9]+n)?)?$";

    /// <summary>A length has at least one number with a unit, also after the <c>T</c>.</summary>
    public const string LengthEnd = "^P.*[0-9][A-Za-z]$";

    /// <summary>Any minor of this library's major version.</summary>
    public static readonly string Version = $@"^{SchemaVersion.Current.Major}\.(0|[1-9][0-9]{{0,3}})$";
}
