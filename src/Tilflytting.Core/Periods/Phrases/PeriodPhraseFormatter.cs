using System.Globalization;

namespace Tilflytting.Core;

/// <summary>Writes periods in words.</summary>
internal static class PeriodPhraseFormatter
{
    private static readonly string[] NorwegianMonths =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Format(DatePeriod period, LanguageTag language)
    {
        var (nn, en) = (language.Primary == LanguageTag.Nynorsk, language.Primary == LanguageTag.English);
        string Say(string bokmal, string nynorsk, string english) => en ? english : nn ? nynorsk : bokmal;
        string Date(PartialDate date) => Mark(date.Mark, Say) + Unmarked(date, Say, en);

        return (period.StartState, period.EndState) switch
        {
            (PeriodEnd.Dated, PeriodEnd.Dated) => Range(period.Start!.Value, period.End!.Value, Date, Say, en),
            (PeriodEnd.Dated, PeriodEnd.Open) => $"{Say("fra", "frå", "since")} {Date(period.Start!.Value)}",
            (PeriodEnd.Dated, _) => $"{Say("startet", "starta", "started")} {Date(period.Start!.Value)}",
            (PeriodEnd.Open, _) => $"{Say("hele tiden til", "heile tida til", "always until")} {Date(period.End!.Value)}",
            _ => $"{Say("til og med", "til og med", "until")} {Date(period.End!.Value)}",
        };
    }

    private static string Range(PartialDate start, PartialDate end, Func<PartialDate, string> date, Func<string, string, string, string> say, bool en)
    {
        if (start == end)
        {
            return date(start);
        }

        // A mark before a range governs both of its ends.
        if (start.Mark != DateMark.None && start.Mark != end.Mark)
        {
            return $"{say("fra", "frå", "from")} {date(start)} {say("til", "til", "to")} {date(end)}";
        }

        var last = start.Mark == end.Mark ? Unmarked(end, say, en) : date(end);
        var close = start.Precision == DatePrecision.Year && end.Precision == DatePrecision.Year && (end.Mark == DateMark.None || start.Mark == end.Mark);
        return $"{date(start)}{(close ? "–" : " – ")}{last}";
    }

    private static string Mark(DateMark mark, Func<string, string, string, string> say) => mark switch
    {
        DateMark.None => "",
        DateMark.Approximate => say("ca. ", "ca. ", "about "),
        DateMark.Uncertain => say("trolig ", "truleg ", "probably "),
        _ => say("trolig ca. ", "truleg ca. ", "probably about "),
    };

    private static string Unmarked(PartialDate date, Func<string, string, string, string> say, bool en)
    {
        var months = en ? EnglishMonths : NorwegianMonths;
        var year = date.Year.ToString("D4", CultureInfo.InvariantCulture);
        return date.Precision switch
        {
            DatePrecision.Decade => Decade(date.Year / 10 * 10, say),
            DatePrecision.Season => date.Season switch
            {
                Season.Spring => say($"våren {year}", $"våren {year}", $"spring {year}"),
                Season.Summer => say($"sommeren {year}", $"sommaren {year}", $"summer {year}"),
                Season.Autumn => say($"høsten {year}", $"hausten {year}", $"autumn {year}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{say("vinteren", "vinteren", "winter")} {date.Year - 1:D4}/{year}"),
            },
            DatePrecision.Month => $"{months[date.Month!.Value - 1]} {year}",
            DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(en ? "" : ".")} {months[date.Month!.Value - 1]} {year}"),
            _ => year,
        };
    }

    /// <summary>The first decade of a century has a name that could be the century's.</summary>
    private static string Decade(int first, Func<string, string, string, string> say)
    {
        var (from, to) = (first.ToString("D4", CultureInfo.InvariantCulture), (first + 9).ToString("D4", CultureInfo.InvariantCulture));
        return first % 100 == 0 ? say($"tiåret {from}–{to}", $"tiåret {from}–{to}", $"the decade {from}–{to}") : say($"{from}-tallet", $"{from}-talet", $"the {from}s");
    }
}
