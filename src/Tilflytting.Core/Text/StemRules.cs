namespace Tilflytting.Core;

/// <summary>The tables of the stemmer, ready to be walked.</summary>
internal sealed class StemRules
{
    private static readonly char[] Gaps = [' ', ',', '\n', '\r'];

    /// <summary>The rules of each number; the first that fits is taken. Number 0 is none.</summary>
    private readonly List<List<StemRule>> endings = [[]];
    private readonly List<List<StemRule>> parts = [[]];
    private readonly LetterTrie endingLetters = new();
    private readonly LetterTrie partLetters = new();

    private StemRules()
    {
    }

    /// <summary>The rules that are shipped. Tables are written as people write, and folded here.</summary>
    public static StemRules Shipped()
    {
        var rules = new StemRules();
        foreach (var kept in Split(StemEndings.KeptWhole))
        {
            rules.AddWord(kept, kept, isWhole: true);
        }

        rules.AddFamilies(StemFamilies.Whole, isWhole: true);
        rules.AddFamilies(StemFamilies.Last, isWhole: false);
        foreach (var kept in Split(StemEndings.Kept))
        {
            rules.AddWord(kept, kept, isWhole: false);
        }

        foreach (var ending in StemEndings.Endings.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = ending.Split(' ');
            rules.AddEnding(cells[0], new(cells[0].Length, cells.Length > 2 ? cells[2] : "", cells[1][0] - '0'));
        }

        foreach (var part in Split(StemParts.Table))
        {
            rules.AddPart(part);
        }

        return rules;
    }

    /// <summary>The longest rule that fits the end of a word; null when none does.</summary>
    public StemRule? Ending(ReadOnlySpan<char> word)
    {
        StemRule? found = null;
        var node = 0;
        for (var start = word.Length - 1; start >= 0 && (node = endingLetters.Step(node, word[start])) != 0; start--)
        {
            found = First(endings[endingLetters.Number(node)], start, atEnd: true) ?? found;
        }

        return found;
    }

    /// <summary>Writes a word with every part that has a rule in its place.</summary>
    /// <returns>How many letters were written.</returns>
    public int Parts(ReadOnlySpan<char> word, bool isWhole, Span<char> destination)
    {
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            StemRule? found = null;
            var node = 0;
            for (var i = at; i < word.Length && (node = partLetters.Step(node, word[i])) != 0; i++)
            {
                if (partLetters.Number(node) is > 0 and var number)
                {
                    found = First(parts[number], at, isWhole && i == word.Length - 1) ?? found;
                }
            }

            if (found is null)
            {
                destination[length++] = word[at++];
            }
            else
            {
                found.Becomes.CopyTo(destination[length..]);
                length += found.Becomes.Length;
                at += found.Length;
            }
        }

        return length;
    }

    private static StemRule? First(List<StemRule> rules, int start, bool atEnd)
    {
        foreach (var rule in rules)
        {
            if (rule.Fits(start, atEnd))
            {
                return rule;
            }
        }

        return null;
    }

    private static string[] Split(string table) => table.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);

    private static void Add(LetterTrie letters, List<List<StemRule>> rules, string word, bool backwards, StemRule rule)
    {
        var number = letters.Add(word, backwards, rules.Count);
        if (number == rules.Count)
        {
            rules.Add([]);
        }

        rules[number].Add(rule);
    }

    private void AddFamilies(string table, bool isWhole)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var words = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
            {
                AddWord(word, words[0], isWhole);
            }
        }
    }

    private void AddWord(string word, string becomes, bool isWhole)
    {
        word = NorwegianFolding.Words(word);
        AddEnding(word, new(word.Length, NorwegianFolding.Words(becomes), 0) { IsWhole = isWhole, IsWord = true });
    }

    private void AddEnding(string word, StemRule rule) => Add(endingLetters, endings, word, backwards: true, rule);

    private void AddPart(string part)
    {
        var cells = part.Split('>');
        var word = NorwegianFolding.Words(cells[0]);
        Add(partLetters, parts, word, backwards: false, new(word.Length, NorwegianFolding.Words(cells[1]), cells[0][0] == '+' ? 2 : 0)
        {
            IsFirst = cells[0][0] == '^',
            IsLast = cells[0][^1] == '$',
        });
    }
}
