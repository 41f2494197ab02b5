namespace Tilflytting.Core;

/// <summary>How a source qualifies a date. Every mark widens the date by one unit of its precision on both sides.</summary>
public enum DateMark
{
    /// <summary>The date is as it stands.</summary>
    None,

    /// <summary>About then: <c>~</c>, «ca.».</summary>
    Approximate,

    /// <summary>Perhaps then: <c>?</c>, «antakelig».</summary>
    Uncertain,

    /// <summary>Both approximate and uncertain: <c>%</c>.</summary>
    ApproximateAndUncertain,
}
