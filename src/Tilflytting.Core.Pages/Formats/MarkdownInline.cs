using AngleSharp.Html;

namespace Tilflytting.Core.Pages;

/// <summary>Reads what stands inside a block of Markdown: escapes, entities, code, links, tags and emphasis. What does not pair up is words.</summary>
/// <remarks>Every search that fails is not made again, so that any text costs linear time.</remarks>
internal sealed class MarkdownInline
{
    private readonly string source;
    private readonly char[] letters;
    private readonly int[] at;
    private readonly bool[] isMarkup;
    private readonly Dictionary<int, string> replaced = [];
    private readonly List<(int Start, int End, int Link, string Address)> links = [];
    private readonly List<(int Index, int Count, int Run, bool IsBoth)>[] open = [[], [], []];
    private readonly List<int> brackets = [];
    private readonly HashSet<int> missing = [];
    private readonly HashSet<int> escaped = [];
    private const int LongestLabel = 200;
    private const int MostOpeners = 8;
    private bool isBold;
    private bool hasNoClose;

    /// <summary>The number of open brackets that contain a link. Links do not nest, so the words of each are read once.</summary>
    private int around;

    private readonly MarkdownReferences references;

    /// <summary>Where words that are struck out begin (1) and end (-1).</summary>
    private readonly int[] struck;

    private MarkdownInline(string source, MarkdownReferences references, char[] letters, int[] at)
    {
        this.source = source;
        this.references = references;
        struck = new int[letters.Length + 1];
        this.letters = letters;
        this.at = at;
        isMarkup = new bool[letters.Length];
    }

    /// <summary>Writes a block as lines.</summary>
    public static void Write(string source, List<TextSpan> parts, List<bool> breaks, PageTextBuilder page, MarkdownReferences references, PageLineKind? kind, int heading, PageTable? table)
    {
        var length = parts.Sum(static part => part.Length + 1) - 1;
        var (letters, at) = (new char[length], new int[length]);
        for (var (i, to) = (0, 0); i < parts.Count; i++)
        {
            source.CopyTo(parts[i].Start, letters, to, parts[i].Length);
            for (var j = 0; j < parts[i].Length; j++)
            {
                at[to++] = parts[i].Start + j;
            }

            if (to < length)
            {
                at[to] = parts[i].End;
                letters[to++] = breaks[i] ? '\n' : ' ';
            }
        }

        var inline = new MarkdownInline(source, references, letters, at);
        inline.Read();
        inline.links.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        new MarkdownWords(letters, at, inline.isMarkup, inline.replaced, inline.escaped, inline.struck, inline.links)
            .Write(page, kind, heading > 0 ? heading : inline.isBold && kind is null ? PageLine.BoldHeading : 0, table);
    }

    private void Read()
    {
        for (var i = 0; i < letters.Length;)
        {
            i = letters[i] switch
            {
                '\\' => Escape(i),
                '`' => Code(i),
                '&' => Entity(i),
                '<' => Tag(i),
                '[' => Bracket(i),
                ']' => Link(i),
                '*' or '_' or '~' => Emphasis(i),
                _ => i + 1,
            };
        }
    }

    private int Escape(int i)
    {
        if (i + 1 < letters.Length && letters[i + 1] == '\n')
        {
            isMarkup[i] = true;
        }
        else if (i + 1 < letters.Length && char.IsAscii(letters[i + 1]) && (char.IsPunctuation(letters[i + 1]) || char.IsSymbol(letters[i + 1])))
        {
            isMarkup[i] = true;
            escaped.Add(i + 1);
            return i + 2;
        }
        else if (i + 1 < letters.Length && letters[i + 1] == ' ' && at[i + 1] < source.Length && source[at[i + 1]] is '\n' or '\r')
        {
            // A backslash at the end of a line breaks it.
            isMarkup[i] = true;
            letters[i + 1] = '\n';
        }

        return i + 1;
    }

    private int Code(int i)
    {
        var count = Run(i);
        if (!missing.Contains(count))
        {
            for (var end = i + count; end < letters.Length; end++)
            {
                if (letters[end] == '`')
                {
                    var closing = Run(end);
                    if (closing == count)
                    {
                        isMarkup.AsSpan(i, count).Fill(true);
                        isMarkup.AsSpan(end, count).Fill(true);
                        if (end - i - count > 2 && letters[i + count] is ' ' or '\n' && letters[end - 1] is ' ' or '\n' && letters.AsSpan(i + count, end - i - count).ContainsAnyExcept(' '))
                        {
                            // A blank at both ends keeps the code from its signs; of a broken line there are more of them.
                            isMarkup[i + count] |= letters[i + count] == ' ';
                            isMarkup[end - 1] |= letters[end - 1] == ' ';
                        }

                        // In code a line end is a blank.
                        letters.AsSpan(i, end - i).Replace('\n', ' ');
                        return end + count;
                    }

                    end += closing - 1;
                }
            }

            missing.Add(count);
        }

        return i + count;
    }

    private int Entity(int i)
    {
        if (HtmlEntities.Read(letters.AsSpan(i)) is ({ } sign, > 0 and var length) && letters[i + length - 1] == ';')
        {
            isMarkup.AsSpan(i + 1, length - 1).Fill(true);
            replaced[i] = sign;
            return i + length;
        }

        return i + 1;
    }

    /// <summary>«&lt;https://…&gt;» is its address; a tag is none of the words.</summary>
    private int Tag(int i)
    {
        var rest = letters.AsSpan(i + 1);
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!') || missing.Contains(-1))
        {
            return i + 1;
        }

        if (rest.StartsWith("!--") && !missing.Contains(-2))
        {
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            if (close >= 0)
            {
                isMarkup.AsSpan(i, close + 4).Fill(true);
                return i + close + 4;
            }

            missing.Add(-2);
        }

        // No farther than to the next one, so that many of them cost no more than their length.
        var length = rest.IndexOfAny('<', '>');
        if (length < 0)
        {
            missing.Add(-1);
        }

        if (length < 0 || rest[length] == '<')
        {
            return i + 1;
        }

        var inside = rest[..length];
        if (inside.IndexOf(':') is > 1 && inside.IndexOfAny(' ', '\n') < 0)
        {
            isMarkup[i] = isMarkup[i + length + 1] = true;
        }
        else
        {
            isMarkup.AsSpan(i, length + 2).Fill(true);
            if (inside.StartsWith("br", StringComparison.OrdinalIgnoreCase))
            {
                replaced[i] = "\n";
            }
        }

        return i + length + 2;
    }

    private int Bracket(int i)
    {
        if (i + 2 < letters.Length && letters[i + 1] == '^' && LabelAt(i) is > 0 and var end && references.IsNote(letters.AsSpan(i + 1, end - i - 1)))
        {
            // The sign of a note is none of the words.
            isMarkup.AsSpan(i, end - i + 1).Fill(true);
            return end + 1;
        }

        brackets.Add(i);
        return i + 1;
    }

    /// <summary>Where the bracket that opens at a place closes, when it is a label; else 0.</summary>
    private int LabelAt(int i)
    {
        var rest = letters.AsSpan(i + 1, Math.Min(LongestLabel, letters.Length - i - 1));
        var end = rest.IndexOfAny('[', ']');
        return end >= 0 && rest[end] == ']' ? i + 1 + end : 0;
    }

    /// <summary>«[words][label]», «[label][]», «[label]»: the address stands elsewhere on the page.</summary>
    private int Reference(int start, int i)
    {
        var end = i;
        var label = letters.AsSpan(start + 1, Math.Min(i - start - 1, LongestLabel + 1));
        if (i + 1 < letters.Length && letters[i + 1] == '[' && LabelAt(i + 1) is > 0 and var close)
        {
            label = close > i + 2 ? letters.AsSpan(i + 2, close - i - 2) : label;
            end = close;
        }

        if (references.Address(label) is not { } address)
        {
            return i + 1;
        }

        isMarkup[start] = true;
        Forget(start);
        isMarkup.AsSpan(i, end - i + 1).Fill(true);
        around = brackets.Count;
        links.Add((start + 1, i, end, address));
        return end + 1;
    }

    private int Link(int i)
    {
        if (brackets.Count == 0)
        {
            return i + 1;
        }

        var start = brackets[^1];
        brackets.RemoveAt(brackets.Count - 1);
        var isImage = start > 0 && letters[start - 1] == '!';
        var isInLink = brackets.Count < around;
        around = Math.Min(around, brackets.Count);
        if (isInLink && !isImage)
        {
            return i + 1;
        }

        if (i + 1 >= letters.Length || letters[i + 1] != '(' || hasNoClose)
        {
            return isImage ? i + 1 : Reference(start, i);
        }

        var depth = 0;
        for (var end = i + 1; end < letters.Length; end++)
        {
            depth += letters[end] == '(' ? 1 : letters[end] == ')' ? -1 : 0;
            if (depth == 0)
            {
                isMarkup[start] = true;
                Forget(start);
                if (isImage)
                {
                    isMarkup[start - 1] = true;
                }
                else
                {
                    around = brackets.Count;
                }

                isMarkup.AsSpan(i, end - i + 1).Fill(true);
                var inside = new string(letters, i + 2, end - i - 2).Trim();
                var address = inside.StartsWith('<') && inside.IndexOf('>', StringComparison.Ordinal) is > 0 and var close ? inside[1..close] : inside.Split(' ', 2)[0];
                if (!isImage)
                {
                    links.Add((start + 1, i, end, address));
                }

                return end + 1;
            }
        }

        hasNoClose = true;
        return i + 1;
    }

    /// <summary>Stars, low lines and tildes that open and close; inside a word a low line is a letter.</summary>
    private int Emphasis(int i)
    {
        var count = Run(i);
        var sign = letters[i];
        var before = i == 0 ? ' ' : letters[i - 1];
        var after = i + count == letters.Length ? ' ' : letters[i + count];
        var inWord = sign == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var opens = !char.IsWhiteSpace(after) && (!IsSign(after) || char.IsWhiteSpace(before) || IsSign(before)) && !inWord;
        var closes = !char.IsWhiteSpace(before) && (!IsSign(before) || char.IsWhiteSpace(after) || IsSign(after)) && !inWord;
        var stack = open[sign == '*' ? 0 : sign == '_' ? 1 : 2];
        var left = count;
        while (closes && left > 0 && Opener(stack, sign, count, opens) is >= 0 and var opener)
        {
            stack.RemoveRange(opener + 1, stack.Count - opener - 1);
            var (index, others, run, isBoth) = stack[^1];
            var pair = Math.Min(left, others);
            if (sign == '~' && pair < 2)
            {
                break;
            }

            // What opened inside of the pair closes nothing outside of it.
            Forget(index);
            isMarkup.AsSpan(index + others - pair, pair).Fill(true);
            isMarkup.AsSpan(i + count - left, pair).Fill(true);
            if (sign == '~')
            {
                struck[index]++;
                struck[i]--;
            }

            isBold |= pair >= 2 && sign != '~' && index == 0 && i + count == letters.Length;
            left -= pair;
            stack.RemoveAt(stack.Count - 1);
            if (others > pair)
            {
                stack.Add((index, others - pair, run, isBoth));
            }
        }

        if (opens && left > 0)
        {
            stack.Add((i + count - left, left, count, closes));
        }

        return i + count;
    }

    /// <summary>The run that one closes: where either may do both, their lengths are together no multiple of three, or each of them is. Only the last few are looked at.</summary>
    private static int Opener(List<(int Index, int Count, int Run, bool IsBoth)> stack, char sign, int count, bool isBoth)
    {
        for (var at = stack.Count - 1; at >= Math.Max(0, stack.Count - MostOpeners); at--)
        {
            var opener = stack[at];
            if (sign == '~' || !(isBoth || opener.IsBoth) || (opener.Run + count) % 3 != 0 || (opener.Run % 3 == 0 && count % 3 == 0))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Takes what opened behind a place for words.</summary>
    private void Forget(int place)
    {
        foreach (var stack in open)
        {
            while (stack.Count > 0 && stack[^1].Index > place)
            {
                stack.RemoveAt(stack.Count - 1);
            }
        }
    }

    private int Run(int i)
    {
        var length = letters.AsSpan(i).IndexOfAnyExcept(letters[i]);
        return length < 0 ? letters.Length - i : length;
    }

    private static bool IsSign(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}
