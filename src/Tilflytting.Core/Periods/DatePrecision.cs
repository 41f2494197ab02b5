namespace Tilflytting.Core;

/// <summary>How fine a <see cref="PartialDate"/> is, from coarse to fine.</summary>
public enum DatePrecision
{
    /// <summary>Ten years: <c>198X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2007</c>.</summary>
    Year,

    /// <summary>A season of a year: <c>2010-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2007-03</c>.</summary>
    Month,

    /// <summary>A day: <c>2007-03-15</c>.</summary>
    Day,
}
