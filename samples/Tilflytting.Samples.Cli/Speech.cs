using System.Globalization;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli;

/// <summary>The language of the console: bokmål, nynorsk with <c>--lang nn</c>, English with <c>--lang en</c>. It is set once in a call, before anything is said.</summary>
internal static class Speech
{
    /// <summary>The values of <c>--lang</c>.</summary>
    public static readonly string[] Languages = ["nb", "nn", "en"];

    /// <summary>Each call of the program has its own, so that several may run in one process.</summary>
    private static readonly AsyncLocal<LanguageTag> Spoken = new();

    public static LanguageTag Language => Spoken.Value == LanguageTag.Undetermined ? LanguageTag.Bokmal : Spoken.Value;

    /// <summary>Numbers as people write them, whatever cultures the machine has.</summary>
    public static NumberFormatInfo Numbers => new() { NumberGroupSeparator = Say("\u00A0", "\u00A0", ","), NumberDecimalSeparator = Say(",", ",", ".") };

    /// <summary>Sets the language; whatever is none of <see cref="Languages"/> is bokmål.</summary>
    public static void Use(string? language) => Spoken.Value = language switch
    {
        "nn" => LanguageTag.Nynorsk,
        "en" => LanguageTag.English,
        _ => LanguageTag.Bokmal,
    };

    /// <summary>The text in the language of the console. Every text that a person reads is here in all three.</summary>
    public static string Say(string nb, string nn, string en) => Language == LanguageTag.English ? en : Language == LanguageTag.Nynorsk ? nn : nb;

    /// <summary>A count of entries.</summary>
    public static string Entries(int count) => count == 1 ? Say("1 oppføring", "1 oppføring", "1 entry")
        : Say($"{Count(count)} oppføringer", $"{Count(count)} oppføringar", $"{Count(count)} entries");

    /// <summary>A whole number with its thousands apart.</summary>
    public static string Count(long number) => number.ToString("#,0", Numbers);

    /// <summary>Several things in a phrase: «a, b og c».</summary>
    public static string Listed(IEnumerable<string> items, string conjunction) => items.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} {conjunction} {last}",
    };

    /// <summary>A sentence begins with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
