using Tilflytting.Core.Tests.Text;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>The answers of DESIGN §5, written down slowly: each value is looked at, nothing is cut short, and 0, 1 and 2 stand for No, Possible and Certain.</summary>
internal static class SlowAnswers
{
    public static Certainty And(Certainty a, Certainty b) => Of(Math.Min(Rank(a), Rank(b)));

    public static Certainty Or(Certainty a, Certainty b) => Of(Math.Max(Rank(a), Rank(b)));

    public static Certainty Not(Certainty a) => Of(2 - Rank(a));

    /// <summary>Every item of a vocabulary: its code, and how certain the item is. Null where the initiative states none.</summary>
    public static List<(string? Code, Certainty Certainty)>? Items(Initiative x, string scheme)
    {
        var items = new List<(string?, Certainty)>();
        void Add<T>(Term<T>? term)
            where T : class, IVocabulary
        {
            if (term is not null)
            {
                items.Add((term.Code?.ToString(), Certainty.Certain));
            }
        }

        void AddCode(object? code, Certainty certainty = Certainty.Certain)
        {
            if (code?.ToString() is { Length: > 0 } text)
            {
                items.Add((text, certainty));
            }
        }

        switch (scheme)
        {
            case "target-group": foreach (var t in x.TargetGroups) { Add(t); } break;
            case "activity-type": foreach (var a in x.Activities) { Add(a.Kind); } break;
            case "selling-point": foreach (var t in x.SellingPoints) { Add(t); } break;
            case "subject-area": foreach (var t in x.SubjectAreas) { Add(t); } break;
            case "partner-kind": foreach (var p in x.Partners) { Add(p.Kind); } break;
            case "partner-form": foreach (var p in x.Partners) { AddCode(p.Form); } break;
            case "organisation-form": Add(x.OrganisationForm); break;
            case "programme": foreach (var t in x.Programmes) { Add(t); } foreach (var f in x.Funding) { Add(f.Programme); } break;
            case "work-status": Add(x.Status); foreach (var p in x.Projects) { Add(p.Status); } break;
            case "assessment-status": AddCode(x.Provenance?.Assessment?.Status); break;
            case "funding-state": foreach (var f in x.Funding) { AddCode(f.State); } break;
            case "place-kind": foreach (var p in Places(x)) { AddCode(p.Kind, p.Certainty); } break;
            case "place-extent": foreach (var p in Places(x)) { AddCode(p.Extent?.ToString() ?? "whole", p.Certainty); } break;
            case "relation-kind": foreach (var r in x.Related) { AddCode(r.Kind); } break;
            case "partner-role": foreach (var role in x.Partners.SelectMany(static p => p.Roles)) { Add(role); } break;
            default: throw new ArgumentException(scheme);
        }

        return items.Count == 0 ? null : items;
    }

    /// <summary>Wherever the work was done, of whichever part that is said.</summary>
    public static List<Place> Places(Initiative x)
    {
        List<Place> places = [.. x.Places];
        foreach (var project in x.Projects) { places.AddRange(project.Places); }
        foreach (var activity in x.Activities) { places.AddRange(activity.Places); }
        return places;
    }

    public static Certainty Has(Initiative x, string scheme, string code, bool isExact, IReadOnlyCollection<Concept>? own = null) => Items(x, scheme) is not { } items
        ? Certainty.Possible
        : items.Select(item => item.Code is null ? Certainty.No : And(Match(scheme, code, item.Code, isExact, own ?? []), item.Certainty)).Aggregate(Certainty.No, Or);

    public static Certainty Uncoded(Initiative x, string scheme) => Items(x, scheme) is not { } items
        ? Certainty.Possible
        : items.Select(static item => item.Code is null ? item.Certainty : Certainty.No).Aggregate(Certainty.No, Or);

    /// <summary>Active: the best answer of every dated period, day for day of both ends.</summary>
    public static Certainty Active(Initiative x, SlowPeriod asked)
    {
        var periods = SlowPeriod.All(x);
        var best = periods.Select(period => period.Overlaps(asked)).Aggregate(Certainty.No, Or);
        var silent = periods.Count == 0 || (x.Period?.Period is null && x.Projects.Any(static p => p.Period?.Period is null));
        return silent ? Or(best, Certainty.Possible) : best;
    }

    /// <summary>The vocabularies whose labels a person sees as words of the entry.</summary>
    private static readonly string[] Labelled =
    [
        "target-group", "activity-type", "selling-point", "subject-area", "partner-kind", "partner-role", "organisation-form", "programme", "work-status", "funding-state", "relation-kind",
    ];

    /// <summary>Every word and phrase stands in some text or label.</summary>
    public static Certainty Text(Initiative x, string words, IReadOnlyCollection<Concept>? own = null)
    {
        var (query, texts) = (TextQuery.Parse(words), Titles(x).Concat(OtherTexts(x, own ?? [])).ToList());
        return query.Terms.All(term => texts.Any(text => PlainSearch.Find(query, term, text).Count > 0)) ? Certainty.Certain : Certainty.No;
    }

    /// <summary>The label of each coded item, in each of its languages: as shipped, else as the first own concept with the code has it, else the code.</summary>
    public static IEnumerable<string> Labels(Initiative x, IReadOnlyCollection<Concept> own) =>
        from scheme in Labelled
        from item in Items(x, scheme) ?? []
        where item.Code is not null
        let label = Vocabulary.Named(scheme)!.Find(item.Code)?.Label ?? own.FirstOrDefault(one => one.Vocabulary == scheme && one.Code == item.Code)?.Label ?? item.Code
        from text in Plain([label])
        select text;

    public static IEnumerable<string> Titles(Initiative x) => Plain([x.Title]);

    /// <summary>Every text that is searched but the titles, and the labels.</summary>
    public static IEnumerable<string> OtherTexts(Initiative x, IReadOnlyCollection<Concept> own)
    {
        var texts = new List<LocalizedText?> { x.Summary, x.Description };
        texts.AddRange(x.Objectives);
        texts.AddRange(x.Projects.SelectMany(static p => p.Objectives.Append(p.Name).Append(p.Description)));
        texts.AddRange(x.Partners.SelectMany(static p => new[] { p.Name, p.Note }));
        texts.AddRange(x.Activities.Select(static a => a.Description));
        texts.AddRange(x.Outcomes.SelectMany(static o => new[] { o.Text, o.Indicator }));
        texts.AddRange(x.Funding.Select(static f => f.Source));
        texts.AddRange(x.Related.Select(static r => r.Title));
        texts.AddRange(Places(x).SelectMany(static p => new[] { p.Name, p.Locality }));
        return Plain(texts).Concat(TermWords(x.SubjectAreas).Concat(TermWords(x.TargetGroups)).Concat(TermWords(x.SellingPoints)).Concat(TermWords(x.Programmes))
            .Concat(TermWords(x.Activities.Select(static a => a.Kind))).Concat(TermWords(x.Partners.Select(static p => p.Kind))).Concat(TermWords(x.Partners.SelectMany(static p => p.Roles)))
            .Concat(TermWords(x.Projects.Select(static p => p.Status).Append(x.Status))).Concat(TermWords([x.OrganisationForm])).Concat(TermWords(x.Funding.Select(static f => f.Programme)))).Concat(Labels(x, own));
    }

    private static IEnumerable<string> Plain(IEnumerable<LocalizedText?> texts) =>
        texts.Where(static t => t is not null).SelectMany(static t => t!.HasLanguage ? t.Texts.Select(static pair => pair.Value) : [t.For(default)]);

    public static bool InRow(string[] text, string[] words, bool isPrefix) => Enumerable.Range(0, Math.Max(0, text.Length - words.Length + 1)).Any(at =>
        words.Select((word, i) => isPrefix && i == words.Length - 1 ? text[at + i].StartsWith(word, StringComparison.Ordinal) : text[at + i] == word).All(static same => same));

    private static IEnumerable<string> TermWords<T>(IEnumerable<Term<T>?> terms)
        where T : class, IVocabulary => terms.Select(static t => t?.Text).OfType<string>();

    private static Certainty Match(string scheme, string asked, string item, bool isExact, IReadOnlyCollection<Concept> own)
    {
        if (asked == item)
        {
            return Certainty.Certain;
        }

        return isExact ? Certainty.No
            : Above(scheme, item, own).Contains(asked) ? Vocabulary.Named(scheme)!.Find(asked) is { IsCatchAll: true } ? Certainty.No : Certainty.Certain
            : Above(scheme, asked, own).Contains(item) ? Certainty.Possible
            : Certainty.No;
    }

    /// <summary>What is broader than a code: of shipped concepts as shipped, of own ones as the first with the code says, until it goes in a circle.</summary>
    private static List<string> Above(string scheme, string code, IReadOnlyCollection<Concept> own)
    {
        var above = new List<string>();
        for (var at = Next(code); at is not null && !above.Contains(at); at = Next(at))
        {
            above.Add(at);
        }

        return above;

        string? Next(string of) => Vocabulary.Named(scheme)!.Find(of) is { } shipped ? shipped.Broader : own.FirstOrDefault(one => one.Vocabulary == scheme && one.Code == of)?.Broader;
    }

    private static int Rank(Certainty certainty) => certainty switch { Certainty.No => 0, Certainty.Possible => 1, _ => 2 };

    private static Certainty Of(int rank) => rank switch { 0 => Certainty.No, 1 => Certainty.Possible, _ => Certainty.Certain };
}
