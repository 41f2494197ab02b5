using Tilflytting.Core.Queries;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Entries with lists that are looked through for each other.</summary>
internal static class HostileModels
{
    public static Catalogue Catalogue { get; } = new() { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K" };

    public static Initiative Entry { get; } = new() { Id = Slug.Parse("i"), Language = LanguageTag.Bokmal, Title = "T" };

    public static ImmutableArray<HostileInput> All { get; } =
    [
        new("projects-unknown", 10_000, "projects and activities", static size => Validated(Entry with
        {
            Projects = [.. Enumerable.Range(0, size).Select(static i => new Project { Id = Slug.Parse($"prosjekt-{i}") })],
            Activities = [.. Enumerable.Range(0, size).Select(static i => new Activity { Kind = ActivityType.Brochures, Project = Slug.Parse($"prosjekt-x{i}") })],
        })),
        new("partners-of-counties", 10_000, "places and partners", static size => Validated(Entry with
        {
            Places = [.. Enumerable.Range(0, size).Select(static _ => new Place { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg" })],
            Partners =
            [
                .. Enumerable.Range(0, size).Select(static i => new Partner
                {
                    Name = $"Fylkeskommune {i}", Kind = PartnerKind.CountyAuthority, Form = PartnerForm.Body, Place = new() { Kind = PlaceKind.County, County = CountyNumber.Parse("03") },
                }),
            ],
        })),
        new("crosstab-of-own-codes", 20_000, "codes a side", Table) { MayBeRefused = true },
        new("words-of-one-hash", 160_000, "words", static size =>
        {
            var entries = CollidingWords.All().Take(size).Chunk(50_000).Select(static (words, i) => Entry with { Id = Slug.Parse($"i{i}"), Description = string.Join(' ', words) }).ToArray();
            return () => CatalogueIndex.Create(entries).Query(InitiativeFilter.Text("ungdom"));
        }),
        new("unknown-members-looked-up", 50_000, "members", static size =>
        {
            var members = UnknownMembers.Parse("{" + string.Join(',', Enumerable.Range(0, size).Select(static i => $"\"m{i}\":{i}")) + "}");
            return () => _ = Enumerable.Range(0, size).Count(i => members.TryGet($"m{i}", out _));
        }),
    ];

    private static Action Validated(Initiative entry) => () => Validator.Validate(Catalogue with { Initiatives = [entry] });

    /// <summary>Each entry has a code of its own in two vocabularies: few cells of many are filled.</summary>
    private static Action Table(int size)
    {
        Initiative[] entries =
        [
            .. Enumerable.Range(0, size).Select(static i => Entry with
            {
                Id = Slug.Parse($"i{i}"), TargetGroups = [Code<TargetGroup>.Parse($"t{i}")], Activities = [new() { Kind = Code<ActivityType>.Parse($"a{i}") }],
            }),
        ];
        return () =>
        {
            var table = CatalogueIndex.Create(entries).CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<ActivityType>());
            _ = table[table.ByRow.Rows.Length - 1, table.ByColumn.Rows.Length - 1];
        };
    }
}
