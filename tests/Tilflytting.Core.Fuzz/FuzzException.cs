namespace Tilflytting.Core.Fuzz;

/// <summary>Something does not hold of an input that has to.</summary>
public sealed class FuzzException : Exception
{
    /// <summary>Says what.</summary>
    /// <param name="what">What has to hold.</param>
    /// <param name="details">What was found instead; null when that says nothing.</param>
    public FuzzException(string what, string? details)
        : base(details is null ? what : $"{what}: {details}") => What = what;

    /// <summary>What has to hold.</summary>
    public string What { get; }
}
