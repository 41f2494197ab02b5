namespace Tilflytting.Core.Benchmarks;

/// <summary>The names of the columns that both databases have.</summary>
internal static class PeerSql
{
    /// <summary>The columns and what is in them, but for the rank, which is the key.</summary>
    public static ImmutableArray<(string Name, Func<PeerTable, int, long> Of)> Columns { get; } =
    [
        .. Vocabulary.All.Select(static (_, v) => (Codes(v), (Func<PeerTable, int, long>)((table, row) => table.CertainCodes[v][row]))),
        .. Vocabulary.All.Select(static (_, v) => v).Where(IsUncertain).Select(static v => (Codes(v, Certainty.Possible), (Func<PeerTable, int, long>)((table, row) => table.PossibleCodes[v][row]))),
        ("place", static (table, row) => table.PlaceOf[row]),
        ("possible_years", static (table, row) => table.PossibleYears[row]),
        ("certain_years", static (table, row) => table.CertainYears[row]),
        ("next_years", static (table, row) => table.NextYears[row]),
        ("second_years", static (table, row) => table.SecondYears[row]),
        ("certain_decades", static (table, row) => table.CertainDecades[row]),
        ("possible_decades", static (table, row) => table.PossibleDecades[row]),
    ];

    /// <summary>The column of a vocabulary; where items may be uncertain, there is one of the certain and one of the possible.</summary>
    public static string Codes(int vocabulary, Certainty least = Certainty.Certain) =>
        $"{(least == Certainty.Possible && IsUncertain(vocabulary) ? "possible" : "certain")}_{Vocabulary.All[vocabulary].Scheme.Replace('-', '_')}";

    /// <summary>Whether a vocabulary's items may be only possibly the initiative's.</summary>
    public static bool IsUncertain(int vocabulary) => PeerVocabulary.Of(Vocabulary.All[vocabulary]).MayBeUncertain;

    /// <summary>The columns that are counted, each with its dimension: the certain and the possible one.</summary>
    public static ImmutableArray<(int Dimension, string Certain, string Possible)> Counted { get; } =
    [
        .. Vocabulary.All.Select(static (_, v) => Codes(v) is var certain && IsUncertain(v) ? (v, certain, Codes(v, Certainty.Possible)) : (v, certain, certain)),
        (FacetLayout.Decade, "certain_decades", "possible_decades"),
    ];

    /// <summary>What is read of a hit to be counted, behind its rank, whether it is certain, and its place.</summary>
    public static ImmutableArray<string> Hit { get; } =
        [.. Counted.SelectMany(static one => ReferenceEquals(one.Certain, one.Possible) ? new[] { one.Certain } : [one.Certain, one.Possible])];
}
