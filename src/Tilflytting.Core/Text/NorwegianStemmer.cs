namespace Tilflytting.Core;

/// <summary>
/// What the forms of a word have in common, for bokmål and nynorsk at once: «skulane» and «skolene» are both <c>skol</c>. Light: it takes off what inflects, and leaves
/// what makes another word of it («flytting» is not «flytter»).
/// </summary>
/// <remarks>
/// It works on folded words, so it cannot tell apart what folding does not: «Bø» and «bo» meet, as do «mål» and «mal», so that whoever has no Norwegian keyboard
/// finds what there is. The key is for comparing and is no word of the language.
/// </remarks>
internal static class NorwegianStemmer
{
    /// <summary>Longer words are left as they are: no word of the language is as long.</summary>
    private const int Longest = 64;

    private static readonly StemRules Rules = StemRules.Shipped();

    /// <summary>The most letters that a key has.</summary>
    /// <param name="length">How many letters the folded word has.</param>
    public static int Room(int length) => length > Longest ? length : (length * 2) + 16;

    /// <summary>Writes the key of a word.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="destination">Where it is written, with <see cref="Room"/> for it.</param>
    /// <returns>How many letters were written.</returns>
    public static int Key(ReadOnlySpan<char> folded, Span<char> destination)
    {
        if (folded.Length is < 2 or > Longest)
        {
            folded.CopyTo(destination);
            return folded.Length;
        }

        Span<char> stem = stackalloc char[Longest + 16];
        var rule = Rules.Ending(folded);
        if (rule is not { IsWord: true } && IsGenitive(folded))
        {
            folded = folded[..^1];
            rule = Rules.Ending(folded);
        }

        if (rule is null)
        {
            return Rules.Parts(folded, isWhole: true, destination);
        }

        var kept = folded[..^rule.Length];
        if (rule.IsWhole)
        {
            rule.Becomes.CopyTo(destination);
            return rule.Becomes.Length;
        }

        kept.CopyTo(stem);
        rule.Becomes.CopyTo(stem[kept.Length..]);
        return Rules.Parts(stem[..(kept.Length + rule.Becomes.Length)], isWhole: true, destination);
    }

    /// <summary>Writes the beginning of a word as the keys have it: «heimfl» as <c>hjemfl</c>. Its end is left, for it is none.</summary>
    /// <param name="folded">The folded beginning.</param>
    /// <param name="destination">Where it is written, with <see cref="Room"/> for it.</param>
    /// <returns>How many letters were written.</returns>
    public static int Beginning(ReadOnlySpan<char> folded, Span<char> destination)
    {
        if (folded.Length > Longest)
        {
            folded.CopyTo(destination);
            return folded.Length;
        }

        return Rules.Parts(folded, isWhole: false, destination);
    }

    /// <summary>Whether the last letter is the s of a genitive, as far as the letters before it say.</summary>
    private static bool IsGenitive(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[^1] != 's' || "siouyxzc".Contains(word[^2], StringComparison.Ordinal))
        {
            return false;
        }

        var before = word[..^1];
        return before[^2..] switch
        {
            "an" or "in" or "ur" => false, // Balans, krins and konkurs.
            "ne" => before.EndsWith("ene", StringComparison.Ordinal) || before.EndsWith("ane", StringComparison.Ordinal), // Hemnes is not Hemne's.
            _ => true,
        };
    }
}
