namespace Tilflytting.Core.Benchmarks;

/// <summary>A condition on the columns: bits of which one has to be there, certainly or at least possibly; or a place.</summary>
internal static class PeerCondition
{
    /// <summary>The bits of a vocabulary that answer certainly, and at least possibly (to which not being stated belongs, which is no bit at all).</summary>
    public static (int Column, long Certain, long Possible) Codes(AskedCode asked, FacetLayout layout)
    {
        var column = Vocabulary.All.IndexOf(asked.Vocabulary);
        var (certain, possible) = (0L, 0L);
        for (var i = 0; i < layout.Keys[column].Length; i++)
        {
            var match = asked.Match(layout.Keys[column][i]);
            certain |= match == Certainty.Certain ? 1L << i : 0;
            possible |= match == Certainty.No ? 0 : 1L << i;
        }

        return (column, certain, possible);
    }

    /// <summary>A condition in SQL over the columns of <see cref="PeerSql"/>: when it certainly holds, or at least possibly.</summary>
    public static string Sql(Question question, PeerTable table, Certainty least, Func<AskedPlace, Certainty, string> place) =>
        string.Join(" and ", question.Parts.Select(part => Sql(part, table, least, place)));

    private static string Sql(QuestionPart part, PeerTable table, Certainty least, Func<AskedPlace, Certainty, string> place)
    {
        // What is certainly not so is what is not even possibly so, and the other way round.
        var asked = part.IsNot ? least == Certainty.Certain ? Certainty.Possible : Certainty.Certain : least;
        var any = string.Join(" or ", part.Alternatives.Select(one => Sql(one, table, asked, place)));
        return part.IsNot ? $"not ({any})" : $"({any})";
    }

    private static string Sql(Asked asked, PeerTable table, Certainty least, Func<AskedPlace, Certainty, string> place)
    {
        switch (asked)
        {
            case AskedCode code:
                var (column, certain, possible) = Codes(code, table.Layout);
                return least == Certainty.Certain
                    ? $"({PeerSql.Codes(column)} & {certain}) <> 0"
                    : $"({PeerSql.Codes(column, least)} & {possible}) <> 0 or {PeerSql.Codes(column)} = 0";
            case AskedYears years:
                return least == Certainty.Certain
                    ? $"((certain_years & {PeerTable.YearBits(years.First, years.Last)}) | (next_years & {PeerTable.YearBits(years.First, years.Last - 1)}) | (second_years & {PeerTable.YearBits(years.First, years.Last - 2)})) <> 0"
                    : $"(possible_years & {PeerTable.YearBits(years.First, years.Last)}) <> 0";
            default:
                return place((AskedPlace)asked, least);
        }
    }
}
