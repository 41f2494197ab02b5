using System.Globalization;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>What is written down of the texts of initiatives.</summary>
public class TextBlockReaderTests
{
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>One bar ends a text, two the titles; a joined word says of how many parts it is.</summary>
    [Fact]
    public void Words_stand_in_their_order_titles_first()
    {
        LocalizedText title = new([new(LanguageTag.Bokmal, "Hjem til by-ut-vikling"), new(LanguageTag.Nynorsk, "Heim")]);
        Initiative[] all = [ShortTexts.Of("Hjem", "Til bygde-lag 1995-96"), ShortTexts.Of("Heim"), ShortTexts.Of("–", "…"), ShortTexts.Of("x", "Hjem") with { Title = title }];

        Read(all).Should().Equal(
            "hjem | || til bygde lag (2)bygdelag 1995 96 |",
            "heim | ||",
            "| || |",
            "hjem til by ut vikling (3)byutvikling | heim | || hjem |");
    }

    [Fact]
    public void Initiatives_of_a_word_in_titles_are_apart_from_others()
    {
        var (_, titles, others) = new TextBlockReader(Number).Read([ShortTexts.Of("by", "bygd"), ShortTexts.Of("bygd by", "kyst"), ShortTexts.Of("kyst")]);
        string Of(string word) => $"{string.Join(',', titles.Of(numbers[word]).ToArray())} {string.Join(',', others.Of(numbers[word]).ToArray())}";

        Of("by").Should().Be("0,1 ");
        Of("bygd").Should().Be("1 0");
        Of("kyst").Should().Be("2 1");
    }

    /// <summary>A reader is used again for the next block, and has room for the longest.</summary>
    [Fact]
    public void The_next_block_begins_anew()
    {
        var reader = new TextBlockReader(Number);
        var digits = string.Join(' ', Enumerable.Range(0, 30_000).Select(static i => i.ToString(CultureInfo.InvariantCulture)));
        _ = reader.Read([ShortTexts.Of(digits)]);
        var (tokens, _, _) = reader.Read([ShortTexts.Of("0", digits), ShortTexts.Of("1")]);

        Text(tokens.Of(0)).Should().Be($"0 | || {digits} |");
        Text(tokens.Of(1)).Should().Be("1 | ||");
    }

    private IEnumerable<string> Read(Initiative[] all)
    {
        var (tokens, _, _) = new TextBlockReader(Number).Read(all);
        return [.. Enumerable.Range(0, all.Length).Select(member => Text(tokens.Of(member)))];
    }

    private string Text(ReadOnlySpan<byte> tokens)
    {
        var reader = new TokenReader(tokens);
        var text = new List<string>();
        while (!reader.IsAtEnd)
        {
            text.Add(reader.Next() switch
            {
                TokenReader.EndOfText => "|",
                TokenReader.EndOfTitles => "||",
                TokenReader.Joined => $"({reader.Next()}){words[reader.Next() - TokenReader.FirstWord]}",
                var word => words[word - TokenReader.FirstWord],
            });
        }

        return string.Join(' ', text);
    }

    private int Number(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (numbers.TryAdd(text, words.Count))
        {
            words.Add(text);
        }

        return numbers[text];
    }
}
