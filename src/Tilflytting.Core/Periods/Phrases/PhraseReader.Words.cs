namespace Tilflytting.Core;

/// <content>The words and signs around the dates: marks, labels, and what says that it goes on.</content>
internal sealed partial class PhraseReader
{
    /// <summary>A date with the marks before and behind it, and prepositions between.</summary>
    private bool TryMarked(ref int at, DateMark governing, out PhraseDate date)
    {
        var next = at;
        var own = Mark(ref next);
        if (Is(next, "i") || Is(next, "på") || Is(next, "år") || Is(next, "den"))
        {
            next += Is(next, "i") && Is(next + 1, "år") ? 2 : 1;
        }

        own |= Mark(ref next);
        if (!dates.TryRead(ref next, out date))
        {
            return false;
        }

        date = date.Marked(governing).Marked(own).Marked(Question(ref next));
        at = next;
        return true;
    }

    /// <summary>The marks that stand at an index, as words.</summary>
    private DateMark Mark(ref int at)
    {
        var mark = DateMark.None;
        for (var i = 0; i < MostMarks; i++)
        {
            var approximate = PhraseWords.Approximate.Match(tokens, at);
            var uncertain = PhraseWords.Uncertain.Match(tokens, at);
            if (approximate == at && uncertain == at)
            {
                return mark;
            }

            mark |= approximate > at ? DateMark.Approximate : DateMark.Uncertain;
            at = Math.Max(approximate, uncertain);
        }

        return mark;
    }

    private DateMark Question(ref int at)
    {
        if (Is(at, "?"))
        {
            at++;
            return DateMark.Uncertain;
        }

        if (Is(at, "(") && Is(at + 1, "?") && Is(at + 2, ")"))
        {
            at += 3;
            return DateMark.Uncertain;
        }

        return DateMark.None;
    }

    /// <summary>Words for periods, and a colon behind them; whether there were any but a preposition.</summary>
    private bool SkipLead(ref int at)
    {
        var start = at;
        var names = false;
        while (true)
        {
            var next = PhraseWords.Lead.Match(tokens, at);
            if (next == at)
            {
                return names;
            }

            names |= !(next == at + 1 && tokens[at].Text is "i" or "på" or "år" or "gjennom" or "tid");
            at = next + (Is(next, ":") ? 1 : 0);
            if (at - start > 8)
            {
                return names;
            }
        }
    }

    /// <summary>A sign that stays open, or words that say that it goes on.</summary>
    private bool SkipOngoing(ref int at)
    {
        var next = at;
        if (next < tokens.Count && tokens[next].Kind is PhraseTokenKind.Hyphen or PhraseTokenKind.Dash)
        {
            next++;
            next += Is(next, ">") ? 1 : 0;
            var behind = PhraseWords.Ongoing.Match(tokens, next);
            var closes = behind > next || next == tokens.Count || Is(next, ")") || Is(next, ".") || Is(next, ",") || Is(next, ";");
            if (!closes)
            {
                return false;
            }

            at = behind;
            return true;
        }

        next += Is(next, ",") ? 1 : 0;
        var bracketed = Is(next, "(");
        next += bracketed ? 1 : 0;
        var end = PhraseWords.Ongoing.Match(tokens, next);
        if (end == next || (bracketed && !Is(end, ")")))
        {
            return false;
        }

        at = end + (bracketed ? 1 : 0);
        return true;
    }

    private bool IsRangeSign(int at) => at < tokens.Count && (tokens[at].Kind is PhraseTokenKind.Hyphen or PhraseTokenKind.Dash || tokens[at].Is("/"));

    private bool Is(int at, string text) => at < tokens.Count && tokens[at].Is(text);
}
