using System.Data.Common;
using System.Numerics;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Counts hits, one at a time, from the numbers that a peer keeps of them.</summary>
internal sealed class HitCounter(PeerTable table)
{
    private readonly FacetLayout layout = table.Layout;
    private readonly int[] certain = new int[table.Layout.Size];
    private readonly int[] atLeastPossible = new int[table.Layout.Size];
    private readonly int[] certainByPlace = new int[table.Places.All.Length];
    private readonly int[] atLeastPossibleByPlace = new int[table.Places.All.Length];
    private int certainHits;
    private int hits;

    public void Hit(bool isCertain, long place)
    {
        hits++;
        atLeastPossibleByPlace[place]++;
        if (isCertain)
        {
            certainHits++;
            certainByPlace[place]++;
        }
    }

    /// <summary>The bits of one dimension of a hit.</summary>
    public void Bits(int dimension, bool isCertain, long certainBits, long possibleBits)
    {
        var start = layout.StartOf(dimension);
        for (var left = possibleBits; left != 0; left &= left - 1)
        {
            atLeastPossible[start + BitOperations.TrailingZeroCount(left)]++;
        }

        for (var left = isCertain ? certainBits : 0; left != 0; left &= left - 1)
        {
            certain[start + BitOperations.TrailingZeroCount(left)]++;
        }
    }

    /// <summary>Counts the rows of a database: rank, whether it is certain, place, and the columns of <see cref="PeerSql.Hit"/>.</summary>
    public Answer Read(DbDataReader reader)
    {
        var first = new PriorityQueue<int, int>();
        while (reader.Read())
        {
            var rank = reader.GetInt32(0);
            if (first.Count < Answer.Top)
            {
                first.Enqueue(rank, -rank);
            }
            else if (rank < first.Peek())
            {
                first.EnqueueDequeue(rank, -rank);
            }

            var isCertain = reader.GetBoolean(1);
            Hit(isCertain, reader.GetInt32(2));
            var column = 3;
            foreach (var (dimension, certainBits, possibleBits) in PeerSql.Counted)
            {
                var bits = reader.GetInt64(column++);
                Bits(dimension, isCertain, bits, ReferenceEquals(certainBits, possibleBits) ? bits : reader.GetInt64(column++));
            }
        }

        return ToAnswer(first.UnorderedItems.Select(static item => item.Element).Order());
    }

    public Answer ToAnswer(IEnumerable<int> first)
    {
        for (var place = 0; place < certainByPlace.Length; place++)
        {
            if (atLeastPossibleByPlace[place] > 0)
            {
                table.Places.All[place].Count(layout, certainByPlace[place], atLeastPossibleByPlace[place], certain, atLeastPossible);
            }
        }

        return new(certainHits, hits, certain, atLeastPossible, [.. first.Select(rank => table.Ids[rank])]);
    }
}
