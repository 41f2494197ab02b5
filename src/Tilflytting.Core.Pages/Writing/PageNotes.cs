namespace Tilflytting.Core.Pages;

/// <summary>A line of a written page, taken apart: its words, and what stands in the brackets behind them.</summary>
internal sealed class PageNotes
{
    private readonly List<(string Key, string? Value, string? Text)> notes = [];
    private readonly HashSet<int> taken = [];
    private bool isBroken;

    private PageNotes(string words, bool isVerbatim, string rest)
    {
        Words = words;
        IsVerbatim = isVerbatim;
        Rest = rest;
    }

    /// <summary>The words before the brackets; empty when there are none.</summary>
    public string Words { get; }

    /// <summary>Whether the words stood in quotation marks.</summary>
    public bool IsVerbatim { get; }

    /// <summary>What stands between words in quotation marks and the brackets.</summary>
    public string Rest { get; }

    /// <summary>Whether there are brackets.</summary>
    public bool Any => notes.Count > 0;

    /// <summary>Whether everything in the brackets was asked for and is what it should be: nothing of it must be lost.</summary>
    public bool AreUnderstood => !isBroken && taken.Count == notes.Count;

    /// <summary>Takes a line apart; false when its brackets are not like those of a written page.</summary>
    public static bool TryRead(string line, [NotNullWhen(true)] out PageNotes? item)
    {
        var isVerbatim = PageWording.TryUnquote(line, out var words, out var at);
        var bracket = line.IndexOf('[', at);
        var colon = line.IndexOf(": ", at, StringComparison.Ordinal);
        if (colon >= 0 && (bracket < 0 || colon < bracket) && PageWording.TryUnquote(line[(colon + 2)..], out _, out var length))
        {
            // The words behind a colon may be in quotation marks, and brackets inside of them.
            bracket = line.IndexOf('[', colon + 2 + length);
        }

        var head = (bracket < 0 ? line[at..] : line[at..bracket]).TrimEnd();
        item = isVerbatim ? new(words!, true, head) : new(head, false, "");
        return bracket < 0 || (line.EndsWith(']') && item.TryReadNotes(line[(bracket + 1)..^1]));
    }

    /// <summary>The value of a key, or without one; null when it is not there, or is not what it should be.</summary>
    public T? Value<T>(string key)
        where T : struct, ISpanParsable<T>
    {
        var (value, text) = Take(key);
        if (value is null && text is null)
        {
            return null;
        }

        if (text is null && T.TryParse(value, null, out var parsed))
        {
            return parsed;
        }

        isBroken = true;
        return null;
    }

    /// <summary>The word of a key.</summary>
    public string? Word(string key)
    {
        var (value, text) = Take(key);
        isBroken |= text is not null;
        return value;
    }

    /// <summary>The text of a key.</summary>
    public string? Text(string key)
    {
        var (value, text) = Take(key);
        isBroken |= value is not null;
        return text;
    }

    /// <summary>The term of a key.</summary>
    public Term<TVocabulary>? Term<TVocabulary>(string key)
        where TVocabulary : class, IVocabulary => Understood(Take(key), PageTerms.FromValue<TVocabulary>);

    /// <summary>The period of a key.</summary>
    public StatedPeriod? Period(string key) => Understood(Take(key), PagePeriods.FromValue);

    /// <summary>Says that the words do not fit what is in the brackets.</summary>
    public void Break() => isBroken = true;

    private T? Understood<T>((string? Value, string? Text) value, Func<(string?, string?), T?> read)
        where T : class
    {
        var found = read(value);
        isBroken |= found is null && value is not (null, null);
        return found;
    }

    /// <summary>The value and the text of a key, the first that was not taken yet; both null when there is none.</summary>
    private (string? Value, string? Text) Take(string key)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Key == key && taken.Add(i))
            {
                return (notes[i].Value, notes[i].Text);
            }
        }

        return (null, null);
    }

    private bool TryReadNotes(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            string? words = null;
            var value = "";
            while (end < text.Length && text[end] != ';')
            {
                if (text[end] == '"')
                {
                    if (words is not null || !PageWording.TryUnquote(text[end..], out words, out var length))
                    {
                        return false;
                    }

                    value = text[at..end];
                    end += length;
                }
                else
                {
                    end++;
                }
            }

            value = (words is null ? text[at..end] : value).Trim();
            var colon = value.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var found ? found : value.EndsWith(':') ? value.Length - 1 : -1;
            var key = colon < 0 ? "" : value[..colon];
            value = value[(colon + 1)..].Trim();
            notes.Add((key, value.Length == 0 ? null : value, words));
            at = end + 1;
        }

        return notes.Count > 0;
    }
}
