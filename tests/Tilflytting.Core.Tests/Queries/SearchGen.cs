using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>Initiatives whose texts share their words, in all their forms, and questions for these words.</summary>
internal static class SearchGen
{
    private static readonly string[] Words =
    [
        "heim", "hjem", "heimflytting", "Skular", "skoler", "skulebygg", "skuldra", "tilflyttarar", "TILFLYTTERE", "ungdom", "Ungdommane", "bolig", "bustader", "boligfelt", "bolle",
        "bygde-lag", "bygdelag", "lag", "bygde", "by-ut-vikling", "byutvikling", "å", "A\u030A", "og", "god", "raus", "nær", "kyst", "kysten", "1995", "1995-96", "Ŋáhkku", "nahkku",
        "20-årsjubileum", "ly\u00adset", "lys", "é", "é-e", "Bø", "bo", "ikkje", "ikke", "e-post", "kvinner", "kvinne", "families",
        "children", "områ", "grende-lag", "lignande",
    ];

    /// <summary>Codes whose labels have some of the words, one that nobody ships, and one without any of them.</summary>
    private static readonly Code<TargetGroup>[] Groups =
        [TargetGroup.Women, TargetGroup.FamiliesWithChildren, TargetGroup.MoversFromCities, Code<TargetGroup>.Parse("kyst-lag"), TargetGroup.Businesses];

    private static readonly Gen<string> Text =
        Gen.Select(Gen.OneOf(Words), Gen.OneOf(" ", " ", " ", ", ", "-", "/", ". ", " – ")).Array[1, 12].Select(static words => string.Concat(words.Select(static word => word.Item1 + word.Item2)));

    private static readonly Gen<string> Word = Gen.Frequency(
        (6, Gen.OneOf(Words)),
        (2, Gen.OneOf(Words).Select(static word => word + "*")),
        (2, Gen.Select(Gen.OneOf(Words), Gen.Int[1, 6], static (word, length) => word[..Math.Min(word.Length, length)].TrimEnd('-', '\u00ad') + "*")));

    private static readonly Gen<string> Term = Gen.Frequency(
        (3, Word), (1, Word.Array[2, 3].Select(static words => $"\"{string.Join(' ', words)}\"")), (1, Gen.OneOf("«bo i bygde-lag»", "\"bygde-lag raus\"", "bygde-lag/og", "\"1995-96 lag*\"", "finst-ikkje", "\"families with\"", "\"with families\"", "grende-/bygdelag", "\"storby områder\"", "\"fra storby*\"")));

    /// <summary>Questions that a person would type, and their combinations.</summary>
    public static Gen<SearchQuestion> Question { get; } = Gen.Recursive<SearchQuestion>(static (depth, question) => depth > 2
        ? Leaf
        : Gen.Frequency(
            (4, Leaf),
            (1, question.Select(static a => new SearchQuestion(!a.Filter, x => !a.Answer(x), [], $"!({a})"))),
            (2, Gen.Select(question, question, static (a, b) => new SearchQuestion(a.Filter & b.Filter, x => a.Answer(x) && b.Answer(x), [.. a.Wanted, .. b.Wanted], $"({a} & {b})"))),
            (1, Gen.Select(question, question, static (a, b) => new SearchQuestion(a.Filter | b.Filter, x => a.Answer(x) || b.Answer(x), [.. a.Wanted, .. b.Wanted], $"({a} | {b})")))));

    /// <summary>Initiatives with ids in their order, as many or fewer.</summary>
    public static Gen<Initiative[]> Initiatives(int most) => Initiative.Array[0, most].Select(Numbered);

    /// <summary>The same initiatives every time.</summary>
    public static Initiative[] Same(int count) => Numbered(Initiative.Array[count].Single(static _ => true, "000217TD-K11"));

    private static Initiative[] Numbered(Initiative[] all) => [.. all.Select(static (one, i) => one with { Id = Slug.Parse($"x{i:D4}") })];

    private static Gen<SearchQuestion> Leaf => Term.Array[1, 3].Select(static terms =>
        new SearchQuestion(InitiativeFilter.Text(string.Join(' ', terms)), x => terms.All(term => SlowAnswers.Text(x, term) == Certainty.Certain), [.. terms], string.Join(' ', terms)));

    private static Gen<Initiative> Initiative { get; } =
        from title in Gen.OneOf(Text.Select(static text => new LocalizedText(text)), Gen.Select(Text, Text, static (one, other) => new LocalizedText([new(LanguageTag.Bokmal, one), new(LanguageTag.Nynorsk, other)])))
        from texts in Text.Array[0, 7]
        from groups in Gen.OneOf(Groups).Array[0, 2]
        from kind in Gen.OneOf([PartnerKind.VillageAssociation, PartnerKind.RegionalCouncil, default])
        select new Initiative
        {
            Id = Slug.Parse("x"),
            Language = LanguageTag.Bokmal,
            Title = title,
            Summary = At(texts, 0),
            Description = At(texts, 1),
            Objectives = At(texts, 2) is { } objective ? [objective] : [],
            Partners = At(texts, 3) is { } name ? [new Partner { Name = name, Note = At(texts, 4), Kind = kind.IsDefault ? null : kind }] : [],
            TargetGroups = [.. groups.Select(static code => (Term<TargetGroup>)code), .. At(texts, 5) is { } words ? (Term<TargetGroup>[])[TargetGroup.Words(words)] : []],
            Places = At(texts, 6) is { } place ? [new Place { Kind = PlaceKind.Region, Name = place }] : [],
        };

    private static string? At(string[] texts, int at) => at < texts.Length ? texts[at] : null;
}
