namespace Tilflytting.Core.Queries;

/// <summary>Reads a query text once, from the left to the right, and goes on after a problem: conditions, «and», «or», brackets, «not».</summary>
internal sealed partial class QueryReader
{
    /// <summary>How deep brackets and negations may be nested.</summary>
    public const int MaxDepth = 100;

    /// <summary>How many problems are listed.</summary>
    public const int MaxProblems = 100;

    private readonly string text;
    private readonly int[]? places;
    private readonly ImmutableArray<Diagnostic>.Builder problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly QueryValues values;
    private int at;
    private bool isGivenUp;

    /// <param name="text">The query text.</param>
    /// <param name="concepts">The concepts that are known.</param>
    public QueryReader(string text, ConceptSet concepts)
    {
        (this.text, places) = Visible(text);
        values = new(concepts);
    }

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

    /// <summary>The text without the characters that nobody sees, and where each of the others was; null where nothing was left out.</summary>
    private static (string Text, int[]? Places) Visible(string text)
    {
        if (!text.Any(QuerySigns.IsInvisible))
        {
            return (text, null);
        }

        int[] kept = [.. Enumerable.Range(0, text.Length).Where(i => !QuerySigns.IsInvisible(text[i]))];
        return (string.Create(kept.Length, (text, kept), static (all, from) =>
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = from.text[from.kept[i]];
            }
        }), [.. kept, text.Length]);
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

            if (!TryOperator(QueryWord.Or, out var connective))
            {
                // Beside nothing at all, it is the caller who says what is empty.
                if (!any && before is { } last)
                {
                    ReportOneSided(last);
                }

                return either.Count == 0 ? null : CombinedNode.Of(isAll: false, either);
            }

            if (!any)
            {
                ReportOneSided(before ?? connective);
            }

            before = any ? connective : null;
        }
    }

    /// <summary>Conditions beside each other or with «and» between them, and whether there was any, be it a wrong one.</summary>
    private (FilterNode? Node, bool Any) ReadAll(int depth)
    {
        var all = new List<FilterNode>();
        var any = false;
        TextSpan? and = null;
        for (SkipSpace(); !IsAtEnd && QuerySigns.Plain(text[at]) != ')' && OperatorAt(out _) != QueryWord.Or; SkipSpace())
        {
            if (TryOperator(QueryWord.And, out var span))
            {
                if (!any || and is not null)
                {
                    ReportOneSided(span);
                }

                and = span;
                continue;
            }

            (any, and) = (true, null);
            if (ReadOne(depth) is { } node)
            {
                all.Add(node);
            }
        }

        if (any && and is { } open)
        {
            ReportOneSided(open);
        }

        return (all.Count == 0 ? null : CombinedNode.Of(isAll: true, all), any);
    }

    /// <summary>A condition or brackets, with what negates them.</summary>
    private FilterNode? ReadOne(int depth)
    {
        var (start, negations, isSign) = (at, 0, false);
        while (!IsAtEnd && ((isSign = QuerySigns.IsNot(text[at])) || OperatorAt(out _) == QueryWord.Not))
        {
            if (isSign)
            {
                at++;
            }
            else
            {
                _ = TryOperator(QueryWord.Not, out _);
                SkipSpace();
            }

            if (depth + ++negations > MaxDepth)
            {
                GiveUp(QueryTextProblems.TooDeep(new(Math.Min(at, text.Length) - 1, 1), MaxDepth));
                return null;
            }
        }

        if (negations > 0 && (IsAtEnd || char.IsWhiteSpace(text[at]) || QuerySigns.Plain(text[at]) is ')' or '|' or '&' || OperatorAt(out _) != QueryWord.None))
        {
            ReportEmptyNot(start);
            return null;
        }

        var node = QuerySigns.Plain(text[at]) == '(' ? ReadBrackets(depth + negations + 1) : ReadCondition();
        for (var i = 0; i < negations && node is not null; i++)
        {
            node = new NotNode(node);
        }

        return node;
    }

    /// <summary>A minus sign with a space after it is refused: it may be a dash. Before a condition the space is what is wrong.</summary>
    private void ReportEmptyNot(int start)
    {
        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var isMeant = end > at && end < text.Length && QuerySigns.Plain(text[end]) is not (')' or '|' or '&') && (start == 0 || QuerySigns.Plain(text[end]) == '(' || SignAfter(end) < text.Length);
        Looked += end + 1 - at;
        Report(isMeant
            ? QueryTextProblems.MissingValue(new(start, end - start), text[start..at].All(QuerySigns.IsNot) ? new string('-', at - start) : text[start..at])
            : QueryTextProblems.MissingValue(new(start, Math.Max(1, text[start..Math.Min(at, text.Length)].TrimEnd().Length))));
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

    private bool TryOperator(QueryWord word, out TextSpan span)
    {
        span = default;
        if (IsAtEnd || OperatorAt(out var length) != word)
        {
            return false;
        }

        span = new(at, length);
        at += length;
        return true;
    }

    /// <summary>The operator that begins here, as a sign or as a word; signs that negate are none.</summary>
    private QueryWord OperatorAt(out int length) => OperatorAt(at, out length);

    private QueryWord OperatorAt(int start, out int length)
    {
        length = 0;
        if (start >= text.Length)
        {
            return QueryWord.None;
        }

        // Programmers write them twice.
        var sign = QuerySigns.Plain(text[start]);
        if (sign is '|' or '&')
        {
            length = start + 1 < text.Length && QuerySigns.Plain(text[start + 1]) == sign ? 2 : 1;
            return sign == '|' ? QueryWord.Or : QueryWord.And;
        }

        while (length <= QueryReserved.MaxLength && start + length < text.Length && !QuerySigns.EndsValue(text[start + length]))
        {
            length++;
        }

        Looked += length + 1;
        return start + length == text.Length || QuerySigns.Plain(text[start + length]) != ',' ? QueryReserved.Of(text.AsSpan(start, length)) : QueryWord.None;
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

    private void ReportOneSided(TextSpan span) => Report(QueryTextProblems.NothingToCombine(span, text.Substring(span.Start, span.Length)));

    /// <summary>Adds a problem, and says whether there is room for another.</summary>
    private bool Report(Diagnostic problem)
    {
        if (!isGivenUp)
        {
            Add(problem);
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
            Add(problem);
            isGivenUp = true;
        }
    }

    /// <summary>Adds a problem with its place in the text as it was typed.</summary>
    private void Add(Diagnostic problem) => problems.Add(
        places is not null && problem.Span is { } span ? problem with { Span = new(places[span.Start], places[span.End] - places[span.Start]) } : problem);
}
