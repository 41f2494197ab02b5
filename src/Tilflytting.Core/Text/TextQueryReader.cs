namespace Tilflytting.Core;

/// <summary>Reads the text of a <see cref="TextQuery"/>, with every problem in it.</summary>
/// <param name="text">The text.</param>
/// <param name="isEach">Whether each word and phrase will be a query of its own, so that there is room for any number of them.</param>
internal ref struct TextQueryReader(ReadOnlySpan<char> text, bool isEach = false)
{
    /// <summary>As many as there are bits.</summary>
    public const int MostAtoms = 64;

    private const string Curly = "“”„";

    private readonly ReadOnlySpan<char> text = text;
    private readonly ImmutableArray<TextTerm>.Builder terms = ImmutableArray.CreateBuilder<TextTerm>();
    private readonly ImmutableArray<TextAtom>.Builder atoms = ImmutableArray.CreateBuilder<TextAtom>();
    private readonly ImmutableArray<Diagnostic>.Builder problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Reads all of it.</summary>
    public readonly (ImmutableArray<TextTerm> Terms, ImmutableArray<TextAtom> Atoms, ImmutableArray<Diagnostic> Problems) Read()
    {
        for (var at = 0; at < text.Length;)
        {
            var closing = ClosingOf(text[at]);
            if (closing.Length > 0)
            {
                var length = text[(at + 1)..].IndexOfAny(closing);
                if (length < 0)
                {
                    problems.Add(TextProblems.UnclosedQuotation(text, at));
                    length = text.Length - at - 1;
                }

                Term(at + 1, length);
                at += length + 2;
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                var start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && ClosingOf(text[at]).Length == 0)
                {
                    at++;
                }

                Term(start, at - start);
            }
        }

        return All();
    }

    /// <summary>Reads all of it as one phrase.</summary>
    public readonly (ImmutableArray<TextTerm> Terms, ImmutableArray<TextAtom> Atoms, ImmutableArray<Diagnostic> Problems) ReadPhrase()
    {
        Term(0, text.Length);
        return All();
    }

    private static ReadOnlySpan<char> ClosingOf(char sign) => sign switch
    {
        '"' => "\"",
        '«' => "»",
        '“' or '”' or '„' => Curly,
        _ => default,
    };

    private readonly (ImmutableArray<TextTerm> Terms, ImmutableArray<TextAtom> Atoms, ImmutableArray<Diagnostic> Problems) All()
    {
        if (terms.Count == 0 && problems.Count == 0)
        {
            problems.Add(TextProblems.NoWords(text));
        }

        return (terms.ToImmutable(), atoms.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>What is written together, or in one quotation, has to be found in a row.</summary>
    private readonly void Term(int start, int length)
    {
        var piece = text.Slice(start, length);
        var (units, read, lastEnd, before) = (new List<TextUnit>(), 0, 0, isEach ? atoms.Count : 0);
        var words = new WordReader(piece, stackalloc char[256]);
        while (words.MoveNext())
        {
            if (words.Parts == 1)
            {
                Asterisks(start, lastEnd, words.Start, read++ > 0);
                lastEnd = words.End;
            }

            if (atoms.Count - before == MostAtoms)
            {
                problems.Add(TextProblems.TooManyWords(new(start + words.Start, words.End - words.Start)));
                return;
            }

            var isPrefix = words.End < piece.Length && piece[words.End] == '*';
            atoms.Add(new(words.Folded.ToString(), isPrefix));
            var parts = ImmutableArray<int>.Empty;
            if (words.Parts > 1)
            {
                parts = [.. units.Skip(units.Count - words.Parts).Select(static unit => unit.Word)];
                units.RemoveRange(units.Count - words.Parts, words.Parts);
            }

            units.Add(new(piece[words.Start..words.End].ToString(), atoms.Count - 1, parts));
        }

        Asterisks(start, lastEnd, piece.Length, read > 0);
        if (units.Count > 0)
        {
            terms.Add(new([.. units]));
        }
    }

    /// <summary>Between two words an asterisk may stand right behind the first, with something else before the second.</summary>
    private readonly void Asterisks(int pieceStart, int from, int to, bool isBehindWord)
    {
        var end = pieceStart + to;
        for (var at = pieceStart + from; at < end; at++)
        {
            var isRight = isBehindWord && at == pieceStart + from && (at + 1 == text.Length || !WordLetters.BeginsWord(text, at + 1));
            if (text[at] == '*' && !isRight)
            {
                problems.Add(TextProblems.MisplacedAsterisk(text, at));
            }
        }
    }
}
