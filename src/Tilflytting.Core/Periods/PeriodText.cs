namespace Tilflytting.Core;

/// <summary>Periods as Norwegians write them, in bokmål and nynorsk: «1995 til 1997», «frå hausten 2010», «ca. 2005», «2009–11».</summary>
/// <remarks>
/// A wrong period is worse than none: what is ambiguous is not a period. <see cref="DatePeriod.Parse(string)"/> reads EDTF, which is another language: there <c>2006-08</c> is August,
/// here it is nothing. It takes time in proportion to the text, whatever it is. Thread safe.
/// </remarks>
public static class PeriodText
{
    /// <summary>Reads a text that is one period and nothing else; brackets around it and a full stop behind it do not count.</summary>
    /// <param name="text">The text, such as «i perioden 2004-2007»; null is no period.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period and only one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DatePeriod period)
    {
        period = default;
        var tokens = PhraseTokens.Of(text ?? "");
        while (tokens.Count > 0 && tokens[^1].Text is "." or "," or ";" or ":" && !EndsWithAbbreviation(tokens))
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        if (tokens is [{ Text: "(" or "[" }, .., { Text: ")" or "]" }])
        {
            tokens = tokens[1..^1];
        }

        var at = 0;
        if (!new PhraseReader(tokens).TryRead(ref at, out var read, out _) || at < tokens.Count)
        {
            return false;
        }

        period = read;
        return true;
    }

    /// <summary>Finds the periods in running text. Years in names, targets, grants, results and editors' notes are left out.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The periods, in their order; they do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<PeriodMatch> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PhraseFinder.FindAll(text);
    }

    /// <summary>Writes a period for a person: «1995–1997», «fra 2009», «ca. 2005», «våren 2011».</summary>
    /// <param name="period">The period.</param>
    /// <param name="language">Bokmål, nynorsk or English; any other is bokmål.</param>
    /// <returns>The text. <see cref="TryParse"/> reads the Norwegian ones back, in the years 1800 to 2099; but not a period that only its
    /// marks keep from ending before it starts (<c>1995/1994~</c>), for no person means that.</returns>
    public static string Format(DatePeriod period, LanguageTag language) => PeriodPhraseFormatter.Format(period, language);

    private static bool EndsWithAbbreviation(List<PhraseToken> tokens) => tokens is [.., { Text: "d" }, { Text: "." }];
}
