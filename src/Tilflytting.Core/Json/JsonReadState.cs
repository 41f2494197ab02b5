using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>
/// What goes along with a run over a document. A straight run (<see cref="Straight"/>) keeps nothing and ends at the first problem;
/// a recovering run keeps the trail to where it is, reports every problem there, and goes on.
/// </summary>
internal sealed class JsonReadState
{
    private readonly List<object>? trail;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly ReadOnlyMemory<byte> source;
    private int counted;
    private int lines;

    private JsonReadState()
    {
    }

    /// <summary>A recovering run.</summary>
    /// <param name="source">The bytes of the whole document, for lines and columns; empty when they are not at hand.</param>
    public JsonReadState(ReadOnlyMemory<byte> source)
    {
        trail = [];
        this.source = source;
    }

    /// <summary>The run that only wants to know whether all is well. It has no state, so it is shared.</summary>
    public static JsonReadState Straight { get; } = new();

    /// <summary>The problems so far, in the order in which they were met.</summary>
    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Goes into a member.</summary>
    public void Enter(string name) => trail?.Add(name);

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => trail?.Add(index);

    /// <summary>Comes out of the member or item last gone into.</summary>
    public void Leave() => trail?.RemoveAt(trail.Count - 1);

    /// <summary>Reports a problem at the token where the reader stands.</summary>
    /// <returns>False, always, for the <c>Try</c> method that gives up with it.</returns>
    public bool Report(ref Utf8JsonReader reader, Diagnostic problem)
    {
        if (trail is null)
        {
            throw new JsonProblemException();
        }

        var (line, column) = Position(reader.TokenStartIndex);
        diagnostics.Add(problem with { Pointer = JsonPointer.Of(trail), Line = line, Column = column });
        return false;
    }

    /// <summary>Reports that the document is not JSON from here on.</summary>
    public void Report(JsonException e)
    {
        var problem = JsonText.Malformed(e) with { Pointer = JsonPointer.Of(trail ?? []) };
        diagnostics.Add(source.IsEmpty ? problem with { Line = null, Column = null } : problem);
    }

    private (long? Line, long? Column) Position(long offset)
    {
        if (source.IsEmpty)
        {
            return (null, null);
        }

        // From where the last problem was: many problems in a long document must not each begin at its start.
        var at = (int)offset;
        var span = source.Span;
        lines += at >= counted ? span[counted..at].Count((byte)'\n') : -span[at..counted].Count((byte)'\n');
        counted = at;
        return (lines + 1, at - span[..at].LastIndexOf((byte)'\n'));
    }
}
