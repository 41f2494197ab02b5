using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>What an item of a list says, in a form in which two of them are compared in bounded time: its words, and its other members.</summary>
internal sealed class ItemProfile
{
    /// <summary>As much of its texts as says which item it is.</summary>
    private const int LongestText = 512;

    /// <summary>So few would be in every other text.</summary>
    private const int FewTrigrams = 4;

    /// <summary>A text that is a part of another is nearly as like it as one with a slip.</summary>
    private const double OfPart = 0.8;

    private readonly int[] trigrams;
    private readonly int[] facts;

    private ItemProfile(string text, IEnumerable<string> facts)
    {
        var words = NorwegianFolding.Words(text);
        Features = Set(facts.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(static feature => Hash(feature)));
        this.facts = Set(facts.Select(static fact => Hash(fact)));
        trigrams = words.Length == 0 ? [] : Set(Trigrams($" {words} "));
    }

    /// <summary>Numbers of the words and the other members, in order: items that share a rare one may be alike.</summary>
    public int[] Features { get; }

    public static ItemProfile Of(object shape, JsonElement item)
    {
        var (texts, facts) = (new List<string>(), new List<string>());
        if (shape is IMemberTable table && item.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in item.EnumerateObject())
            {
                Add(table.Members.FirstOrDefault(known => known.Name == member.Name) is { IsList: false } known ? known.Shape : null, member.Name, member.Value);
            }
        }
        else
        {
            Add(shape, "", item);
        }

        return new(string.Join(' ', texts), facts);

        void Add(object? of, string name, JsonElement value)
        {
            switch (of)
            {
                case LocalizedTextShape when value.ValueKind == JsonValueKind.Object:
                    texts.AddRange(value.EnumerateObject().Select(static text => Cut(text.Value.GetString()!)));
                    break;
                case LocalizedTextShape or StringShape when value.ValueKind == JsonValueKind.String:
                    texts.Add(Cut(value.GetString()!));
                    break;
                case AddressShape:
                    texts.Add(Cut(PathOf(value.GetString()!)));
                    break;
                case ITermShape:
                    facts.Add($"{name}={TermJson.Code(value)}");
                    texts.AddRange(TermJson.Words(value) is { } words ? [Cut(words)] : []);
                    break;
                default:
                    facts.Add($"{name}={Cut(value.GetRawText())}");
                    break;
            }
        }
    }

    /// <summary>How alike two items are, from 0 to 1, and the same from either side.</summary>
    /// <param name="other">The other item.</param>
    /// <param name="ofText">The share of the texts.</param>
    public double Likeness(ItemProfile other, double ofText)
    {
        var hasTexts = trigrams.Length > 0 || other.trigrams.Length > 0;
        var hasFacts = facts.Length > 0 || other.facts.Length > 0;
        var (text, fact) = (hasTexts ? Alike(trigrams, other.trigrams) : 0, hasFacts ? 2.0 * Shared(facts, other.facts) / (facts.Length + other.facts.Length) : 0);
        return !hasFacts ? text : !hasTexts ? fact : (ofText * text) + ((1 - ofText) * fact);
    }

    private static double Alike(int[] one, int[] other)
    {
        var shared = Shared(one, other);
        var fewest = Math.Min(one.Length, other.Length);
        var same = 2.0 * shared / (one.Length + other.Length);
        return fewest < FewTrigrams ? same : Math.Max(same, OfPart * shared / fewest);
    }

    private static int Shared(int[] one, int[] other)
    {
        var count = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            count += one[i] == other[j] ? 1 : 0;
            (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j);
        }

        return count;
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];

    /// <summary>The path of an address, since all pages of one site share the rest; the name of the site where there is no path.</summary>
    private static string PathOf(string address)
    {
        const string Separator = "://";
        const string World = "www.";
        var rest = address.AsSpan(address.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at ? at + Separator.Length : 0);
        var path = rest.IndexOf('/') + 1;
        return (path > 0 && path < rest.Length ? rest[path..] : rest.StartsWith(World, StringComparison.Ordinal) ? rest[World.Length..] : rest).ToString();
    }

    private static IEnumerable<int> Trigrams(string text)
    {
        for (var i = 0; i + 3 <= Math.Min(text.Length, LongestText); i++)
        {
            yield return Hash(text.AsSpan(i, 3));
        }
    }

    private static int[] Set(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    /// <summary>The same in every process, so that the same items are the same everywhere.</summary>
    private static int Hash(ReadOnlySpan<char> text)
    {
        const uint Start = 2166136261;
        const uint Prime = 16777619;
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return (int)hash;
    }
}
