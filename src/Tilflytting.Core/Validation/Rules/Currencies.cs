using System.Collections.Frozen;

namespace Tilflytting.Core.Validation;

/// <summary>The currencies of ISO 4217: those in use, and those of Europe that were in use since 1964, for old grants are in old money.</summary>
internal static class Currencies
{
    private static readonly FrozenSet<string> Codes = (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN "
        + "ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK "
        + "MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB "
        + "TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG "
        + "ADP ATS BEF BYB BYR CSK CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PLZ PTE ROL RUR SIT SKK SUR TRL XEU YUM").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text is a code, in capitals as the standard has it.</summary>
    public static bool IsCode(string text) => Codes.Contains(text);

    /// <summary>The code that a text is but for case and space; null when it is none.</summary>
    public static string? CodeOf(string text)
    {
        var code = text.Trim().ToUpperInvariant();
        return Codes.Contains(code) ? code : null;
    }
}
