namespace Tilflytting.Core;

/// <summary>Reads one date of a phrase: a day, a month, a season, a year, a decade, and what people call a part of a year.</summary>
internal sealed partial class PhraseDateReader(List<PhraseToken> tokens)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    /// <summary>Reads the date that begins at an index, and goes on behind it.</summary>
    public bool TryRead(ref int at, out PhraseDate date)
    {
        var start = PhraseWords.Somewhere.Match(tokens, at);
        var next = start;
        if (TryIso(ref next, out date) || TryNumeric(ref next, out date) || TryDayAndMonth(ref next, out date) || TryMonth(ref next, out date) || TrySeason(ref next, out date)
            || TryTurn(ref next, out date) || TryPartOfYear(ref next, out date) || TryPrimo(ref next, out date) || TrySchoolYear(ref next, out date) || TryDecade(ref next, out date)
            || TryYear(ref next, out date))
        {
            // «Midt i 2009» is a date in 2009; «midt i 15. mars» is not said.
            if (start > at && (!date.IsSingle || date.Start.Precision == DatePrecision.Day))
            {
                return false;
            }

            at = next;
            return true;
        }

        return false;
    }

    /// <summary>Reads a day, month or season without its year, which stands with the end of the range.</summary>
    public bool TryReadWithoutYear(ref int at, int year, out PartialDate date)
    {
        var next = at;
        date = default;
        int? day = IsNumber(next, 1, 2) ? Number(next) : null;
        if (day is not null)
        {
            next++;
            Skip(ref next, ".");
        }

        if (!TryMonthName(ref next, out var month))
        {
            if (day is null && IsWord(next) && PhraseWords.Seasons.TryGetValue(tokens[next].Text, out var season))
            {
                at = next + 1;
                date = PartialDate.FromSeason(year, season);
                return true;
            }

            return false;
        }

        at = next;
        return TryMake(year, month, day, out date);
    }

    /// <summary>Reads the day of a month that stands with the end of the range: «1.–15. mars 2010».</summary>
    public bool TryDayAlone(ref int at, PartialDate end, out PartialDate date)
    {
        date = default;
        if (end.Precision != DatePrecision.Day || !IsNumber(at, 1, 2))
        {
            return false;
        }

        var day = Number(at++);
        Skip(ref at, ".");
        return TryMake(end.Year, end.Month!.Value, day, out date);
    }

    /// <summary>Reads a year, when the digits are one.</summary>
    public bool TryYear(ref int at, out int year)
    {
        year = 0;
        if (!IsNumber(at, 4, 4) || Number(at) is not (>= FirstYear and <= LastYear and var number))
        {
            return false;
        }

        year = number;
        at++;
        return true;
    }

    /// <summary>The last two digits of a later year, in the same century or the next.</summary>
    public bool TryTwoDigitEnd(ref int at, int start, out int year)
    {
        year = 0;
        if (!IsNumber(at, 2, 2))
        {
            return false;
        }

        year = (start / 100 * 100) + Number(at);
        year += year < start ? 100 : 0;
        if (year - start > 50)
        {
            return false;
        }

        at++;
        return true;
    }

    private bool TryYear(ref int at, out PhraseDate date)
    {
        var sound = TryYear(ref at, out int year);
        date = sound ? PhraseDate.Of(PartialDate.FromYear(year)) : default;
        return sound;
    }

    private bool TryIso(ref int at, out PhraseDate date)
    {
        date = default;
        if (at + 4 >= tokens.Count || !IsNumber(at, 4, 4) || !IsNumber(at + 2, 2, 2) || !IsNumber(at + 4, 2, 2)
            || tokens[at + 1].Kind != PhraseTokenKind.Hyphen || tokens[at + 3].Kind != PhraseTokenKind.Hyphen || tokens[at + 4].End - tokens[at].Start != 10)
        {
            return false;
        }

        return TryDay(Number(at), Number(at + 2), Number(at + 4), at + 5, ref at, out date);
    }

    /// <summary>«1.6.1997», «01.06.97», «1/6 1997»; and in a range a month of a year, «01.2010 – 12.2012».</summary>
    private bool TryNumeric(ref int at, out PhraseDate date)
    {
        date = default;
        if (at + 2 >= tokens.Count || !IsNumber(at, 1, 2))
        {
            return false;
        }

        var isSlash = Is(at + 1, "/");
        if (!isSlash && !Is(at + 1, "."))
        {
            return false;
        }

        if (IsNumber(at + 2, 4, 4))
        {
            return !isSlash && IsInRange(at, at + 3) && IsClose(at, at + 2) && IsNumber(at, 2, 2) && Number(at + 2) is >= FirstYear and <= LastYear && Number(at) is >= 1 and <= 12 && TryOfMonth(Number(at + 2), Number(at), at + 3, ref at, out date);
        }

        if (!IsNumber(at + 2, 1, 2))
        {
            return false;
        }

        var next = at + 3;
        var isSigned = isSlash ? next < tokens.Count && tokens[next].Kind == PhraseTokenKind.Hyphen && IsClose(at, next) : Is(next, ".");
        if (!isSigned && !isSlash)
        {
            return false;
        }

        next += isSigned ? 1 : 0;
        if (IsNumber(next, 4, 4))
        {
            // «1/6 1997» and «1/6-1997»; «1/6/1997» may be of another country.
            return TryDay(Number(next), Number(at + 2), Number(at), next + 1, ref at, out date);
        }

        return isSigned && IsNumber(next, 2, 2) && Number(next) > 31 && IsClose(at, next) && TryDay(Century(Number(next)), Number(at + 2), Number(at), next + 1, ref at, out date);
    }

    /// <summary>«01.2010 – 12.2012»: alone such a number may be anything.</summary>
    private bool IsInRange(int first, int behind)
    {
        bool Is(int at) => at >= 0 && at < tokens.Count && (tokens[at].Kind is PhraseTokenKind.Hyphen or PhraseTokenKind.Dash || tokens[at].Is("til"));
        return Is(first - 1) || Is(behind);
    }

    private static bool TryOfMonth(int year, int month, int next, ref int at, out PhraseDate date)
    {
        date = PhraseDate.Of(PartialDate.FromMonth(year, month));
        at = next;
        return true;
    }

    /// <summary>Whether no blank is between two tokens and those between them.</summary>
    private bool IsClose(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].End != tokens[i + 1].Start)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The year of two digits: the catalogue is of the years around 2000.</summary>
    private static int Century(int digits) => digits + (digits >= 50 ? 1900 : 2000);

    /// <summary>A year of two digits behind a month or a season, where they can be no day: «juni 97», «våren 08».</summary>
    private bool TryShortYear(ref int at, out int year)
    {
        year = 0;
        if (!IsNumber(at, 2, 2) || Number(at) is >= 10 and <= 31 || Is(at + 1, ".") && at + 2 < tokens.Count && tokens[at + 2].Kind == PhraseTokenKind.Number
            || (at + 1 < tokens.Count && ((tokens[at + 1].Kind == PhraseTokenKind.Word && !IsRangeWord(at + 1)) || tokens[at + 1].Is("%"))))
        {
            return false;
        }

        year = Century(Number(at++));
        return true;
    }

    /// <summary>«juni 97 til juni 99» is a range, «juni 97 personer» is none.</summary>
    private bool IsRangeWord(int at) => tokens[at].Text is "til" or "og" or "t" or "fram" or "frem";

    private bool TryDayAndMonth(ref int at, out PhraseDate date)
    {
        date = default;
        if (!IsNumber(at, 1, 2))
        {
            return false;
        }

        var next = at + 1;
        Skip(ref next, ".");
        return TryMonthName(ref next, out var month) && (TryYear(ref next, out int year) || TryShortYear(ref next, out year)) && TryDay(year, month, Number(at), next, ref at, out date);
    }

    private bool TryMonth(ref int at, out PhraseDate date)
    {
        date = default;
        var next = at;
        if (!TryMonthName(ref next, out var month) || !(TryYearAfter(ref next, out var year) || TryShortYear(ref next, out year)))
        {
            return false;
        }

        date = PhraseDate.Of(PartialDate.FromMonth(year, month));
        at = next;
        return true;
    }

    private bool TrySeason(ref int at, out PhraseDate date)
    {
        date = default;
        if (!IsWord(at) || !PhraseWords.Seasons.TryGetValue(tokens[at].Text, out var season))
        {
            return false;
        }

        var next = at + 1;
        if (!TryYearAfter(ref next, out var year) && !TryShortYear(ref next, out year))
        {
            return false;
        }

        // A winter has two years, and is called by the second.
        var second = next;
        if (season == Season.Winter && TryNextYear(ref second, year))
        {
            (next, year) = (second, year + 1);
        }

        date = PhraseDate.Of(PartialDate.FromSeason(year, season));
        at = next;
        return true;
    }

    private bool TryYearAfter(ref int at, out int year)
    {
        if (Is(at, "i") || Is(at, "av"))
        {
            at++;
        }

        return TryYear(ref at, out year);
    }

    /// <summary>The year after another, in two digits or four.</summary>
    private bool TryNextYear(ref int at, int year)
    {
        var next = at + 1;
        if (!IsBetween(at) || !((TryYear(ref next, out int second) || TryTwoDigitEnd(ref next, year, out second)) && second == year + 1))
        {
            return false;
        }

        at = next;
        return true;
    }

    private bool TryMonthName(ref int at, out int month, int skip = 0)
    {
        month = 0;
        if (!IsWord(at + skip) || !PhraseWords.Months.TryGetValue(tokens[at + skip].Text, out month))
        {
            return false;
        }

        at += skip + 1;
        var behind = at;
        if (tokens[at - 1].Length <= 4)
        {
            Skip(ref at, ".");
        }

        // «Jul 2010» is Christmas, «jul. 2010» is July.
        return at > behind || tokens[at - 1].Text is not "jul";
    }

    private static bool TryDay(int year, int month, int day, int next, ref int at, out PhraseDate date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || !TryMake(year, month, day, out var made))
        {
            return false;
        }

        date = PhraseDate.Of(made);
        at = next;
        return true;
    }

    private static bool TryMake(int year, int month, int? day, out PartialDate date)
    {
        date = default;
        if (month is < 1 or > 12 || day is < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = day is { } of ? PartialDate.FromDay(new LocalDate(year, month, of)) : PartialDate.FromMonth(year, month);
        return true;
    }

    private bool IsBetween(int at) => at < tokens.Count && (tokens[at].Kind is PhraseTokenKind.Hyphen or PhraseTokenKind.Dash || tokens[at].Is("/"));

    private bool IsWord(int at) => at < tokens.Count && tokens[at].Kind == PhraseTokenKind.Word;

    private bool IsNumber(int at, int least, int most) =>
        at < tokens.Count && tokens[at].Kind == PhraseTokenKind.Number && tokens[at].Length >= least && tokens[at].Length <= most;

    private bool Is(int at, string text) => at < tokens.Count && tokens[at].Is(text);

    private void Skip(ref int at, string sign) => at += Is(at, sign) && tokens[at].Start == tokens[at - 1].End ? 1 : 0;

    private int Number(int at) => int.Parse(tokens[at].Text, System.Globalization.CultureInfo.InvariantCulture);
}
