using System.Collections.Frozen;

namespace Tilflytting.Core;

/// <summary>
/// Letters of other scripts that Unicode may write as one character or as a letter and marks: the letter without them, so that both are one. Beside
/// <see cref="LatinLetters"/>, and for the same reason a table of our own.
/// </summary>
/// <remarks>Source: the canonical decompositions of the Unicode Character Database, lower-case letters whose further parts are marks, without the compatibility ideographs.</remarks>
internal static class OtherLetters
{
    private static readonly FrozenDictionary<char, char> Plain = Letters().ToFrozenDictionary();

    /// <summary>The letter without its marks; itself when it has none.</summary>
    public static char WithoutMarks(char letter) => Plain.TryGetValue(letter, out var plain) ? plain : letter;

    private static List<KeyValuePair<char, char>> Letters()
    {
        ReadOnlySpan<(string Plain, string Marked)> table =
        [
            ("\u017F", "\u1E9B"), ("\u0292", "\u01EF"), ("\u02B9", "\u0374"),
            ("\u03B9", "\u0390\u03AF\u03CA\u1F30\u1F31\u1F32\u1F33\u1F34\u1F35\u1F36\u1F37\u1F76\u1F77\u1FBE\u1FD0\u1FD1\u1FD2\u1FD3\u1FD6\u1FD7"),
            ("\u03B1", "\u03AC\u1F00\u1F01\u1F02\u1F03\u1F04\u1F05\u1F06\u1F07\u1F70\u1F71\u1F80\u1F81\u1F82\u1F83\u1F84\u1F85\u1F86\u1F87\u1FB0\u1FB1\u1FB2"),
            ("\u03B1", "\u1FB3\u1FB4\u1FB6\u1FB7"), ("\u03B5", "\u03AD\u1F10\u1F11\u1F12\u1F13\u1F14\u1F15\u1F72\u1F73"),
            ("\u03B7", "\u03AE\u1F20\u1F21\u1F22\u1F23\u1F24\u1F25\u1F26\u1F27\u1F74\u1F75\u1F90\u1F91\u1F92\u1F93\u1F94\u1F95\u1F96\u1F97\u1FC2\u1FC3\u1FC4"),
            ("\u03B7", "\u1FC6\u1FC7"),
            ("\u03C5", "\u03B0\u03CB\u03CD\u1F50\u1F51\u1F52\u1F53\u1F54\u1F55\u1F56\u1F57\u1F7A\u1F7B\u1FE0\u1FE1\u1FE2\u1FE3\u1FE6\u1FE7"),
            ("\u03BF", "\u03CC\u1F40\u1F41\u1F42\u1F43\u1F44\u1F45\u1F78\u1F79"),
            ("\u03C9", "\u03CE\u1F60\u1F61\u1F62\u1F63\u1F64\u1F65\u1F66\u1F67\u1F7C\u1F7D\u1FA0\u1FA1\u1FA2\u1FA3\u1FA4\u1FA5\u1FA6\u1FA7\u1FF2\u1FF3\u1FF4"),
            ("\u03C9", "\u1FF6\u1FF7"), ("\u03D2", "\u03D3\u03D4"), ("\u0438", "\u0439\u045D\u04E3\u04E5"), ("\u0435", "\u0450\u0451\u04D7"),
            ("\u0433", "\u0453"), ("\u0456", "\u0457"), ("\u043A", "\u045C"), ("\u0443", "\u045E\u04EF\u04F1\u04F3"), ("\u0475", "\u0477"),
            ("\u0436", "\u04C2\u04DD"), ("\u0430", "\u04D1\u04D3"), ("\u04D9", "\u04DB"), ("\u0437", "\u04DF"), ("\u043E", "\u04E7"), ("\u04E9", "\u04EB"),
            ("\u044D", "\u04ED"), ("\u0447", "\u04F5"), ("\u044B", "\u04F9"), ("\u0627", "\u0622\u0623\u0625"), ("\u0648", "\u0624"), ("\u064A", "\u0626"),
            ("\u06D5", "\u06C0"), ("\u06C1", "\u06C2"), ("\u06D2", "\u06D3"), ("\u0928", "\u0929"), ("\u0930", "\u0931"), ("\u0933", "\u0934"),
            ("\u0915", "\u0958"), ("\u0916", "\u0959"), ("\u0917", "\u095A"), ("\u091C", "\u095B"), ("\u0921", "\u095C"), ("\u0922", "\u095D"),
            ("\u092B", "\u095E"), ("\u092F", "\u095F"), ("\u09A1", "\u09DC"), ("\u09A2", "\u09DD"), ("\u09AF", "\u09DF"), ("\u0A32", "\u0A33"),
            ("\u0A38", "\u0A36"), ("\u0A16", "\u0A59"), ("\u0A17", "\u0A5A"), ("\u0A1C", "\u0A5B"), ("\u0A2B", "\u0A5E"), ("\u0B21", "\u0B5C"),
            ("\u0B22", "\u0B5D"), ("\u0B92", "\u0B94"), ("\u0F42", "\u0F43"), ("\u0F4C", "\u0F4D"), ("\u0F51", "\u0F52"), ("\u0F56", "\u0F57"),
            ("\u0F5B", "\u0F5C"), ("\u0F40", "\u0F69"), ("\u1025", "\u1026"), ("\u1B05", "\u1B06"), ("\u1B07", "\u1B08"), ("\u1B09", "\u1B0A"),
            ("\u1B0B", "\u1B0C"), ("\u1B0D", "\u1B0E"), ("\u1B11", "\u1B12"), ("\u03C1", "\u1FE4\u1FE5"), ("\u304B", "\u304C"), ("\u304D", "\u304E"),
            ("\u304F", "\u3050"), ("\u3051", "\u3052"), ("\u3053", "\u3054"), ("\u3055", "\u3056"), ("\u3057", "\u3058"), ("\u3059", "\u305A"),
            ("\u305B", "\u305C"), ("\u305D", "\u305E"), ("\u305F", "\u3060"), ("\u3061", "\u3062"), ("\u3064", "\u3065"), ("\u3066", "\u3067"),
            ("\u3068", "\u3069"), ("\u306F", "\u3070\u3071"), ("\u3072", "\u3073\u3074"), ("\u3075", "\u3076\u3077"), ("\u3078", "\u3079\u307A"),
            ("\u307B", "\u307C\u307D"), ("\u3046", "\u3094"), ("\u309D", "\u309E"), ("\u30AB", "\u30AC"), ("\u30AD", "\u30AE"), ("\u30AF", "\u30B0"),
            ("\u30B1", "\u30B2"), ("\u30B3", "\u30B4"), ("\u30B5", "\u30B6"), ("\u30B7", "\u30B8"), ("\u30B9", "\u30BA"), ("\u30BB", "\u30BC"),
            ("\u30BD", "\u30BE"), ("\u30BF", "\u30C0"), ("\u30C1", "\u30C2"), ("\u30C4", "\u30C5"), ("\u30C6", "\u30C7"), ("\u30C8", "\u30C9"),
            ("\u30CF", "\u30D0\u30D1"), ("\u30D2", "\u30D3\u30D4"), ("\u30D5", "\u30D6\u30D7"), ("\u30D8", "\u30D9\u30DA"), ("\u30DB", "\u30DC\u30DD"),
            ("\u30A6", "\u30F4"), ("\u30EF", "\u30F7"), ("\u30F0", "\u30F8"), ("\u30F1", "\u30F9"), ("\u30F2", "\u30FA"), ("\u30FD", "\u30FE"),
            ("\u05D9", "\uFB1D\uFB39"), ("\u05F2", "\uFB1F"), ("\u05E9", "\uFB2A\uFB2B\uFB2C\uFB2D\uFB49"), ("\u05D0", "\uFB2E\uFB2F\uFB30"),
            ("\u05D1", "\uFB31\uFB4C"), ("\u05D2", "\uFB32"), ("\u05D3", "\uFB33"), ("\u05D4", "\uFB34"), ("\u05D5", "\uFB35\uFB4B"), ("\u05D6", "\uFB36"),
            ("\u05D8", "\uFB38"), ("\u05DA", "\uFB3A"), ("\u05DB", "\uFB3B\uFB4D"), ("\u05DC", "\uFB3C"), ("\u05DE", "\uFB3E"), ("\u05E0", "\uFB40"),
            ("\u05E1", "\uFB41"), ("\u05E3", "\uFB43"), ("\u05E4", "\uFB44\uFB4E"), ("\u05E6", "\uFB46"), ("\u05E7", "\uFB47"), ("\u05E8", "\uFB48"),
            ("\u05EA", "\uFB4A"),
        ];
        var letters = new List<KeyValuePair<char, char>>();
        foreach (var (plain, marked) in table)
        {
            letters.AddRange(marked.Select(letter => KeyValuePair.Create(letter, plain[0])));
        }

        return letters;
    }
}
