namespace Tilflytting.Core;

/// <summary>
/// A Norwegian season, by its EDTF number. The seasons are wide and overlap, for people mean different days by them.
/// </summary>
public enum Season
{
    /// <summary>Spring, 1 February to 30 June.</summary>
    Spring = 21,

    /// <summary>Summer, 1 June to 31 August.</summary>
    Summer = 22,

    /// <summary>Autumn, 1 August to 31 December.</summary>
    Autumn = 23,

    /// <summary>Winter, 1 December of the year before to 30 April.</summary>
    Winter = 24,
}
