namespace Tilflytting.Core;

/// <summary>Finds periods in running text, where most years are not the period of anything.</summary>
internal static class PhraseFinder
{
    private const int NearBefore = 4;
    private const int NearBehind = 8;

    /// <summary>Words before a year that make it a target, a grant, a document, or the day of an editor's note.</summary>
    private static readonly HashSet<string> OtherBefore = new(StringComparer.Ordinal)
    {
        "innen", "mot", "målet", "mål", "målsetting", "målsetjing", "midler", "midlar", "bulystmidler", "bolystmidler", "bulystmidlar", "tilskudd", "tilskot", "støtte", "budsjett",
        "budsjettet", "bevilget", "løyvde", "søknad", "søkt", "pr", "per", "nr", "plan", "kommuneplan", "kommuneplanen", "temaplan", "rapport", "rapporten", "undersøkelse",
        "undersøkelsen", "undersøking", "undersøkinga", "markedsundersøkelsen", "studie", "studien", "oppdatert", "publisert", "hentet", "henta", "nede", "lesedato", "sist", "før",
        "etter", "seinest", "senest", "dato", "vedtatt", "vedteken", "visjon", "visjonen", "kl",
    };

    /// <summary>Words near a year that make it the year of a result.</summary>
    private static readonly HashSet<string> Results = new(StringComparer.Ordinal)
    {
        "innflytting", "utflytting", "fraflytting", "nettoinnflytting", "folketall", "folketal", "folketallet", "folketalet", "innbyggere", "innbyggjarar", "innbyggarar", "prosent",
        "befolkningsvekst", "vekst", "nedgang", "fødselsoverskudd", "fødde", "født", "personer", "personar", "familier", "familiar", "besøkende", "deltakere", "deltakarar",
    };

    /// <summary>Words of a sum: a single year near one is that of the money, while a range may be that of the work.</summary>
    private static readonly HashSet<string> Sums = new(StringComparer.Ordinal) { "kroner", "kr", "mill", "millioner", "millionar" };

    public static ImmutableArray<PeriodMatch> FindAll(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            // Every period has a digit, and most lines of a page have none.
            return [];
        }

        var tokens = PhraseTokens.Of(text);
        var reader = new PhraseReader(tokens);
        var found = ImmutableArray.CreateBuilder<PeriodMatch>();
        for (var i = 0; i < tokens.Count;)
        {
            var end = i;
            if (MayBegin(tokens, i) && reader.TryRead(ref end, out var period, out var cue) && IsWhole(tokens, i, end) && IsOfTheWork(text, tokens, i, end, cue))
            {
                var span = new TextSpan(tokens[i].Start, tokens[end - 1].End - tokens[i].Start);
                found.Add(new(span, text.Substring(span.Start, span.Length), period));
                i = end;
            }
            else
            {
                // What is no period from here on may hide one: but not inside the same number or name.
                i = end > i ? end : i + 1;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The subject of a sentence is no part of the period that it tells.</summary>
    private static bool MayBegin(List<PhraseToken> tokens, int at) =>
        tokens[at].Kind is PhraseTokenKind.Word or PhraseTokenKind.Number && !tokens[at].Is("prosjektet");

    /// <summary>Not a piece of a longer number, a sum or a reference.</summary>
    private static bool IsWhole(List<PhraseToken> tokens, int start, int end)
    {
        bool Touches(int before, int behind) =>
            before >= 0 && behind < tokens.Count && tokens[before].End == tokens[behind].Start
            && tokens[before].Kind != PhraseTokenKind.Word | tokens[behind].Kind != PhraseTokenKind.Word
            && (tokens[before].Kind is PhraseTokenKind.Number || tokens[before].Text is "/" or "-" or "." or ",")
            && (tokens[behind].Kind is PhraseTokenKind.Number || tokens[behind].Text is "/" or "-");
        return !Touches(start - 1, start) && !Touches(end - 1, end);
    }

    private static bool IsOfTheWork(string text, List<PhraseToken> tokens, int start, int end, PhraseCue cue)
    {
        // A range in brackets of its own is what the brackets are for: «en plan (2009 – 2012)».
        var isOwn = cue == PhraseCue.Range && IsBracketed(tokens, start, end);
        for (var i = Math.Max(0, start - NearBefore); i < start && !isOwn; i++)
        {
            if (tokens[i].Kind == PhraseTokenKind.Word && OtherBefore.Contains(tokens[i].Text) && !EndsSentence(tokens, i, start))
            {
                return false;
            }
        }

        if (cue is PhraseCue.Named or PhraseCue.Verb)
        {
            return true;
        }

        if (IsName(text, tokens, start, end) || Near(Results, tokens, start, end) || (cue == PhraseCue.Bare ? Near(Sums, tokens, start, end) : IsOfSum(tokens, start)))
        {
            return false;
        }

        // A bare date is the date of something, seldom the period of the work; in brackets it is what the brackets are for.
        return cue != PhraseCue.Bare || IsBracketed(tokens, start, end);
    }

    private static bool IsBracketed(List<PhraseToken> tokens, int start, int end) =>
        start > 0 && end < tokens.Count && tokens[start - 1].Is("(") && tokens[end].Is(")");

    /// <summary>A word with a capital letter close before the year: «Dyrøy 2017».</summary>
    private static bool IsName(string text, List<PhraseToken> tokens, int start, int end) =>
        start > 0 && end == start + 1 && tokens[start].Kind == PhraseTokenKind.Number && tokens[start - 1].Kind == PhraseTokenKind.Word && char.IsUpper(text[tokens[start - 1].Start]);

    private static bool Near(HashSet<string> words, List<PhraseToken> tokens, int start, int end)
    {
        for (var i = end; i < Math.Min(tokens.Count, end + NearBehind) && !tokens[i].Is("."); i++)
        {
            if (words.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        for (var i = start - 1; i >= Math.Max(0, start - NearBehind) && !tokens[i].Is("."); i--)
        {
            if (words.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«2 millioner kroner for 2010–2012»: the years of the money.</summary>
    private static bool IsOfSum(List<PhraseToken> tokens, int start) =>
        (start > 0 && Sums.Contains(tokens[start - 1].Text)) || (start > 1 && Sums.Contains(tokens[start - 2].Text) && tokens[start - 1].Text is "for" or "i" or ".");

    private static bool EndsSentence(List<PhraseToken> tokens, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tokens[i].Is(".") && tokens[i - 1].Length > 3)
            {
                return true;
            }
        }

        return false;
    }
}
