namespace Tilflytting.Core.Queries;

/// <summary>Reads the texts of blocks of initiatives, one block after the other, on one thread.</summary>
internal sealed class TextBlockReader(WordNumber numberOf)
{
    private readonly List<SearchedText> texts = [];
    private readonly WordTable words = new(numberOf);
    private readonly WordPairs titles = new();
    private readonly WordPairs others = new();
    private byte[] tokens = new byte[1 << 16];
    private int length;

    /// <summary>Reads a block.</summary>
    public (TokenBlock Tokens, BlockPostings Titles, BlockPostings Others) Read(ReadOnlySpan<Initiative> initiatives)
    {
        var starts = new int[initiatives.Length + 1];
        length = 0;
        for (var member = 0; member < initiatives.Length; member++)
        {
            texts.Clear();
            SearchedText.AddTextsTo(texts, initiatives[member]);
            titles.Next();
            others.Next();
            var isTitle = true;
            foreach (var text in texts)
            {
                if (isTitle && text.Field != SearchedField.Title)
                {
                    isTitle = false;
                    Append(TokenReader.EndOfTitles);
                }

                Read(text.Text, isTitle ? titles : others);
            }

            if (isTitle)
            {
                Append(TokenReader.EndOfTitles);
            }

            starts[member + 1] = length;
        }

        return (new(starts, tokens[..length]), titles.Take(), others.Take());
    }

    private void Read(string text, WordPairs pairs)
    {
        var reader = new WordReader(text, stackalloc char[256]);
        while (reader.MoveNext())
        {
            var number = words.Number(reader.Folded);
            pairs.Add(number);
            if (reader.Parts > 1)
            {
                Append(TokenReader.Joined);
                Append(reader.Parts);
            }

            Append(number + TokenReader.FirstWord);
        }

        Append(TokenReader.EndOfText);
    }

    private void Append(int number) => TokenReader.Append(ref tokens, ref length, number);
}
