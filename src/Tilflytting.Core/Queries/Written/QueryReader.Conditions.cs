using System.Text;

namespace Tilflytting.Core.Queries;

/// <content>One condition: a word, a quotation, or a key with its values.</content>
internal sealed partial class QueryReader
{
    /// <summary>The word before a sign that has no key: <c>målgruppe : ungdom</c>.</summary>
    private TextSpan wordBefore;

    private FilterNode? ReadCondition()
    {
        var start = at;
        if (QuerySigns.Plain(text[at]) == '*' && (at + 1 == text.Length || QuerySigns.EndsValue(text[at + 1])))
        {
            at++;
            return new EverythingNode();
        }

        QueryValue? quoted = null;
        var sign = SignAfter(start);
        if (IsQuoteAt(at))
        {
            if (ReadQuotation() is not { } quotation)
            {
                return null;
            }

            (quoted, sign) = (quotation, at);
            if (!IsSignAt(at) && IsQuotedCondition(quotation))
            {
                return null;
            }
        }

        if (!IsSignAt(sign))
        {
            return ReadWords(start, quoted);
        }

        at = sign + 1;
        var head = quoted is { } name
            ? new QueryHead(name.Text, name.Span, text[sign], IsQuoted: true)
            : new QueryHead(text[start..sign], new(start, sign - start), text[sign]);
        return ReadKeyed(start, head);
    }

    /// <summary>Words without a key, any of them.</summary>
    private FilterNode? ReadWords(int start, QueryValue? first)
    {
        var read = new List<QueryValue>();
        if (first is { } one)
        {
            read.Add(one);
        }
        else
        {
            AddValue(read, isKey: false);
        }

        for (var comma = at; TrySkip(','); comma = at)
        {
            if (SkipSpaceBeforeValue())
            {
                Report(QueryTextProblems.MissingValue(new(comma, at - comma), ","));
            }

            AddValue(read, isKey: false);
        }

        if (read.Count == 0 || isGivenUp || (first is null && read.Count == 1 && IsNegationBeforeCondition(read[0])))
        {
            return null;
        }

        wordBefore = new(start, at - start);
        foreach (var value in read)
        {
            if (QueryWordSigns.Check(value) is { } problem)
            {
                Report(problem);
                return null;
            }
        }

        return values.Read(QueryKeys.Text, read, Report);
    }

    private FilterNode? ReadKeyed(int start, QueryHead head)
    {
        var key = ReadKey(head, out var mode, out var comparison);
        var read = new List<QueryValue>();
        var isSpaced = false;
        var valuesStart = at;
        if (ReadBracketed(key, read))
        {
            isSpaced = true;
        }
        else
        {
            do
            {
                isSpaced |= SkipSpaceBeforeValue();
                AddValue(read, isKey: true);
            }
            while (TrySkip(','));
        }

        if (key is null || read.Count == 0 || isGivenUp)
        {
            return null;
        }

        var whole = new TextSpan(start, at - start);
        var asked = new QueryAsked(key, head, whole, mode);
        if (comparison.Length > 0)
        {
            Report(QueryTextProblems.Misplaced(whole, comparison[0] is '<' or '>'
                ? QueryComparisons.Suggest(key, asked.KeyText, $"{comparison}{head.Colon}{read[0].Text}")
                : $"-{asked.KeyText}{head.Colon}{text[valuesStart..at]}"));
            return null;
        }

        if (Signs(asked, read) is { } wrongSign || (wrongSign = Following(asked, read)!) is not null)
        {
            Report(wrongSign);
            return null;
        }

        if (isSpaced)
        {
            Report(QueryTextProblems.MissingValue(whole, asked.Written(read)));
            return null;
        }

        if (head.IsExact && key.Kind != QueryKeyKind.Code)
        {
            Report(QueryTextProblems.ExactNotPossible(new(valuesStart - 1, 1)));
        }

        return values.Read(key, [.. read.Select(value => value with { Asked = asked })], Report);
    }

    /// <summary>The key, and the sign of a comparison between it and its colon: <c>målgruppe!=kvinner</c>.</summary>
    private QueryKey? ReadKey(QueryHead head, out QueryKeyMode mode, out string comparison)
    {
        mode = default;
        var name = head.Text;
        var mark = name.AsSpan().IndexOfAny('@', '＠');
        var written = mark < 0 ? "" : name[(mark + 1)..];
        if (mark == 0 && !head.IsQuoted && QueryKeys.Find(written) is { } after)
        {
            Report(QueryTextProblems.Misplaced(head.Span, QueryKeys.Cleaned(written, after)));
            comparison = "";
            return null;
        }

        name = mark < 0 ? name : name[..mark];
        var bare = name.TrimEnd('!', '！', '<', '>', '≠', '~', '=', ':', '：');
        comparison = bare.Length < name.Length && name[bare.Length] is '!' or '！' or '≠' or '<' or '>' && QueryKeys.Find(bare) is not null ? name[bare.Length..] : "";
        name = comparison.Length > 0 ? bare : name;

        if (QueryKeys.Find(name) is not { } key)
        {
            Report(UnknownKey(head, name));
            return null;
        }

        if (!QueryKeys.IsClean(name, head.IsQuoted))
        {
            Report(QueryTextProblems.Misplaced(head.Span with { Length = head.IsQuoted ? head.Span.Length : name.Length }, QueryKeys.Cleaned(name, key)));
            return null;
        }

        if (mark < 0 || (key.IsPlace && QueryKeyMode.TryRead(written, out mode)) || (key.Kind == QueryKeyKind.Organisation && QueryKeyMode.IsRecorded(written, out mode)))
        {
            return key;
        }

        Report(QueryTextProblems.UnknownPlaceMode(head.IsQuoted ? head.Span : new(head.Span.Start + mark, head.Span.Length - mark)));
        return null;
    }

    private Diagnostic UnknownKey(QueryHead head, string name)
    {
        // A key of two words, and one with a space before its sign.
        if (wordBefore.Length > 0 && wordBefore.End < head.Span.Start && string.IsNullOrWhiteSpace(text[wordBefore.End..head.Span.Start]))
        {
            var before = text.Substring(wordBefore.Start, wordBefore.Length);
            if (name.Length == 0 && QueryKeys.Find(before) is not null)
            {
                var end = at;
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                return QueryTextProblems.UnknownKey(new(wordBefore.Start, end - wordBefore.Start), [before + head.Text + head.Colon]);
            }

            if (name.Length > 0 && QueryKeys.Find(before + name) is { } joined && QueryKeys.IsClean(before + name, isQuoted: false))
            {
                return QueryTextProblems.UnknownKey(new(wordBefore.Start, head.Span.Start + name.Length - wordBefore.Start), [QueryKeys.Cleaned(before + name, joined)]);
            }
        }

        return QueryTextProblems.UnknownKey(head.IsQuoted ? head.Span : new(head.Span.Start, name.Length), QueryKeyGuesses.Of(name) is { IsEmpty: false } guesses
            ? guesses
            : [.. QueryKeys.Keys.Nearest(name).Select(static one => one.Text)]);
    }

    private void AddValue(List<QueryValue> read, bool isKey)
    {
        if (ReadValue(isKey) is { } value)
        {
            read.Add(value);
        }
    }

    private QueryValue? ReadValue(bool isKey)
    {
        var start = at;
        if (!IsAtEnd && IsQuoteAt(at))
        {
            return ReadQuotation();
        }

        while (at < text.Length && !QuerySigns.EndsValue(text[at]) && (isKey || !IsSignAt(at)))
        {
            at++;
        }

        Looked += at + 1 - start;
        if (at == start)
        {
            Report(QueryTextProblems.MissingValue(new(at, 0)));
            return null;
        }

        return new(text[start..at], new(start, at - start), start, IsQuoted: false);
    }

    private QueryValue? ReadQuotation()
    {
        var start = at;
        var closing = QuerySigns.Closing(text[at]);
        var isSingle = QuerySigns.IsSingleQuote(text[at]);
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            Looked++;
            if (!closing.Contains(text[at], StringComparison.Ordinal) || (isSingle && at + 1 < text.Length && !QuerySigns.EndsValue(text[at + 1]) && !IsSignAt(at + 1)))
            {
                value.Append(text[at]);
            }
            else if (text[start] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append(text[at++]);
            }
            else
            {
                at++;
                return new(value.ToString(), new(start, at - start), start + 1, IsQuoted: true);
            }
        }

        Report(QueryTextProblems.UnclosedQuote(new(start, text.Length - start)));
        return null;
    }

    /// <summary>A condition in quotes would be words, and that is not what is meant.</summary>
    private bool IsQuotedCondition(QueryValue quotation)
    {
        var sign = quotation.Text.AsSpan().IndexOfAny(":=：＝");
        var name = sign <= 0 ? "" : quotation.Text[..sign].Trim().TrimStart('-', '!');
        Looked += name.Length;
        if (name.Length is 0 or > QueryKeys.MaxLength || QueryKeys.Find(name.Split('@')[0]) is null)
        {
            return false;
        }

        var rest = quotation.Text[(sign + 1)..].Trim();
        Report(QueryTextProblems.QuotedCondition(quotation.Span, rest.Length == 0 || rest.AsSpan().IndexOfAny(":=\"") >= 0
            ? quotation.Text.Trim()
            : $"{quotation.Text[..sign].Trim()}{quotation.Text[sign]}{QuotedText.Suggested(rest)}"));
        return true;
    }

    /// <summary>«Uten målgruppe:kvinner» is a negation that this language does not have.</summary>
    private bool IsNegationBeforeCondition(QueryValue word)
    {
        if (word.IsQuoted || !QueryReserved.IsOtherNegation(word.Text))
        {
            return false;
        }

        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        Looked += next + 1 - at;
        if (next == text.Length || !(QuerySigns.Plain(text[next]) == '(' || IsSignAt(SignAfter(next))))
        {
            return false;
        }

        Report(QueryTextProblems.Misplaced(new(word.Span.Start, next - word.Span.Start), "-"));
        return true;
    }

    /// <summary>Where the first colon or equals sign of a word is; where the word ends, if there is none.</summary>
    private int SignAfter(int start)
    {
        var end = start;
        while (end < text.Length && !QuerySigns.EndsValue(text[end]) && !IsSignAt(end))
        {
            end++;
        }

        Looked += end + 1 - start;
        return end < text.Length && !IsSignAt(end) ? text.Length : end;
    }

    private bool IsSignAt(int index) => index < text.Length && QuerySigns.Plain(text[index]) is ':' or '=';

    private bool IsQuoteAt(int index) => QuerySigns.Closing(text[index]).Length > 0;

    private bool TrySkip(char sign)
    {
        var isThere = !IsAtEnd && QuerySigns.Plain(text[at]) == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }
}
