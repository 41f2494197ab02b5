namespace Tilflytting.Core;

/// <summary>An address that is equal when its text is: <see cref="Uri"/> ignores the fragment and the case of the host.</summary>
internal readonly struct OriginalUri(Uri? value) : IEquatable<OriginalUri>
{
    public Uri? Value => value;

    public bool Equals(OriginalUri other) =>
        string.Equals(value?.OriginalString, other.Value?.OriginalString, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is OriginalUri other && Equals(other);

    public override int GetHashCode() => value?.OriginalString.GetHashCode(StringComparison.Ordinal) ?? 0;
}
