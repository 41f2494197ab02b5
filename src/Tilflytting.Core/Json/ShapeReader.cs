using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Runs a shape: straight, and only when that fails once more over the same bytes, to find every problem.</summary>
internal static class ShapeReader
{
    /// <summary>Reads one value from a reader that stands at its first token.</summary>
    /// <param name="shape">How the value stands in JSON.</param>
    /// <param name="reader">The reader; left at the last token of the value when it was read.</param>
    /// <param name="source">The whole document, for lines and columns; empty when it is not at hand.</param>
    /// <param name="value">The value, or what could be read of it.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <returns>Whether the value was read without a problem.</returns>
    public static bool TryRead<T>(
        JsonShape<T> shape, ref Utf8JsonReader reader, ReadOnlyMemory<byte> source, out T? value, out List<Diagnostic> problems)
    {
        var start = reader;
        try
        {
            if (shape.TryRead(ref reader, JsonReadState.Straight, out value))
            {
                problems = [];
                return true;
            }
        }
        catch (JsonProblemException)
        {
        }
        catch (JsonException)
        {
        }

        var state = new JsonReadState(source);
        value = default;
        try
        {
            if (shape.TryRead(ref start, state, out var partial))
            {
                value = partial;
            }
        }
        catch (JsonException e)
        {
            state.Report(e);
        }

        problems = Telling(state.Diagnostics);
        return false;
    }

    /// <summary>A document in another version of the format is that and nothing else: what is strange in it follows from the version.</summary>
    private static List<Diagnostic> Telling(List<Diagnostic> problems)
    {
        var version = problems.Find(static p => p.Code is DiagnosticCodes.NewerSchemaVersion or DiagnosticCodes.OlderSchemaVersion);
        return version is null ? problems : [version];
    }
}
