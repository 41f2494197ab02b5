using System.Globalization;

namespace Tilflytting.Core.Pages;

/// <summary>Reads a line of the section on money: «Bolyst: 2 mill. kroner (innvilget)», «Fylkeskommunen 400 000 kr», «Egne midler».</summary>
internal static class FundingReader
{
    private const int LongestSource = 60;
    private const int LongestLine = 160;
    private const int MostDigits = 12;

    private static readonly (string Stem, Func<Code<FundingState>> State)[] States =
    [
        ("bevilg", static () => FundingState.Granted), ("bevilget", static () => FundingState.Granted), ("innvilg", static () => FundingState.Granted), ("løyv", static () => FundingState.Granted), ("tildel", static () => FundingState.Granted),
        ("lovet", static () => FundingState.Pledged), ("lova ", static () => FundingState.Pledged), ("lova)", static () => FundingState.Pledged), ("tilsagn", static () => FundingState.Pledged), ("budsjett", static () => FundingState.Budget),
    ];

    /// <summary>Words with which a line of a budget begins that is a sum of others.</summary>
    private static readonly string[] Totals = ["sum", "totalt", "samlet", "samla", "i alt", "til sammen", "ramme", "totalbudsjett", "budsjett"];

    /// <summary>The funding that a line states, with the stretches of its source and its amount; null when it is a sentence of another kind.</summary>
    /// <param name="words">The line.</param>
    /// <param name="isBudget">Whether the heading says that it is a budget.</param>
    public static (Funding Funding, TextSpan Source, TextSpan Amount)? Read(string words, bool isBudget)
    {
        if (words.Length > LongestLine)
        {
            return null;
        }

        var amount = Amount(words, out var span);
        var before = amount is null ? words : words[..span.Start];
        var bracket = before.IndexOf('(', StringComparison.Ordinal);
        before = bracket >= 0 ? before[..bracket] : before;
        var start = before.Length - before.AsSpan().TrimStart(" –-:").Length;
        var isApproximate = before.TrimEnd().EndsWith("ca.", StringComparison.OrdinalIgnoreCase) || before.TrimEnd().EndsWith("om lag", StringComparison.OrdinalIgnoreCase);
        var source = before[start..].TrimEnd(' ', ':', '–', '-', ',', '.', ';');
        source = isApproximate ? source[..Math.Max(0, source.Length - (source.EndsWith("ca", StringComparison.OrdinalIgnoreCase) ? 2 : 6))].TrimEnd(' ', ':', '–', '-', ',') : source;
        if (source.Length > LongestSource || (amount is null && (source.Length == 0 || Array.Exists(Totals, one => source.StartsWith(one, StringComparison.OrdinalIgnoreCase)) || words[^1] == '.')) || source.Contains(". ", StringComparison.Ordinal))
        {
            return null;
        }

        var isTotal = Array.Exists(Totals, one => source.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        var programme = source.Length > 0 && !isTotal ? ProgrammeReader.Find(source).Take(2).ToList() : [];
        var state = Array.Find(States, one => words.Contains(one.Stem, StringComparison.OrdinalIgnoreCase)).State?.Invoke();
        return (
            new()
            {
                Source = source.Length == 0 || isTotal ? null : (LocalizedText)PageDraft.Words(source),
                Programme = programme is [var only] ? (Term<Programme>)only : null,
                Amount = amount,
                Approximate = isApproximate,
                Currency = amount is null ? null : "NOK",
                State = state ?? (isBudget ? FundingState.Budget : null),
            },
            new(start, source.Length),
            span);
    }

    /// <summary>«400 000 kr», «2,5 mill. kroner», «kr 300.000,-»: a number with a word for money beside it.</summary>
    private static decimal? Amount(string words, out TextSpan span)
    {
        span = default;
        for (var at = words.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < words.Length; at++)
        {
            if (!char.IsAsciiDigit(words[at]))
            {
                continue;
            }

            var end = at;
            while (end < words.Length && (char.IsAsciiDigit(words[end]) || (end + 1 < words.Length && words[end] is ' ' or '.' or ',' or '\u00a0' && char.IsAsciiDigit(words[end + 1]))))
            {
                end++;
            }

            var from = words.AsSpan(0, at).TrimEnd().EndsWith("kr", StringComparison.OrdinalIgnoreCase) ? words.AsSpan(0, at).TrimEnd().Length - 2
                : words.AsSpan(0, at).TrimEnd().EndsWith("kr.", StringComparison.OrdinalIgnoreCase) ? words.AsSpan(0, at).TrimEnd().Length - 3 : at;
            var (factor, behind) = Unit(words, end);
            if ((from < at || behind > end) && Number(words[at..end], factor > 1) is { } number)
            {
                span = new(from, behind - from);
                return number * factor;
            }

            at = end;
        }

        return null;
    }

    private static (int Factor, int Behind) Unit(string words, int end)
    {
        var (factor, behind) = (1, end);
        var rest = words.AsSpan(end);
        foreach (var (word, times) in (ReadOnlySpan<(string, int)>)[(" millioner", 1_000_000), (" millionar", 1_000_000), (" million", 1_000_000), (" mill.", 1_000_000), (" mill", 1_000_000), (" tusen", 1_000)])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (factor, behind) = (times, end + word.Length);
                break;
            }
        }

        foreach (var word in (ReadOnlySpan<string>)[" kroner", " kr.", " kr", " NOK", ",-"])
        {
            if (words.AsSpan(behind).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return (factor, behind + word.Length);
            }
        }

        // «2 mill.» is money under such a heading.
        return factor == 1_000_000 ? (factor, behind) : (factor, end);
    }

    private static decimal? Number(string text, bool hasFactor)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);
        var sign = plain.LastIndexOfAny(['.', ',']);
        var isFraction = sign >= 0 && (hasFactor || plain.Length - sign - 1 != 3);
        plain = isFraction ? plain[..sign].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + "." + plain[(sign + 1)..]
            : plain.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return plain.Length <= MostDigits && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
