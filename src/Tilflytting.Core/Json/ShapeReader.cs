using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Runs a shape: straight, and only when that fails once more over the same bytes, to find every problem.</summary>
internal static class ShapeReader
{
    /// <summary>Reads one value for a serializer, from a reader that stands at its first token.</summary>
    /// <param name="shape">How the value stands in JSON.</param>
    /// <param name="reader">The reader; left at the last token of the value when it was read.</param>
    /// <param name="value">The value, when there was no problem.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <returns>Whether the value was read without a problem.</returns>
    public static bool TryRead<T>(JsonShape<T> shape, ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value, out List<Diagnostic> problems)
    {
        var start = reader;
        if (TryStraight(shape, ref reader, JsonReadState.OfSerializer, out value))
        {
            problems = [];
            return true;
        }

        problems = Recover(shape, ref start, CatalogueReadOptions.Unbounded, default, ConceptSet.Shipped, out value).Diagnostics;
        return false;
    }

    /// <summary>The straight run.</summary>
    public static bool TryStraight<T>(JsonShape<T> shape, ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            return shape.TryRead(ref reader, state, out value);
        }
        catch (Exception e) when (e is JsonProblemException or JsonException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>The recovering run, from the same token.</summary>
    /// <returns>What was found on the way.</returns>
    public static JsonReadState Recover<T>(
        JsonShape<T> shape, ref Utf8JsonReader reader, CatalogueReadOptions options, JsonSource source, ConceptSet own, out T? value, CancellationToken cancellationToken = default)
    {
        var state = JsonReadState.Recovering(options, source, own, cancellationToken);
        value = shape.TryRead(ref reader, state, out var partial) ? partial : default;
        Tell(state.Diagnostics);
        return state;
    }

    /// <summary>A document in another version of the format is that and nothing else: what is strange in it follows from the version.</summary>
    private static void Tell(List<Diagnostic> problems)
    {
        var version = problems.Find(static p => p.Code is DiagnosticCodes.NewerSchemaVersion or DiagnosticCodes.OlderSchemaVersion);
        if (version is not null)
        {
            problems.Clear();
            problems.Add(version);
        }
    }
}
