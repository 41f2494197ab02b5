namespace Tilflytting.Core;

/// <summary>A municipality that answers a question, and how certain the answer is.</summary>
/// <remarks>Immutable and thread safe; equality is by value.</remarks>
public sealed record MunicipalityMatch
{
    internal MunicipalityMatch(Municipality municipality, Certainty certainty) => (Municipality, Certainty) = (municipality, certainty);

    /// <summary>The municipality.</summary>
    public Municipality Municipality { get; }

    /// <summary>How certain it is: <see cref="Certainty.Certain"/> or <see cref="Certainty.Possible"/>.</summary>
    public Certainty Certainty { get; }

    /// <summary>The municipality, and whether it is only possible.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => Certainty == Certainty.Certain ? $"{Municipality}" : $"{Municipality}?";
}
