namespace Tilflytting.Core.Json;

/// <summary>The letters of Latin script that the encoder leaves as they are, asked once.</summary>
internal static class JsonLetters
{
    /// <summary>Before this one, a character is one byte.</summary>
    private const int First = 0x80;

    /// <summary>The end of Latin Extended-B: Norwegian, Sámi, Kven and their neighbours are before it.</summary>
    private const int End = 0x250;

    private static readonly bool[] AsThemselves = [.. Enumerable.Range(0, End).Select(static letter => letter >= First && !JsonOutput.Encoder.WillEncode(letter))];

    /// <summary>Whether a character is one of two bytes that stands as it is.</summary>
    public static bool IsWrittenAsItself(char character) => character < AsThemselves.Length && AsThemselves[character];
}
