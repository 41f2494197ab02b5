namespace Tilflytting.Core.Queries;

/// <summary>How many initiatives, each once: certain ones, possible ones beyond those, and those that do not state what is counted by. No initiative is in two of the numbers.</summary>
/// <param name="Certain">Those that are counted for certain.</param>
/// <param name="Possible">Those that may belong beside the certain ones and are not in <paramref name="NotStated"/>.</param>
/// <param name="NotStated">
/// Where something is counted by (a row of a facet, a cell, a year): those that state nothing about it, so that it is not known. Where a whole filter is counted
/// (<see cref="CatalogueIndex.Count(InitiativeFilter)"/>, <see cref="InitiativePage.Count"/>) nothing is counted by: it is 0, and who is silent is possible.
/// </param>
/// <remarks>Immutable and thread safe; equality is by value.</remarks>
public readonly record struct InitiativeCount(int Certain, int Possible, int NotStated)
{
    /// <summary>Those that are counted for certain.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Certain { get; init => field = NotNegative(value, nameof(Certain)); } = NotNegative(Certain, nameof(Certain));

    /// <summary>Those that may belong beside the certain ones and are not in <see cref="NotStated"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Possible { get; init => field = NotNegative(value, nameof(Possible)); } = NotNegative(Possible, nameof(Possible));

    /// <summary>Those that state nothing about what is counted by; 0 where a whole filter is counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int NotStated { get; init => field = NotNegative(value, nameof(NotStated)); } = NotNegative(NotStated, nameof(NotStated));

    /// <summary>All three: as many as the filter of the row finds at least possibly; the greatest <see cref="int"/> where that is past it.</summary>
    public int AtMost => (int)Math.Min((long)Certain + Possible + NotStated, int.MaxValue);

    /// <summary>The count as people write it: «12 (+3 mulige, 21 ikke oppgitt)»; what is zero is left out of the brackets.</summary>
    /// <param name="language">The language: bokmål, nynorsk, or else English.</param>
    /// <returns>The text.</returns>
    public string ToText(LanguageTag language)
    {
        var (possible, notStated) = language.Primary.ToString() switch
        {
            "nb" or "no" => ("mulige", "ikke oppgitt"),
            "nn" => ("moglege", "ikkje oppgitt"),
            _ => ("possible", "not stated"),
        };
        return (Possible, NotStated) switch
        {
            (0, 0) => FormattableString.Invariant($"{Certain}"),
            (_, 0) => FormattableString.Invariant($"{Certain} (+{Possible} {possible})"),
            (0, _) => FormattableString.Invariant($"{Certain} ({NotStated} {notStated})"),
            _ => FormattableString.Invariant($"{Certain} (+{Possible} {possible}, {NotStated} {notStated})"),
        };
    }

    /// <summary>The count in English.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => ToText(LanguageTag.English);

    private static int NotNegative(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
