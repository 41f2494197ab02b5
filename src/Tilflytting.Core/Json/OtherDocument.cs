using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Whether a document is of another kind than the one that is read, so that one problem says so in place of many.</summary>
internal static class OtherDocument
{
    /// <summary>The problem of a line that is no initiative but a catalogue, a list, or the beginning of one that goes over several lines; null for any other.</summary>
    /// <param name="line">The line, or the beginning of one that is too long.</param>
    /// <param name="isFirst">Whether no line that is not blank stands before it.</param>
    /// <param name="isCut">Whether the rest of the line is not there.</param>
    public static Diagnostic? OfLine(ReadOnlySpan<byte> line, bool isFirst, bool isCut = false)
    {
        var text = line.TrimStart(" \t\r"u8);
        if (text is [(byte)'[', ..])
        {
            return text[1..].TrimStart(" \t\r"u8) switch
            {
                [(byte)'{', ..] => JsonProblems.ListOnLine(),
                [] when isFirst && !isCut => JsonProblems.SpreadOverLines(),
                _ => null,
            };
        }

        if (text is not [(byte)'{', ..] || !(isFirst || IsNamed(text)))
        {
            return null;
        }

        return IsCatalogue(text, out var isWhole) ? isWhole == true || isCut ? JsonProblems.CatalogueOnLine() : JsonProblems.SpreadOverLines()
            : isFirst && isWhole is false && !isCut ? JsonProblems.SpreadOverLines()
            : null;
    }

    /// <summary>Whether an initiative that was read is a catalogue: both have an id, a language and a title.</summary>
    public static bool IsCatalogue(Initiative initiative) =>
        !initiative.UnknownMembers.IsEmpty && (initiative.UnknownMembers.TryGet("initiatives", out _) || initiative.UnknownMembers.TryGet("schemaVersion", out _));

    /// <summary>Whether a document has an initiative on each line: its first object is no catalogue, and another one follows.</summary>
    public static bool IsLines(ReadOnlySpan<byte> document)
    {
        var reader = new Utf8JsonReader(document, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = CatalogueReadLimits.Deepest }));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && IsWholeAndNoCatalogue(ref reader)
                && document[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsNamed(ReadOnlySpan<byte> text) => text.IndexOf("\"initiatives\""u8) >= 0 || text.IndexOf("\"schemaVersion\""u8) >= 0;

    /// <summary>Goes to the end of an object, unless it has none or a member that only a catalogue has.</summary>
    private static bool IsWholeAndNoCatalogue(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (TextReading.Is(ref reader, "initiatives"u8) || TextReading.Is(ref reader, "schemaVersion"u8) || !reader.TrySkip())
            {
                return false;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private static bool IsCatalogue(ReadOnlySpan<byte> text, out bool? isWhole)
    {
        isWhole = null;
        var isCatalogue = false;
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = CatalogueReadLimits.Deepest }));
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                isCatalogue |= TextReading.Is(ref reader, "initiatives"u8) || TextReading.Is(ref reader, "schemaVersion"u8);
                if (!reader.TrySkip())
                {
                    isWhole = false;
                    return isCatalogue;
                }
            }

            isWhole = reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0;
        }
        catch (JsonException)
        {
            // What is wrong with it is reported as it is.
        }

        return isCatalogue;
    }
}
