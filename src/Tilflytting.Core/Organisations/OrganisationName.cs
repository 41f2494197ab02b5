namespace Tilflytting.Core;

/// <summary>A name of an organisation, with its days.</summary>
/// <remarks>Immutable and thread safe; equality is by value.</remarks>
public sealed record OrganisationName
{
    internal OrganisationName(string text, LanguageTag language, PartialDate? from, PartialDate? to, OrganisationNameKind kind) =>
        (Text, Language, From, To, Kind) = (text, language, from, to, kind);

    /// <summary>The name: «Fylkesmannen i Troms».</summary>
    public string Text { get; }

    /// <summary>The language; <see cref="LanguageTag.Norwegian"/> where the name is the same in bokmål and nynorsk.</summary>
    public LanguageTag Language { get; }

    /// <summary>The first day, inclusive, as precise as the source; null when it is not known.</summary>
    public PartialDate? From { get; }

    /// <summary>The last day, inclusive, as precise as the source; null while the name is in use, or when the end is not known.</summary>
    public PartialDate? To { get; }

    /// <summary>What kind of name it is.</summary>
    public OrganisationNameKind Kind { get; }

    /// <summary>Whether the body had this name on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// <see cref="Certainty.No"/> before <see cref="From"/> and after <see cref="To"/>; <see cref="Certainty.Possible"/> where the day lies within the precision of either, or
    /// <see cref="From"/> is not known; otherwise <see cref="Certainty.Certain"/>.
    /// </returns>
    public Certainty UsedOn(LocalDate day) => OrganisationDays.Includes(From, To, day);

    /// <summary>The name alone.</summary>
    /// <returns>The text, without its days.</returns>
    public override string ToString() => Text;
}
