namespace Tilflytting.Core;

/// <summary>What is known of the start or the end of a <see cref="DatePeriod"/>. Open and unknown are two different things.</summary>
public enum PeriodEnd
{
    /// <summary>There is a date.</summary>
    Dated,

    /// <summary>There is none: it goes on, or has always been so (<c>..</c>).</summary>
    Open,

    /// <summary>There is one, but it is not known (nothing before or behind the slash).</summary>
    Unknown,
}
