using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Words that were chosen to have one hash made the reading of texts quadratic: 4 MB took more than a minute.</summary>
public class HashFloodTests
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private static readonly string[] Colliding = [.. Words().Distinct(StringComparer.Ordinal).Take(5_000)];

    [Fact]
    public void The_words_have_one_hash() => Colliding.Select(static word => WordTable.Hash(word)).Distinct().Should().ContainSingle();

    [Fact]
    public void Words_of_one_hash_are_told_apart_by_one_that_nobody_can_foretell()
    {
        var asked = new List<string>();
        var table = new WordTable(word =>
        {
            asked.Add(word.ToString());
            return asked.Count - 1;
        });
        string[] before = [.. Enumerable.Range(0, 3_000).Select(static i => $"ord{i}")];
        string[] all = [.. before, .. Colliding];

        all.Take(before.Length).All(word => table.Number(word) == asked.Count - 1).Should().BeTrue();
        table.IsSeeded.Should().BeFalse("nobody has chosen those words");
        all.Skip(before.Length).All(word => table.Number(word) == asked.Count - 1).Should().BeTrue();
        table.IsSeeded.Should().BeTrue();
        Enumerable.Range(0, all.Length).All(i => table.Number(all[i]) == i).Should().BeTrue("each is found again");
        asked.Should().Equal(all, "each was asked for once");
    }

    [Fact]
    public void Many_words_that_nobody_has_chosen_keep_the_quick_hash()
    {
        var count = 0;
        var table = new WordTable(_ => count++);
        foreach (var i in Enumerable.Range(0, 400_000))
        {
            _ = table.Number($"{(i * 2654435761L) % 1_000_003:x}by{i}");
        }

        table.IsSeeded.Should().BeFalse();
    }

    [Fact]
    public void Answers_are_the_same()
    {
        var entry = new Initiative { Id = Slug.Parse("x"), Language = LanguageTag.Bokmal, Title = "Hjem", Description = string.Join(' ', Colliding) };
        var index = CatalogueIndex.Create([entry, entry with { Id = Slug.Parse("y"), Description = "heim" }]);

        foreach (var word in new[] { Colliding[0], Colliding[^1], $"\"{Colliding[7]} {Colliding[8]}\"" })
        {
            index.Query(InitiativeFilter.Text(word)).Hits.Select(static hit => hit.Initiative.Id.ToString()).Should().Equal("x");
        }

        index.Count(InitiativeFilter.Text($"\"{Colliding[8]} {Colliding[7]}\"")).Certain.Should().Be(0);
    }

    /// <summary>Two blocks of four letters; the second is solved from the first.</summary>
    private static IEnumerable<string> Words()
    {
        ulong inverse = 1;
        for (var i = 0; i < 6; i++)
        {
            inverse *= 2 - (Odd * inverse);
        }

        var target = 0x1234_5678UL << 32;
        for (ulong i = 0; ; i++)
        {
            // All letters are of one block of Chinese ones, which no folding changes.
            var first = Block(i * 2654435761);
            var hash = (System.Numerics.BitOperations.RotateLeft(unchecked(8 * Odd), 23) ^ first) * Odd;
            for (ulong low = 0; low < 64; low++)
            {
                var second = System.Numerics.BitOperations.RotateLeft(hash, 23) ^ ((target | (low * 0x0204_0811)) * inverse);
                if (Letters(second) is { } end && Letters(first) is { } beginning)
                {
                    yield return beginning + end;
                }
            }
        }
    }

    private static ulong Block(ulong number) => 0x4E00_4E00_4E00_4E00UL + (number & 0x0FFF) + ((number >> 12 & 0x0FFF) << 16) + ((number >> 24 & 0x0FFF) << 32) + ((number >> 36 & 0x0FFF) << 48);

    private static string? Letters(ulong block)
    {
        var letters = new[] { (char)block, (char)(block >> 16), (char)(block >> 32), (char)(block >> 48) };
        return Array.TrueForAll(letters, static letter => letter is >= '\u4E00' and <= '\u9FFF') ? new(letters) : null;
    }
}
