namespace Tilflytting.Core;

/// <summary>An organisation that answers a question, and how certain the answer is.</summary>
/// <remarks>Immutable and thread safe; equality is by value.</remarks>
public sealed record OrganisationMatch
{
    internal OrganisationMatch(Organisation organisation, Certainty certainty) => (Organisation, Certainty) = (organisation, certainty);

    /// <summary>The organisation.</summary>
    public Organisation Organisation { get; }

    /// <summary>How certain it is: <see cref="Certainty.Certain"/> or <see cref="Certainty.Possible"/>.</summary>
    public Certainty Certainty { get; }

    /// <summary>The id, with a question mark when the organisation is only possible.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => Certainty == Certainty.Certain ? Organisation.Id : $"{Organisation.Id}?";
}
