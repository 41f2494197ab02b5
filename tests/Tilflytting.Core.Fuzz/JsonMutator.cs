using System.Text;

namespace Tilflytting.Core.Fuzz;

/// <summary>Makes documents from good ones: values, members and items put in each other's place, doubled, left out or damaged; and bytes damaged below all structure.</summary>
internal sealed class JsonMutator
{
    /// <summary>Values that are wrong somewhere and right elsewhere.</summary>
    private static readonly ImmutableArray<byte[]> Replacements =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "-1", "1.50", "1e3", "1E-40", "1e999", "0.1234567890123456789012345678", "12345678901234567890123456789012345", "[]", "{}", "[null]", "[[]]", "[[[[{}]]]]",
            "{\"x\":{}}", "{\"x\":1,\"x\":2}", "{\"nb\":\"x\"}", "{\"nn\":\"x\",\"nb\":\"y\"}", "{\"nb-NO\":\"x\",\"NB-no\":\"y\"}", "{\"und\":\"x\"}", "{\"code\":\"youth\"}",
            "{\"code\":\"youth\",\"text\":\"Ungdom\"}", "{\"text\":\"Ungdom\",\"x\":[1]}", "{\"edtf\":\"2007/2010\"}", "{\"edtf\":\"2007\",\"text\":\"i 2007\"}", "{\"text\":null,\"code\":null}",
            "\"\"", "\" \"", "\"x\"", "\"X Y\"", "\"youth\"", "\"hyttefolk\"", "\"2007\"", "\"2007/2010\"", "\"2010/2007\"", "\"../2010\"", "\"198X~\"", "\"2007-02-29\"",
            "\"2008-02-29\"", "\"P18M\"", "\"P1Y2DT3H\"",
            "\"1929\"", "\"19\"", "\"nb\"", "\"nn-NO\"", "\"1.0\"", "\"1.9\"", "\"2.0\"", "\"0.9\"", "\"974760673\"", "\"certain\"", "\"possible\"", "\"https://example.org/å?b=1#c\"", "\"http://[\"",
            "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\\n\\t\\\"\\\\\\/\"", "\"å😀\"", "\"\\u00e5\"", "\"a\\u200Db\"", "\"<>&'+\"",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly ImmutableArray<byte[]> Names =
        [.. new[]
        {
            "\"x\":", "\"id\":", "\"\":", "\"title\":", "\"schemaVersion\":", "\"initiatives\":",
            "\"a/b~c\":", "\"\\u0069d\":", "\"\\ud800\":", "\"targetGroup\":", "\"text\":", "\"nb\":",
        }.Select(Encoding.UTF8.GetBytes)];

    private static readonly ImmutableArray<byte[]> Pieces =
    [
        .. new[]
        {
            "\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "\r\n", "\0", "null", "true", "-", "1e999", "0.1", "\\ud800", "\\u0000", "\\u12", "\uFEFF", "å", "😀", "[[[[", "]}", "},{",
            " ", "//", "/*", "*/", "\u2028", "'",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
    ];

    private readonly ImmutableArray<JsonSeed> seeds;

    /// <summary>Makes documents of a kind.</summary>
    /// <param name="seeds">Good documents; the first of them are taken most.</param>
    public JsonMutator(IEnumerable<string> seeds) => this.seeds = [.. seeds.Select(static json => new JsonSeed(json))];

    public byte[] Make(Dice dice)
    {
        var seed = seeds[Math.Min(dice.Next(seeds.Length), dice.Next(seeds.Length))];
        var bytes = new List<byte>(seed.Bytes.Length + 256);
        Structured(seed, dice, bytes);
        if (dice.OneIn(4))
        {
            for (var n = dice.Next(4); n >= 0; n--)
            {
                Damage(bytes, dice);
            }
        }

        if (dice.OneIn(4096))
        {
            Lengthen(bytes, dice);
        }

        return [.. bytes];
    }

    /// <summary>Changes that leave the document JSON, up to five of them.</summary>
    private void Structured(JsonSeed seed, Dice dice, List<byte> bytes)
    {
        var edits = new List<(Range At, byte[] Put)>();
        for (var n = dice.Next(6); n > 0; n--)
        {
            edits.Add(Edit(seed, dice));
        }

        edits.Sort(static (one, other) => one.At.Start.Value.CompareTo(other.At.Start.Value));
        var at = 0;
        foreach (var (range, put) in edits)
        {
            if (range.Start.Value >= at)
            {
                bytes.AddRange(seed.Bytes.AsSpan(at, range.Start.Value - at));
                bytes.AddRange(put);
                at = range.End.Value;
            }
        }

        bytes.AddRange(seed.Bytes.AsSpan(at));
    }

    private (Range At, byte[] Put) Edit(JsonSeed seed, Dice dice)
    {
        var value = dice.One(seed.Values);
        switch (dice.Next(10))
        {
            case 0:
                return (value, Other(dice));
            case 1:
                return (Widened(dice.One(seed.Members), seed.Bytes), []);
            case 2:
                return (Before(dice.One(seed.Members)), [.. Taken(seed.Members, seed, dice), (byte)',']);
            case 3:
                return (Before(dice.One(seed.Members)), [.. dice.One(Names), .. dice.OneIn(2) ? dice.One(Replacements) : Other(dice), (byte)',']);
            case 4 when !seed.Items.IsEmpty:
                return (Before(dice.One(seed.Items)), [.. dice.OneIn(2) ? Taken(seed.Items, seed, dice) : Other(dice), (byte)',']);
            case 5 when !seed.Items.IsEmpty:
                return (Widened(dice.One(seed.Items), seed.Bytes), []);
            case 6:
                return (value, [(byte)'[', .. seed.Bytes[value], (byte)']']);
            case 7 when seed.Bytes[value.Start.Value] == (byte)'"':
                // Into a text.
                var middle = value.Start.Value + 1 + dice.Next(value.End.Value - value.Start.Value - 1);
                return (middle..middle, dice.One(Pieces));
            default:
                return (value, dice.One(Replacements));
        }

        byte[] Other(Dice chance)
        {
            var from = chance.One(seeds);
            return from.Bytes[chance.One(from.Values)];
        }

        static byte[] Taken(ImmutableArray<Range> ranges, JsonSeed from, Dice chance) => from.Bytes[chance.One(ranges)];

        static Range Before(Range range) => range.Start.Value..range.Start.Value;
    }

    /// <summary>A member or an item with the comma that goes with it.</summary>
    private static Range Widened(Range range, byte[] bytes)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        while (end < bytes.Length && bytes[end] is (byte)' ' or (byte)'\n')
        {
            end++;
        }

        if (bytes[end] == (byte)',')
        {
            return start..(end + 1);
        }

        while (bytes[start - 1] is (byte)' ' or (byte)'\n' or (byte)',')
        {
            start--;
        }

        return start..range.End;
    }

    private static void Damage(List<byte> bytes, Dice dice)
    {
        var at = dice.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 << dice.Next(9));
        switch (dice.Next(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << dice.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(dice.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4 when dice.OneIn(4):
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, dice.One(Pieces));
                break;
        }
    }

    /// <summary>One stretch again and again: depth, length or number.</summary>
    private static void Lengthen(List<byte> bytes, Dice dice)
    {
        var at = dice.Next(bytes.Count + 1);
        byte[] piece = dice.OneIn(2) ? dice.One(Pieces) : dice.OneIn(2) ? [.. dice.One(Names), (byte)'{'] : [.. dice.One(Replacements), (byte)','];
        bytes.InsertRange(at, Enumerable.Repeat(piece, 200 + dice.Next(4000)).SelectMany(static part => part));
    }
}
