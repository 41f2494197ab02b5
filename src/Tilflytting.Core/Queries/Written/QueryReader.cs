using System.Buffers;
using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>Reads a query text once, from the left to the right, and goes on after a problem: conditions, <c>or</c>, brackets, minus.</summary>
internal sealed class QueryReader(string text, ConceptSet concepts)
{
    /// <summary>How deep brackets and minus signs may stand in each other.</summary>
    public const int MaxDepth = 100;

    /// <summary>How many problems are listed.</summary>
    public const int MaxProblems = 100;

    private const string Quotes = "\"«“”„";
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("()|&,\"«“”„");

    private readonly ImmutableArray<Diagnostic>.Builder problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly QueryValues values = new(concepts);
    private int at;
    private bool isGivenUp;

    /// <summary>How many characters were looked at, each time that one was: what tests hold to the length of the text.</summary>
    internal long Looked { get; private set; }

    private bool IsAtEnd => isGivenUp || at >= text.Length;

    /// <summary>The filter; null when there are problems.</summary>
    public FilterNode? Read(out ImmutableArray<Diagnostic> found)
    {
        var parts = new List<FilterNode>();
        for (SkipSpace(); !IsAtEnd; SkipSpace())
        {
            if (ReadAny(0) is { } node)
            {
                parts.Add(node);
            }

            if (!IsAtEnd)
            {
                Report(QueryTextProblems.UnopenedBracket(new(at++, 1)));
            }
        }

        found = problems.DrainToImmutable();
        return !found.IsEmpty ? null : parts.Count == 0 ? new EverythingNode() : CombinedNode.Of(isAll: true, parts);
    }

    /// <summary>Conditions with «or» between them, as far as a closing bracket.</summary>
    private FilterNode? ReadAny(int depth)
    {
        var either = new List<FilterNode>();
        TextSpan? before = null;
        while (true)
        {
            var (node, any) = ReadAll(depth);
            if (node is not null)
            {
                either.Add(node);
            }

            if (!TryConnective(out var connective))
            {
                // Beside nothing at all, it is the caller who says what is empty.
                if (!any && before is { } last)
                {
                    Report(QueryTextProblems.NothingToCombine(last));
                }

                return either.Count == 0 ? null : CombinedNode.Of(isAll: false, either);
            }

            if (!any)
            {
                Report(QueryTextProblems.NothingToCombine(before ?? connective));
            }

            before = any ? connective : null;
        }
    }

    /// <summary>Conditions beside each other, and whether there was any, be it a wrong one.</summary>
    private (FilterNode? Node, bool Any) ReadAll(int depth)
    {
        var all = new List<FilterNode>();
        var any = false;
        for (SkipSpace(); !IsAtEnd && text[at] != ')' && !IsConnective(out _); SkipSpace())
        {
            if (text[at] == '&')
            {
                at++; // What stands beside each other is joined anyway.
                continue;
            }

            any = true;
            if (ReadOne(depth) is { } node)
            {
                all.Add(node);
            }
        }

        return (all.Count == 0 ? null : CombinedNode.Of(isAll: true, all), any);
    }

    private FilterNode? ReadOne(int depth)
    {
        var isNot = false;
        var signs = 0;
        for (; at < text.Length && text[at] is '-' or '!'; at++)
        {
            isNot = !isNot;
            signs++;
            if (depth + signs > MaxDepth)
            {
                GiveUp(QueryTextProblems.TooDeep(new(at, 1), MaxDepth));
                return null;
            }
        }

        if (signs > 0 && (at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is ')' or '|' or '&'))
        {
            Report(QueryTextProblems.MissingValue(new(at - signs, signs)));
            return null;
        }

        var node = text[at] == '(' ? ReadBrackets(depth + signs + 1) : ReadCondition();
        for (var i = 0; i < signs && node is not null; i++)
        {
            node = new NotNode(node);
        }

        return node;
    }

    private FilterNode? ReadBrackets(int depth)
    {
        var open = at;
        if (depth > MaxDepth)
        {
            GiveUp(QueryTextProblems.TooDeep(new(at, 1), MaxDepth));
            return null;
        }

        at++;
        var before = problems.Count;
        var node = ReadAny(depth);
        if (IsAtEnd)
        {
            Report(QueryTextProblems.UnclosedBracket(new(open, 1)));
            return node;
        }

        at++;
        if (node is null && problems.Count == before)
        {
            Report(QueryTextProblems.EmptyBrackets(new(open, at - open)));
        }

        return node;
    }

    /// <summary>A word, a quotation, or a key with its values.</summary>
    private FilterNode? ReadCondition()
    {
        var start = at;
        if (text[at] == '*' && (at + 1 == text.Length || IsEnd(text[at + 1])))
        {
            at++;
            return new EverythingNode();
        }

        var key = QueryKeys.Text;
        var (mode, isExact, isKey) = (default(PlaceMode), false, false);
        var sign = start;
        while (sign < text.Length && !IsEnd(text[sign]) && text[sign] is not (':' or '='))
        {
            sign++;
        }

        Looked += sign + 1 - start;

        if (sign < text.Length && text[sign] is ':' or '=')
        {
            isKey = true;
            at = sign + 1;
            isExact = text[sign] == '=';
            key = ReadKey(start, sign, out mode);
        }

        var read = new List<QueryValue>();
        do
        {
            if (ReadValue(isKey) is { } value)
            {
                read.Add(value with { Mode = mode, IsExact = isExact });
            }
        }
        while (TrySkip(','));

        if (key is not null && isExact && key.Kind != QueryKeyKind.Code)
        {
            Report(QueryTextProblems.ExactNotPossible(new(sign, 1)));
        }

        return key is null || read.Count == 0 || isGivenUp ? null : values.Read(key, read, Report);
    }

    private QueryKey? ReadKey(int start, int end, out PlaceMode mode)
    {
        mode = default;
        var mark = text.AsSpan(start, end - start).IndexOf('@');
        var name = text[start..(mark < 0 ? end : start + mark)];
        if (QueryKeys.Find(name) is not { } key)
        {
            Report(QueryTextProblems.UnknownKey(new(start, name.Length), QueryKeys.Keys.Nearest(name)));
            return null;
        }

        if (mark < 0)
        {
            return key;
        }

        var written = text[(start + mark + 1)..end];
        if (key.IsPlace && QueryKeys.Recorded.Find(written).Count > 0)
        {
            mode = PlaceMode.AsRecorded;
        }
        else if (key.IsPlace && PartialDate.TryParse(written, out var date) && date is { Precision: DatePrecision.Day, Mark: DateMark.None })
        {
            mode = PlaceMode.AsOf(date.Earliest);
        }
        else
        {
            Report(QueryTextProblems.UnknownPlaceMode(new(start + mark, end - start - mark)));
            return null;
        }

        return key;
    }

    private QueryValue? ReadValue(bool isKey)
    {
        var start = at;
        if (!IsAtEnd && Quotes.Contains(text[at], StringComparison.Ordinal))
        {
            return ReadQuotation();
        }

        while (at < text.Length && !IsEnd(text[at]) && (isKey || text[at] is not (':' or '=')))
        {
            at++;
        }

        Looked += at + 1 - start;
        if (at == start)
        {
            Report(QueryTextProblems.MissingValue(new(at, 0)));
            return null;
        }

        return new(text[start..at], new(start, at - start), start);
    }

    private QueryValue? ReadQuotation()
    {
        var start = at;
        var closing = text[at] switch
        {
            '"' => "\"",
            '«' => "»",
            _ => "“”",
        };
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            Looked++;
            if (!closing.Contains(text[at], StringComparison.Ordinal))
            {
                value.Append(text[at]);
            }
            else if (text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append(text[at++]);
            }
            else
            {
                at++;
                return new(value.ToString(), new(start, at - start), start + 1);
            }
        }

        Report(QueryTextProblems.UnclosedQuote(new(start, text.Length - start)));
        return null;
    }

    private bool TryConnective(out TextSpan span)
    {
        if (!IsAtEnd && IsConnective(out var length))
        {
            span = new(at, length);
            at += length;
            return true;
        }

        span = default;
        return false;
    }

    private bool IsConnective(out int length)
    {
        length = 1;
        if (text[at] == '|')
        {
            return true;
        }

        for (length = 0; length <= 5 && at + length < text.Length && !IsEnd(text[at + length]); length++)
        {
        }

        Looked += length + 1;
        return QueryReserved.IsConnective(text.AsSpan(at, length)) && (at + length == text.Length || text[at + length] != ',');
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || ValueEnds.Contains(c);

    private bool TrySkip(char sign)
    {
        var isThere = !IsAtEnd && text[at] == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipSpace()
    {
        var start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        Looked += at + 1 - start;
    }

    /// <summary>Adds a problem, and says whether there is room for another.</summary>
    private bool Report(Diagnostic problem)
    {
        if (!isGivenUp)
        {
            problems.Add(problem);
            if (problems.Count == MaxProblems)
            {
                GiveUp(QueryTextProblems.TooMany(new(Math.Min(at, text.Length), 0), MaxProblems));
            }
        }

        return !isGivenUp;
    }

    private void GiveUp(Diagnostic problem)
    {
        if (!isGivenUp)
        {
            problems.Add(problem);
            isGivenUp = true;
        }
    }
}
