using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>What came of reading one initiative of a stream or of a catalogue.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class InitiativeReading
{
    private InitiativeReading(long index, long? line)
    {
        Index = index;
        Line = line;
    }

    /// <summary>
    /// Which of the initiatives it is, from 0: in a catalogue its index in the list, in lines the number of lines before it that are not empty.
    /// </summary>
    public long Index { get; }

    /// <summary>The line on which it begins, from 1; null when not known.</summary>
    public long? Line { get; }

    /// <summary>The initiative; null when it has an error.</summary>
    public Initiative? Initiative { get; private init; }

    /// <summary>Everything that is to be said of it, with pointers in the whole document; in lines, in the line.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The text of its <c>id</c>, however wrong; null when it could be read as an initiative, or has none.</summary>
    public string? Id { get; private init; }

    /// <summary>Its JSON as it stands in the document; null when it could be read, and when it is too long to be kept. What is not UTF-8 is U+FFFD here, and itself in <see cref="Utf8Json"/>.</summary>
    public string? Json => Utf8Json.IsEmpty ? null : Encoding.UTF8.GetString(Utf8Json.Span);

    /// <summary>The bytes of <see cref="Json"/> as they stand in the document; empty where that is null.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; private init; }

    /// <summary>Whether it was read without an error.</summary>
    [MemberNotNullWhen(true, nameof(Initiative))]
    public bool IsSuccess => Initiative is not null;

    /// <summary>The initiative.</summary>
    /// <returns>The initiative, when <see cref="IsSuccess"/> holds.</returns>
    /// <exception cref="DiagnosticException">It does not hold; the exception has everything that was said.</exception>
    public Initiative OrThrow() => Initiative ?? throw new DiagnosticException(Diagnostics);

    /// <summary>One line: the number and the id, or the first thing that is wrong.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => FormattableString.Invariant($"{Index}: {Initiative?.Id.ToString() ?? Diagnostics[0].ToString()}");

    internal static InitiativeReading Good(long index, long? line, Initiative initiative, ImmutableArray<Diagnostic> diagnostics) =>
        new(index, line) { Initiative = initiative, Diagnostics = diagnostics };

    /// <summary>The same with other diagnostics.</summary>
    internal InitiativeReading With(ImmutableArray<Diagnostic> diagnostics) => new(Index, Line) { Initiative = Initiative, Diagnostics = diagnostics, Id = Id, Utf8Json = Utf8Json };

    internal static InitiativeReading Bad(long index, long? line, ReadOnlySpan<byte> json, ImmutableArray<Diagnostic> diagnostics) =>
        new(index, line) { Diagnostics = diagnostics, Id = InitiativeId.Find(json), Utf8Json = json.ToArray() };
}
