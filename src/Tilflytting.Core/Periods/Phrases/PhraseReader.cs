namespace Tilflytting.Core;

/// <summary>Reads one period phrase from tokens, from an index on, as far as it goes.</summary>
internal sealed partial class PhraseReader(List<PhraseToken> tokens)
{
    private const int MostYearsInARow = 30;
    private const int MostMarks = 3;

    private readonly PhraseDateReader dates = new(tokens);

    /// <summary>Reads the longest phrase that begins at an index.</summary>
    /// <param name="at">The index; behind the phrase when there is one.</param>
    /// <param name="period">The period.</param>
    /// <param name="cue">What makes it one.</param>
    public bool TryRead(ref int at, out DatePeriod period, out PhraseCue cue)
    {
        var next = at;
        cue = BehindAlways(next) == next && SkipLead(ref next) ? PhraseCue.Named : PhraseCue.Bare;
        var mark = Mark(ref next);
        if (TryVerb(ref next, mark, out period))
        {
            cue = PhraseCue.Verb;
        }
        else if (TryUntil(ref next, mark, out period))
        {
            cue = PhraseCue.Verb;
        }
        else if (TryBetween(ref next, mark, out period))
        {
            cue = PhraseCue.Range;
        }
        else if (TryFrom(ref next, mark, out period, out var isRange))
        {
            cue = isRange ? PhraseCue.Range : PhraseCue.From;
        }
        else if (TryDates(ref next, mark, out period, out var found))
        {
            cue = found == PhraseCue.Bare ? cue : found;
        }
        else
        {
            return false;
        }

        at = next;
        return true;
    }

    /// <summary>«Startet opp i 2004», perhaps with «avsluttet i 2008»; «ferdig i 2008».</summary>
    private bool TryVerb(ref int at, DateMark mark, out DatePeriod period)
    {
        period = default;
        var next = Labelled(PhraseWords.Ended.Match(tokens, at), at);
        if (next > at && TryMarked(ref next, mark, out var ended))
        {
            period = DatePeriod.EndingIn(ended.End);
            at = next;
            return true;
        }

        next = Labelled(PhraseWords.Started.Match(tokens, at), at);
        if (next == at || !TryMarked(ref next, mark, out var started))
        {
            return false;
        }

        period = DatePeriod.StartingIn(started.Start);
        at = next;
        next += Is(next, ",") ? 1 : 0;
        next += Is(next, "og") || Is(next, "men") ? 1 : 0;
        var end = Labelled(PhraseWords.Ended.Match(tokens, next), next);
        if (end > next && TryMarked(ref end, DateMark.None, out ended) && TryMake(started.Start, ended.End, out var whole))
        {
            (period, at) = (whole, end);
        }

        return true;
    }

    /// <summary>A verb may be a label: «Oppstart: våren 2012».</summary>
    private int Labelled(int behind, int start) => behind > start && Is(behind, ":") ? behind + 1 : behind;

    /// <summary>«Til og med 2010», «ut 2013»; «hele tiden til 2010» has no start.</summary>
    private bool TryUntil(ref int at, DateMark mark, out DatePeriod period)
    {
        period = default;
        var always = BehindAlways(at);
        var next = always > at ? always : PhraseWords.Until.Match(tokens, at);

        // «Ut 2013» is until its end, «ut på hausten 2013» is some time in it.
        if (next == at || PhraseWords.Somewhere.Match(tokens, at) > at || !TryMarked(ref next, mark, out var date))
        {
            return false;
        }

        period = always > at ? DatePeriod.Until(date.End) : DatePeriod.EndingIn(date.End);
        at = next;
        return true;
    }

    private int BehindAlways(int at) =>
        ((Is(at, "hele") && Is(at + 1, "tiden")) || (Is(at, "heile") && Is(at + 1, "tida"))) && Is(at + 2, "til") ? at + 3 : at;

    private bool TryBetween(ref int at, DateMark mark, out DatePeriod period)
    {
        period = default;
        var next = at + 1;
        if (!Is(at, "mellom") || !TryMarked(ref next, mark, out var start) || !Is(next, "og"))
        {
            return false;
        }

        next++;
        if (!TryMarked(ref next, mark, out var end) || !TryMake(start.Start, end.End, out period))
        {
            return false;
        }

        at = next;
        return true;
    }

    private bool TryFrom(ref int at, DateMark governing, out DatePeriod period, out bool isRange)
    {
        (period, isRange) = (default, false);
        var next = PhraseWords.From.Match(tokens, at);
        if (next == at)
        {
            return false;
        }

        if (TryWithoutYear(ref next, governing, out period))
        {
            isRange = true;
            at = next;
            return true;
        }

        var own = Mark(ref next);
        if (!TryMarked(ref next, governing, out var start))
        {
            return false;
        }

        start = start.Marked(own);
        if (TryEnd(ref next, start, governing, out period))
        {
            isRange = true;
        }
        else
        {
            SkipOngoing(ref next);
            period = DatePeriod.Since(start.Start);
        }

        at = next;
        return true;
    }

    private bool TryDates(ref int at, DateMark mark, out DatePeriod period, out PhraseCue cue)
    {
        cue = PhraseCue.Range;
        var next = at;
        if (TryWithoutYear(ref next, mark, out period))
        {
            at = next;
            return true;
        }

        if (!TryMarked(ref next, mark, out var start))
        {
            return false;
        }

        if (TryEnd(ref next, start, mark, out period) || TryYearsInARow(ref next, start, out period))
        {
            at = next;
            return true;
        }

        var end = next;
        cue = PhraseCue.From;
        if (next + 1 < tokens.Count && tokens[next].Kind is PhraseTokenKind.Hyphen or PhraseTokenKind.Dash && Is(next + 1, "?"))
        {
            // «2010–?» has an end that nobody knows.
            period = DatePeriod.StartingIn(start.Start);
            at = next + 2;
            return true;
        }

        if (SkipOngoing(ref end))
        {
            period = DatePeriod.Since(start.Start);
            at = end;
            return true;
        }

        cue = start.IsSingle ? PhraseCue.Bare : PhraseCue.Named;
        period = start.IsSingle ? start.Start : DatePeriod.Between(start.Start, start.End);
        at = next;
        return true;
    }

    /// <summary>A range whose year stands at its end: «mars–juni 2010», «1.–15. mars 2010».</summary>
    private bool TryWithoutYear(ref int at, DateMark mark, out DatePeriod period)
    {
        period = default;
        var next = at;
        if (!dates.TryReadWithoutYear(ref next, 2000, out _) && !TryDayAlone(ref next))
        {
            return false;
        }

        if (!IsRangeSign(next) && PhraseWords.To.Match(tokens, next) == next && !Is(next, "og"))
        {
            return false;
        }

        var isAnd = Is(next, "og") && PhraseWords.To.Match(tokens, next) == next;
        next = isAnd || IsRangeSign(next) ? next + 1 : PhraseWords.To.Match(tokens, next);
        if (!dates.TryRead(ref next, out var end) || !end.IsSingle)
        {
            return false;
        }

        var first = at;
        if (!(dates.TryReadWithoutYear(ref first, end.Start.Year, out var start) || dates.TryDayAlone(ref first, end.Start, out start))
            || start.Precision != end.Start.Precision || start.Earliest >= end.Start.Earliest || (isAnd && !IsNext(start, end.Start)))
        {
            return false;
        }

        end = end.Marked(Question(ref next)).Marked(mark);
        at = next;
        return TryMake(PhraseDate.Add(start, mark), end.End, out period);
    }

    private bool TryDayAlone(ref int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != PhraseTokenKind.Number || tokens[at].Length > 2)
        {
            return false;
        }

        at++;
        at += Is(at, ".") ? 1 : 0;
        return IsRangeSign(at) || PhraseWords.To.Match(tokens, at) > at;
    }

    /// <summary>The sign or words between the ends, and the last date.</summary>
    private bool TryEnd(ref int at, PhraseDate start, DateMark governing, out DatePeriod period)
    {
        period = default;
        var next = at;
        if (IsRangeSign(next))
        {
            var sign = tokens[next++];
            var last = next;
            if (start.IsSingle && start.Start.Precision == DatePrecision.Year && TryTwoDigits(ref last, start.Start.Year, sign, out var year))
            {
                var short_ = PhraseDate.Of(PartialDate.FromYear(year)).Marked(governing).Marked(Question(ref last));
                at = last;
                return TryMake(start.Start, short_.End, out period);
            }

            // «2007/2008» is two years; a slash between other dates says nothing.
            if (sign.Is("/") && !(start.IsSingle && start.Start.Precision == DatePrecision.Year))
            {
                return TryTurn(ref at, last, start, governing, out period);
            }

            if (sign.Is("/") && !(last < tokens.Count && tokens[last].Length == 4))
            {
                return false;
            }
        }
        else
        {
            next = PhraseWords.To.Match(tokens, next);
            if (next == at)
            {
                return false;
            }
        }

        if (!TryMarked(ref next, governing, out var end) || !TryMake(start.Start, end.End, out period))
        {
            return false;
        }

        at = next;
        return true;
    }

    /// <summary>«desember 2010/januar 2011», «høsten 2007/våren 2008»: a slash between one month or season and the next.</summary>
    private bool TryTurn(ref int at, int next, PhraseDate start, DateMark governing, out DatePeriod period)
    {
        period = default;
        if (!TryMarked(ref next, governing, out var end) || !start.IsSingle || !end.IsSingle || start.Start.Year == end.Start.Year || !IsNext(start.Start, end.Start) || !TryMake(start.Start, end.End, out period))
        {
            return false;
        }

        at = next;
        return true;
    }

    /// <summary>«1998-99» is two years, «2009–11» with an en dash too, but «2006-08» may be a month.</summary>
    private bool TryTwoDigits(ref int at, int start, PhraseToken sign, out int year)
    {
        year = 0;
        return at < tokens.Count && tokens[at] is { Kind: PhraseTokenKind.Number, Length: 2 } && !sign.Is("/")
            && (sign.Kind == PhraseTokenKind.Dash || int.Parse(tokens[at].Text, System.Globalization.CultureInfo.InvariantCulture) is > 12 or 0)
            && !GoesOnAsDate(Is(at + 1, ".") ? at + 2 : at + 1)
            && dates.TryTwoDigitEnd(ref at, start, out year);
    }

    /// <summary>Whether two digits are the day of a date, and not the end of a range.</summary>
    private bool GoesOnAsDate(int at) =>
        at < tokens.Count
        && (tokens[at].Kind is PhraseTokenKind.Hyphen or PhraseTokenKind.Number || Is(at, "/") || PhraseWords.Months.ContainsKey(tokens[at].Text));

    /// <summary>«2008, 2009 og 2010», each the next of the one before; «høsten 2010 og våren 2011».</summary>
    private bool TryYearsInARow(ref int at, PhraseDate start, out DatePeriod period)
    {
        period = default;
        var (next, last) = (at, start);
        for (var i = 0; i < MostYearsInARow && (Is(next, ",") || Is(next, "og")); i++)
        {
            var isLast = Is(next, "og");
            next++;
            if (!TryMarked(ref next, DateMark.None, out var date) || !date.IsSingle || !IsNext(last.Start, date.Start))
            {
                return false;
            }

            last = date;
            if (isLast)
            {
                at = next;
                return TryMake(start.Start, last.End, out period);
            }
        }

        return false;
    }

    private static bool IsNext(PartialDate one, PartialDate other) =>
        one.Precision == other.Precision && one.Mark == other.Mark && one.Precision switch
        {
            DatePrecision.Year => other.Year == one.Year + 1,
            DatePrecision.Season => other.Earliest > one.Earliest && other.Earliest <= one.Latest.PlusMonths(2) && other.Earliest <= one.Earliest.PlusMonths(6),
            DatePrecision.Month => other.Earliest == one.Latest.PlusDays(1),
            _ => false,
        };

    private static bool TryMake(PartialDate start, PartialDate end, out DatePeriod period)
    {
        var sound = end.Latest >= start.Earliest && end.With(DateMark.None).Latest >= start.With(DateMark.None).Earliest;
        period = sound ? DatePeriod.Between(start, end) : default;
        return sound;
    }
}
