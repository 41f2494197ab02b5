namespace Tilflytting.Core.Pages;

/// <summary>A period in a text, with what the same sentence or bracket says of it: that it goes on, was cut short, or was only planned.</summary>
/// <param name="Span">The stretch of the text that says it.</param>
/// <param name="Period">The period; the words alone where one period does not say what they do.</param>
/// <param name="Match">The first period that was found in it.</param>
internal sealed record FoundPeriod(TextSpan Span, StatedPeriod Period, PeriodMatch Match)
{
    private const int NearBefore = 25;
    private const int NearBehind = 60;
    private const int LongestWords = 120;

    private static readonly string[] Planned = ["planlagt", "planlagd", "planlegg", "tenkt ", "skulle ", "foreslått", "utsatt", "utsett", "avlyst", "aldri "];
    private static readonly string[] Longer = ["forleng", "viderefør", "vidarefør", "utvid", "gjenopptatt", "gjenoppteke"];
    private static readonly string[] Ended = ["lagt ned", "nedlagt", "avslutt", "avvikl", "stansa", "stanset", "stoppa", "stoppet", "innstilt", "lagt på is"];
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "et", "ett", "eitt", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti" };

    /// <summary>The periods of a text.</summary>
    public static List<FoundPeriod> FindAll(string words)
    {
        var found = new List<FoundPeriod>();
        var matches = PeriodText.FindAll(words);
        for (var i = 0; i < matches.Length; i++)
        {
            var scope = Scope(words, matches[i].Span, out var isBracket);
            var last = i;
            while (last + 1 < matches.Length && matches[last + 1].Span.End <= scope.End)
            {
                last++;
            }

            found.Add(Of(words, matches, i, ref last, scope, isBracket));
            i = last;
        }

        return found;
    }

    private static FoundPeriod Of(string words, ImmutableArray<PeriodMatch> matches, int first, ref int last, TextSpan scope, bool isBracket)
    {
        var match = matches[first];
        var (before, behind) = (words[scope.Start..match.Span.Start], words[match.Span.End..scope.End]);
        if (last == first + 1 && Joined(words, match, matches[last], isBracket) is { } joined)
        {
            var whole = isBracket ? scope : new TextSpan(match.Span.Start, matches[last].Span.End - match.Span.Start);
            return new(whole, joined.Written(PageDraft.Words(Text(words, whole))), match);
        }

        var isOpen = match.Period.EndState != PeriodEnd.Dated;
        var isPlanned = Says(before, Planned) || Says(behind, Planned);
        var goesOn = Says(behind, Longer) || (isOpen && Says(behind, Ended)) || (isBracket && (last > first || HasYear(before) || HasYear(behind)));
        var lasts = isOpen && match.Period.Start is not null && Lasts(words.Substring(scope.Start, scope.Length));
        if (!isPlanned && !goesOn && !lasts)
        {
            last = first;
            return new(match.Span, ProjectReader.StatedPeriodOf(match), match);
        }

        var span = isBracket ? scope : new TextSpan(match.Span.Start, scope.End - match.Span.Start);
        span = span.Length > LongestWords ? match.Span : span;
        var text = PageDraft.Words(Text(words, span));
        return new(span, lasts && !isPlanned && !goesOn ? DatePeriod.StartingIn(match.Period.Start!.Value).Written(text) : StatedPeriod.Words(text), match);
    }

    /// <summary>One period of two: «fra 2006, men lagt ned i 2008», «2006–2009, videreført 2010–2012», «2008–2010, forlenget til 2012».</summary>
    private static DatePeriod? Joined(string words, PeriodMatch one, PeriodMatch other, bool isBracket)
    {
        var between = words[one.Span.End..other.Span.Start];
        if (one.Period.Start is not { } start || other.Period.End is not { } end || between.Length > NearBehind || end.Latest < start.Earliest || Says(between, Planned))
        {
            return null;
        }

        if (one.Period.End is not { } firstEnd)
        {
            return other.Period.StartState != PeriodEnd.Dated ? DatePeriod.Between(start, end) : null;
        }

        var isLonger = end.Latest > firstEnd.Latest && Says(between, Longer);
        var touches = other.Period.Start is { } next ? next.Earliest > firstEnd.Earliest && next.Earliest <= firstEnd.Latest.PlusDays(1) && end.Latest > firstEnd.Latest : isLonger;
        return touches && (isLonger || isBracket) ? DatePeriod.Between(start, end) : null;
    }

    /// <summary>The bracket that a period is in, else the part of its sentence that is near.</summary>
    private static TextSpan Scope(string words, TextSpan span, out bool isBracket)
    {
        var from = Math.Max(0, span.Start - LongestWords);
        var to = Math.Min(words.Length, span.End + LongestWords);
        var open = words.LastIndexOf('(', span.Start, span.Start - from + (span.Start < words.Length ? 1 : 0));
        var close = words.IndexOf(')', span.End, to - span.End);
        isBracket = open >= 0 && close >= 0 && words.IndexOf(')', open, span.Start - open) < 0 && words.IndexOf('(', span.End, close - span.End) < 0;
        if (isBracket)
        {
            return new(open + 1, close - open - 1);
        }

        var start = Math.Max(0, span.Start - NearBefore);
        var end = Math.Min(words.Length, span.End + NearBehind);
        for (var i = start; i < span.Start; i++)
        {
            start = words[i] is '.' or '!' or '?' or ';' or '(' or ')' ? i + 1 : start;
        }

        for (var i = span.End; i < end; i++)
        {
            end = words[i] is '!' or '?' or ';' or '(' || (words[i] == '.' && (i + 1 == words.Length || char.IsWhiteSpace(words[i + 1])) && !char.IsAsciiDigit(words[i - 1])) ? i : end;
        }

        // What is kept as words ends with a whole one.
        while (end > span.End && end < words.Length && char.IsLetterOrDigit(words[end]) && char.IsLetterOrDigit(words[end - 1]))
        {
            end--;
        }

        end = end > span.End && words[end - 1] == '.' ? end - 1 : end;
        return new(start, Math.Max(end, span.End) - start);
    }

    private static string Text(string words, TextSpan span) => words.Substring(span.Start, span.Length).Trim();

    private static bool Says(string words, string[] stems) => Array.Exists(stems, stem => words.Contains(stem, StringComparison.OrdinalIgnoreCase));

    private static bool HasYear(string words)
    {
        for (var i = 0; i + 4 <= words.Length; i++)
        {
            if (words.AsSpan(i, 2) is "19" or "20" && char.IsAsciiDigit(words[i + 2]) && char.IsAsciiDigit(words[i + 3]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«i tre år», «3 år».</summary>
    private static bool Lasts(string text)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Trim(',', '.') is "år" or "måneder" or "månader" && (Numbers.Contains(words[i - 1]) || (words[i - 1].Length <= 2 && words[i - 1].All(char.IsAsciiDigit))))
            {
                return true;
            }
        }

        return false;
    }
}
