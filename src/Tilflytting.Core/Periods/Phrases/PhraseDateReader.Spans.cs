namespace Tilflytting.Core;

/// <content>What people call a part of a year, several years, or the turn of two.</content>
internal sealed partial class PhraseDateReader
{
    /// <summary>Where one year or month goes over into the next: the last month of the one and the first of the other.</summary>
    private bool TryTurn(ref int at, out PhraseDate date)
    {
        date = default;
        var next = at + 1;
        if (IsWord(at) && tokens[at].Text is "årsskiftet" or "årsskifte" && TryYear(ref next, out int year) && TryNextYear(ref next, year))
        {
            date = new(PartialDate.FromMonth(year, 12), PartialDate.FromMonth(year + 1, 1));
            at = next;
            return true;
        }

        next = at + 1;
        if (IsWord(at) && tokens[at].Text is "månedsskiftet" or "månadsskiftet" && TryMonthName(ref next, out var first) && IsBetween(next)
            && TryMonthName(ref next, out var second, 1) && second == first + 1 && TryYear(ref next, out year))
        {
            date = new(PartialDate.FromMonth(year, first), PartialDate.FromMonth(year, second));
            at = next;
            return true;
        }

        return false;
    }

    /// <summary>A quarter or a half of a year.</summary>
    private bool TryPartOfYear(ref int at, out PhraseDate date)
    {
        date = default;
        var next = at;
        int which;
        if (IsNumber(next, 1, 1))
        {
            which = Number(next++);
            Skip(ref next, ".");
        }
        else if (IsWord(next) && (PhraseWords.Ordinals.TryGetValue(tokens[next].Text, out which) || (tokens[next].Text is "siste" && (which = 2) > 0)))
        {
            next++;
        }
        else
        {
            return false;
        }

        if (!IsWord(next))
        {
            return false;
        }

        var months = tokens[next].Text switch
        {
            "kvartal" => 3,
            "halvår" or "halvdel" or "halvdelen" => 6,
            _ => 0,
        };
        next++;
        if (months == 0 || which < 1 || which * months > 12 || (tokens[at].Is("siste") && months == 3) || !TryYearAfter(ref next, out var year))
        {
            return false;
        }

        date = new(PartialDate.FromMonth(year, ((which - 1) * months) + 1), PartialDate.FromMonth(year, which * months));
        at = next;
        return true;
    }

    /// <summary>The beginning, the middle and the end of a year in the words of business letters: about that month.</summary>
    private bool TryPrimo(ref int at, out PhraseDate date)
    {
        date = default;
        var month = !IsWord(at) ? 0 : tokens[at].Text switch
        {
            "primo" => 1,
            "medio" => 6,
            "ultimo" => 12,
            _ => 0,
        };
        var next = at + 1;
        if (month == 0)
        {
            return false;
        }

        // «Medio mars 2009» is a part of that month, and more is not claimed.
        if (TryMonth(ref next, out date))
        {
            at = next;
            return true;
        }

        if (!TryYear(ref next, out int year))
        {
            return false;
        }

        date = PhraseDate.Of(PartialDate.FromMonth(year, month).With(DateMark.Approximate));
        at = next;
        return true;
    }

    /// <summary>A school year: August to June.</summary>
    private bool TrySchoolYear(ref int at, out PhraseDate date)
    {
        date = default;
        var next = at + 1;
        if (!IsWord(at) || tokens[at].Text is not ("skoleåret" or "skuleåret" or "studieåret") || !TryYear(ref next, out int year) || !TryNextYear(ref next, year))
        {
            return false;
        }

        date = new(PartialDate.FromMonth(year, 8), PartialDate.FromMonth(year + 1, 6));
        at = next;
        return true;
    }

    private bool TryDecade(ref int at, out PhraseDate date)
    {
        date = default;
        if (at + 2 >= tokens.Count || !IsNumber(at, 4, 4) || tokens[at + 1].Kind != PhraseTokenKind.Hyphen || tokens[at + 2].Text is not ("tallet" or "talet" or "åra" or "årene"))
        {
            return TryDecadeOfYears(ref at, out date);
        }

        // «1900-tallet» is a century or a decade: nobody knows.
        var year = Number(at);
        if (year is < FirstYear or > LastYear || year % 10 != 0 || year % 100 == 0)
        {
            return false;
        }

        date = PhraseDate.Of(PartialDate.FromDecade(year));
        at += 3;
        return true;
    }

    /// <summary>A decade that the other form would leave open: «tiåret 2000–2009».</summary>
    private bool TryDecadeOfYears(ref int at, out PhraseDate date)
    {
        date = default;
        var next = at + 1;
        if (!Is(at, "tiåret") || !TryYear(ref next, out int first) || !IsBetween(next))
        {
            return false;
        }

        next++;
        if (!TryYear(ref next, out int last) || first % 10 != 0 || last != first + 9)
        {
            return false;
        }

        date = PhraseDate.Of(PartialDate.FromDecade(first));
        at = next;
        return true;
    }
}
