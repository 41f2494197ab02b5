namespace Tilflytting.Core.Validation;

/// <summary>Addresses are those of pages on the web: what a host shows as a link leads nowhere else, and runs nothing.</summary>
internal static class LinkRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Link>(
            "link-is-a-web-address",
            LocalizedText.OfThree(
                nb: "Adressen til en lenke er en nettadresse.",
                nn: "Adressa til ei lenkje er ei nettadresse.",
                en: "The address of a link is one of the web."),
            static (link, context) => Check(link.Address, "address", context)),
        ValidationRule.For<Provenance>(
            "source-is-a-web-address",
            LocalizedText.OfThree(
                nb: "Adressen til en kilde er en nettadresse.",
                nn: "Adressa til ei kjelde er ei nettadresse.",
                en: "The address of a source is one of the web."),
            static (provenance, context) => Check(provenance.Source, "source", context)),
    ];

    private static void Check(Uri? address, string member, ValidationContext context)
    {
        if (address is not null && SchemeOf(address.OriginalString) is { } scheme && scheme is not ("http" or "https"))
        {
            context.Report(DiagnosticCodes.NotAWebAddress, Severity.Warning, ValidationProblems.NotAWebAddress(scheme), member);
        }
    }

    /// <summary>The scheme as a browser reads it, which passes over white space and control characters; null of an address without one.</summary>
    private static string? SchemeOf(string address)
    {
        var scheme = new System.Text.StringBuilder();
        foreach (var letter in address)
        {
            if (letter == ':')
            {
                return scheme.Length == 0 ? null : scheme.ToString();
            }

            if (char.IsAsciiLetter(letter) || (scheme.Length > 0 && (char.IsAsciiDigit(letter) || letter is '+' or '-' or '.')))
            {
                scheme.Append(char.ToLowerInvariant(letter));
            }
            else if (!char.IsControl(letter) && !char.IsWhiteSpace(letter) && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format)
            {
                return null;
            }
        }

        return null;
    }
}
