namespace Tilflytting.Core.Queries;

/// <content>What is written around the values of a key and changes what they mean: signs before them, words after them.</content>
internal sealed partial class QueryReader
{
    /// <summary>How many words after a value are looked at, and how many characters.</summary>
    private const int MostWords = 8;
    private const int MostCharacters = 96;

    /// <summary>A sign before a value: a «not» belongs before the key, any other nowhere.</summary>
    private static Diagnostic? Signs(QueryAsked asked, List<QueryValue> read)
    {
        List<QueryValue> plain = [.. read.Where(static value => !IsNegated(value))];
        if (plain.Count < read.Count)
        {
            var negated = read.Where(IsNegated).Select(value => $"-{asked.With(QuotedText.Suggested(Unsigned(value.Text)))}");
            return QueryTextProblems.Misplaced(asked.Whole, string.Join(' ', [.. plain.Count > 0 ? [asked.Written(plain)] : Array.Empty<string>(), .. negated]));
        }

        foreach (var value in read)
        {
            // Another condition after a comma or a semicolon: between conditions there is a space.
            var sign = value.IsQuoted || asked.Key.Kind is QueryKeyKind.Source or QueryKeyKind.Text ? -1 : value.Text.AsSpan().IndexOfAny(':', '=');
            var start = sign < 0 ? -1 : value.Text.AsSpan()[..sign].LastIndexOf(';') + 1;
            if (sign - start is > 0 and < QueryKeys.MaxLength && (start > 0 || value != read[0]) && QueryKeys.Find(value.Text[start..sign]) is not null)
            {
                return QueryTextProblems.Misplaced(new(value.Span.Start + start - 1, 1), " ");
            }
        }

        return read is [{ IsQuoted: false } only] && QuerySigns.Plain(only.Text[0]) is '=' or ':' or '<' or '>' or '≤' or '≥' or '≠' && only.Text.Any(QuerySigns.IsWord)
            ? QueryTextProblems.Misplaced(asked.Whole, QueryComparisons.Suggest(asked.Key, asked.KeyText, only.Text))
            : null;
    }

    private static bool IsNegated(QueryValue value) => !value.IsQuoted && QuerySigns.IsNot(value.Text[0]) && value.Text.Any(QuerySigns.IsWord);

    private static string Unsigned(string value)
    {
        var start = 0;
        while (QuerySigns.IsNot(value[start]))
        {
            start++;
        }

        return value[start..];
    }

    /// <summary>Words after a value that belong to it: «fylke:Møre og Romsdal», «målgruppe:ungdom eller kvinner». They are refused rather than looked for as words.</summary>
    private Diagnostic? Following(QueryAsked asked, List<QueryValue> read)
    {
        if (IsAtEnd)
        {
            return null;
        }

        var isCanonical = asked.IsCanonical(read, values.Concepts);
        var words = WordsAfter(at);
        if (!read[^1].IsQuoted && !isCanonical)
        {
            for (var i = words.TakeWhile(word => QuerySigns.Plain(text[word.Start]) != '|' && (asked.Key.IsPlace || QuerySigns.Plain(text[word.Start]) != '&')).Count() - 1; i >= 0; i--)
            {
                if (!text.Substring(words[i].Start, words[i].Length).Any(QuerySigns.IsWord))
                {
                    continue; // Such as the dash between two names, of which the second is not known.
                }

                var joined = text[read[^1].Start..words[i].End].Replace("&", "og", StringComparison.Ordinal).Replace("＆", "og", StringComparison.Ordinal);
                if (values.IsOne(asked.Key, joined) is { } spelling)
                {
                    at = words[i].End;
                    return QueryTextProblems.NeedsQuotes(
                        asked.Whole with { Length = at - asked.Whole.Start },
                        asked.Written([.. read.SkipLast(1), new QueryValue(spelling, default, 0, IsQuoted: false)]));
                }
            }
        }

        if (!isCanonical && words.Count > 0 && read is [{ IsQuoted: false } not] && QueryReserved.Of(not.Text) == QueryWord.Not && values.IsKnown(asked.Key, text.Substring(words[0].Start, words[0].Length)))
        {
            at = words[0].End;
            return QueryTextProblems.Misplaced(asked.Whole with { Length = at - asked.Whole.Start }, $"-{asked.With(QuotedText.Suggested(text.Substring(words[0].Start, words[0].Length)))}");
        }

        return OtherValues(asked, read, words);
    }

    /// <summary>Other values of the key after «and» or «or». Words are in quotes there, as <see cref="CombinedNode"/> writes them.</summary>
    private Diagnostic? OtherValues(QueryAsked asked, List<QueryValue> read, List<TextSpan> words)
    {
        var (more, isAnd, end) = (new List<QueryValue>(), false, at);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var word = OperatorAt(words[i].Start, out _);
            var last = word is QueryWord.And or QueryWord.Or ? LastOfValue(asked.Key, words, i + 1) : -1;
            if (last < 0)
            {
                break;
            }

            more.Add(new(text[words[i + 1].Start..words[last].End], default, 0, IsQuoted: false));
            (isAnd, end, i) = (isAnd | word == QueryWord.And, words[last].End, last);
        }

        if (more.Count == 0)
        {
            return null;
        }

        at = end;
        return QueryTextProblems.NeedsKey(
            asked.Whole with { Length = end - asked.Whole.Start },
            isAnd ? string.Join(' ', read.Concat(more).Select(value => asked.Written([value]))) : asked.Written(read.Concat(more)));
    }

    private int LastOfValue(QueryKey key, List<TextSpan> words, int first)
    {
        if (IsQuoteAt(words[first].Start) || QuerySigns.IsNot(text[words[first].Start]))
        {
            return -1;
        }

        if (key.IsName)
        {
            // Any word may be in a name; a negated one, or one with another sign, is something else.
            return QuerySigns.IsWord(text[words[first].Start]) && OperatorAt(words[first].Start, out _) == QueryWord.None ? first : -1;
        }

        for (var last = words.Count - 1; last >= first; last--)
        {
            if (values.IsKnown(key, text[words[first].Start..words[last].End]))
            {
                return last;
            }
        }

        return -1;
    }

    /// <summary>The words after a value as far as the next condition with a key, or a sign; none that touches the value, unless a sign for «and» or «or» is between.</summary>
    private List<TextSpan> WordsAfter(int start)
    {
        var words = new List<TextSpan>();
        var isAfterSign = false;
        for (var next = start; words.Count < MostWords;)
        {
            var word = next;
            while (word < text.Length && char.IsWhiteSpace(text[word]) && word - start < MostCharacters)
            {
                word++;
            }

            var end = word;
            var bracket = word < text.Length && QuerySigns.Plain(text[word]) == '(' && words.Count == 0;
            while (end < text.Length && end - start < MostCharacters && !IsSignAt(end) && (bracket ? QuerySigns.Plain(text[end]) != ')' : !QuerySigns.EndsValue(text[end])))
            {
                end++;
            }

            if (end == word && word < text.Length && QuerySigns.Plain(text[word]) is '|' or '&')
            {
                _ = OperatorAt(word, out var length);
                end += length;
            }

            Looked += end + 1 - next;
            var isSign = word < text.Length && QuerySigns.Plain(text[word]) is '|' or '&';
            if ((word == next && !isSign && !isAfterSign) || end == word || end - start >= MostCharacters || IsSignAt(end))
            {
                break;
            }

            end += bracket && end < text.Length ? 1 : 0;
            words.Add(new(word, end - word));
            (next, isAfterSign) = (end, isSign);
        }

        return words;
    }

    /// <summary>Skips the space before a value, where a value follows it.</summary>
    private bool SkipSpaceBeforeValue()
    {
        if (IsAtEnd || !char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        Looked += next + 1 - at;
        var isValue = next < text.Length && (IsQuoteAt(next)
            || (!QuerySigns.EndsValue(text[next]) && !QuerySigns.IsNot(text[next]) && OperatorAt(next, out _) == QueryWord.None && !IsSignAt(SignAfter(next))));
        at = isValue ? next : at;
        return isValue;
    }

    /// <summary>Several values in brackets after a key, which is refused with the list that it means.</summary>
    private bool ReadBracketed(QueryKey? key, List<QueryValue> read)
    {
        if (IsAtEnd || QuerySigns.Plain(text[at]) != '(')
        {
            return false;
        }

        var end = at + 1;
        while (end < text.Length && end - at < MostCharacters && QuerySigns.Plain(text[end]) is not ('(' or ')' or ':' or '='))
        {
            end++;
        }

        Looked += end + 1 - at;
        if (end >= text.Length || QuerySigns.Plain(text[end]) != ')')
        {
            return false;
        }

        var list = text[(at + 1)..end].Replace(" eller ", ",", StringComparison.OrdinalIgnoreCase).Replace(" or ", ",", StringComparison.OrdinalIgnoreCase);
        foreach (var part in list.Split(',', '|', ';').Select(static part => part.Trim('"', ' ', '«', '»')).Where(static part => part.Any(QuerySigns.IsWord)))
        {
            var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var areValues = words.Length is > 1 and <= MostWords && key is not null && !values.IsKnown(key, part) && words.All(word => values.IsKnown(key, word));
            read.AddRange((areValues ? words : [part]).Select(value => new QueryValue(value, new(at, end + 1 - at), at, IsQuoted: false)));
        }

        at = read.Count > 0 ? end + 1 : at;
        return read.Count > 0;
    }
}
