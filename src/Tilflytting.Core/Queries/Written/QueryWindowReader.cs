namespace Tilflytting.Core.Queries;

/// <summary>Reads windows: <c>1997</c>, <c>1997-06</c>, <c>2007..2010</c>, <c>2010..</c>, <c>..2010</c>.</summary>
internal static class QueryWindowReader
{
    public static bool TryRead(QueryValue value, out QueryWindow window, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var text = value.Text;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        window = default;
        if (dots < 0)
        {
            if (!TryDate(value, 0, text.Length, out var date, out problem))
            {
                return false;
            }

            (first, last) = (date.Earliest, date.Latest);
        }
        else
        {
            if (dots > 0)
            {
                if (!TryDate(value, 0, dots, out var start, out problem))
                {
                    return false;
                }

                first = start.Earliest;
            }

            if (dots + 2 < text.Length)
            {
                if (!TryDate(value, dots + 2, text.Length - dots - 2, out var end, out problem))
                {
                    return false;
                }

                last = end.Latest;
            }
        }

        problem = first > last ? QueryTextProblems.BackwardWindow(value.Span) : null;
        window = new(first, last);
        return problem is null;
    }

    private static bool TryDate(QueryValue value, int start, int length, out PartialDate date, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var text = value.Text.AsSpan(start, length);
        if (!PartialDate.TryParse(text, out date, out problem))
        {
            // What people write for a range of years.
            var years = text.Length == 9 && text[4] is '-' or '–' && int.TryParse(text[..4], out _) && int.TryParse(text[5..], out _);
            problem = years
                ? QueryTextProblems.ImpreciseWindow(value.Span, $"{text[..4]}..{text[5..]}")
                : problem with { Span = problem.Span is { } span ? new TextSpan(value.Start + start + span.Start, span.Length) : value.Span };
            return false;
        }

        problem = date.Mark == DateMark.None ? null
            : QueryTextProblems.ImpreciseWindow(value.Span, length == value.Text.Length ? $"{date}/{date}" : null);
        return problem is null;
    }
}
