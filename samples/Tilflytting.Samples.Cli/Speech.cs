using System.Globalization;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli;

/// <summary>The language that the console speaks: bokmål, or English with <c>--lang en</c>. It is set once, before anything is said.</summary>
internal static class Speech
{
    /// <summary>What may stand behind <c>--lang</c>.</summary>
    public static readonly string[] Languages = ["nb", "en"];

    public static LanguageTag Language { get; private set; } = LanguageTag.Bokmal;

    /// <summary>Numbers as people write them, whatever cultures the machine has.</summary>
    public static NumberFormatInfo Numbers => new() { NumberGroupSeparator = Say("\u00A0", ","), NumberDecimalSeparator = Say(",", ".") };

    public static void Use(string? language) => Language = language == "en" ? LanguageTag.English : LanguageTag.Bokmal;

    public static string Say(string nb, string en) => Language == LanguageTag.English ? en : nb;

    /// <summary>How a count of entries is said.</summary>
    public static string Entries(int count) => count == 1 ? Say("1 oppføring", "1 entry") : Say($"{count} oppføringer", $"{count} entries");

    /// <summary>A sentence begins with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
