namespace Tilflytting.Core.Tests.Generators;

/// <summary>Texts such as people and other programs write: Norwegian, Sámi, signs, and what JSON has to escape.</summary>
internal static class TextGen
{
    private static readonly string[] Pieces =
    [
        "a", "Berg", "å", "Æ", "ø", "đ", "Ŋ", " ", "  ", "«", "»", "–", "\"", "\\", "/", "\n", "\t", "\u0001", "\u007F", "\u200D", "\u2028",
        "<", ">", "&", "'", "+", "😀", "𐐷", "i", "I", "ı", "İ", "0", "1995", ",", ".", "é", "e\u0301", "\uFFFD", "\uE000",
    ];

    private static readonly Gen<string> Word = Gen.Char["abcxyz019"].Array[1, 5].Select(static chars => new string(chars));

    /// <summary>Any text that is not blank.</summary>
    public static Gen<string> Text { get; } =
        Gen.OneOf(Pieces).Array[0, 8].Select(Gen.OneOf("x", "Ungdom", "ø", "😀"), static (before, last) => string.Concat(before) + last);

    /// <summary>An id: lower-case letters, digits and single hyphens.</summary>
    public static Gen<Slug> Slug { get; } = Word.Array[1, 3].Select(static words => Core.Slug.Parse(string.Join('-', words)));

    public static Gen<LanguageTag> Language { get; } =
        Gen.OneOf("nb", "nn", "en", "se", "no", "sma", "de-CH", "zh-Hant").Select(static tag => LanguageTag.Parse(tag));

    public static Gen<LocalizedText> Localized { get; } = Gen.Frequency(
        (3, Text.Select(static text => new LocalizedText(text))),
        (1, Gen.Dictionary(Language, Text)[1, 3].Select(static texts => new LocalizedText(texts))));

    /// <summary>Members that this version does not know: none, mostly.</summary>
    public static Gen<UnknownMembers> Unknown { get; } = Gen.Frequency(
        (4, Gen.Const(UnknownMembers.None)),
        (1, Gen.OneOf(
            """{"x-new":1.50}""",
            """{"æ":{"b":[1,{"d":null,"c":"å"}],"a":1e5}}""",
            """{"zz":"\"«\\\n","nested":{"1":-0,"0":0.10000000000000000000000000000000000000001}}""").Select(UnknownMembers.Parse)));
}
