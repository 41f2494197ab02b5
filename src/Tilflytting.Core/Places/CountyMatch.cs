namespace Tilflytting.Core;

/// <summary>A county that answers a question, and how certain the answer is.</summary>
/// <remarks>Immutable and thread safe; equality is by value.</remarks>
public sealed record CountyMatch
{
    internal CountyMatch(County county, Certainty certainty) => (County, Certainty) = (county, certainty);

    /// <summary>The county.</summary>
    public County County { get; }

    /// <summary>How certain it is: <see cref="Certainty.Certain"/> or <see cref="Certainty.Possible"/>.</summary>
    public Certainty Certainty { get; }

    /// <summary>The county, and whether it is only possible.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => Certainty == Certainty.Certain ? $"{County}" : $"{County}?";
}
