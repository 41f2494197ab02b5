using System.Text;

namespace Tilflytting.Core;

/// <summary>
/// The members of a JSON object that this version of the library does not know: kept as text, so that what a newer writer
/// wrote survives being read and written.
/// </summary>
/// <remarks>
/// The text is canonical: no white space, names in ordinal order at every level, numbers as they were written, and texts escaped as the whole document
/// escapes them: what JSON demands, and <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and <c>'</c>.
/// Two values are equal when their texts are. Immutable and thread safe.
/// </remarks>
public sealed class UnknownMembers : IEquatable<UnknownMembers>
{
    private readonly ImmutableArray<KeyValuePair<string, string>> members;

    internal UnknownMembers(ImmutableArray<KeyValuePair<string, string>> sorted) => members = sorted;

    /// <summary>No unknown members.</summary>
    public static UnknownMembers None { get; } = new([]);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => members.IsEmpty;

    /// <summary>The names and the canonical JSON texts of the values, in ordinal order of the names.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Members => members;

    /// <summary>Whether two values hold the same members.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they do.</returns>
    public static bool operator ==(UnknownMembers? left, UnknownMembers? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values hold different members.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(UnknownMembers? left, UnknownMembers? right) => !(left == right);

    /// <summary>Reads the members from the text of a JSON object.</summary>
    /// <param name="json">The object, such as <c>{"contactForm":"https://example.org"}</c>.</param>
    /// <returns>The members.</returns>
    /// <exception cref="DiagnosticException">The text is not one JSON object, or a name comes twice in an object of it.</exception>
    public static UnknownMembers Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return CanonicalJson.TryReadObject(json, out var members, out var problem) ? members : throw new DiagnosticException(problem);
    }

    /// <summary>The value of a member, if it is there.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="json">The canonical JSON text of the value; null when it is not there.</param>
    /// <returns>Whether it is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out string? json)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (low, high) = (0, members.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(members[middle].Key, name);
            if (order == 0)
            {
                json = members[middle].Value;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        json = null;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] UnknownMembers? other) =>
        other is not null && members.AsSpan().SequenceEqual(other.members.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as UnknownMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, json) in members)
        {
            hash.Add(name);
            hash.Add(json);
        }

        return hash.ToHashCode();
    }

    /// <summary>The members as the canonical text of a JSON object, on one line; <c>{}</c> for none.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var (name, json) in members)
        {
            text.Append(text.Length > 1 ? "," : "").Append(CanonicalJson.Quote(name)).Append(':').Append(json);
        }

        return text.Append('}').ToString();
    }
}
