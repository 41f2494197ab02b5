using System.Text.Json;
using System.Text.RegularExpressions;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Model;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The sample catalogue is sound, and is what its README says of it.</summary>
public sealed partial class SampleCatalogueTests
{
    private const string Database = "https://distriktssenteret.no/prosjektdatabase/";

    private static readonly string Json = TestFiles.Read("samples", "data", "katalog.json");

    private static readonly string Readme = TestFiles.Read("samples", "data", "README.md");

    private static readonly Catalogue Catalogue = CatalogueJson.Read(Json);

    private static readonly ConceptSet Concepts = ConceptSet.With(Catalogue.Concepts);

    public static TheoryData<string> Ids => [.. Catalogue.Initiatives.Select(static one => one.Id.ToString())];

    [Fact]
    public void It_reads_without_a_diagnostic_and_is_written_as_the_same_bytes()
    {
        CatalogueJson.TryRead(Json, out var catalogue, out var diagnostics).Should().BeTrue();

        diagnostics.Should().BeEmpty();
        (CatalogueJson.Write(catalogue!, new() { Indented = true }) + "\n").Should().Be(Json);
    }

    [Fact]
    public void Nothing_in_it_is_unknown_to_this_version_or_left_unread()
    {
        using var document = JsonDocument.Parse(Json);

        Members(document.RootElement).Distinct().Should().BeSubsetOf([.. MemberRow.All.Select(static row => row.Json), "nb", "nn", "en"]);
        Catalogue.Initiatives.SelectMany(static one => one.Unread).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_was_run_and_none_has_anything_to_say()
    {
        var report = Validator.Validate(Catalogue);

        report.Diagnostics.Should().BeEmpty();
        report.NotRun.Should().BeEmpty();
    }

    [Fact]
    public void It_has_28_entries_in_the_order_of_their_ids()
    {
        var ids = Catalogue.Initiatives.Select(static one => one.Id.ToString()).ToList();

        ids.Should().HaveCount(28).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        (Catalogue.SchemaVersion.ToString(), Catalogue.Id.ToString(), Catalogue.Language.ToString()).Should().Be(("1.0", "tilflyttingsarbeid", "nb"));
    }

    [Fact]
    public void Berg_is_the_entry_of_its_own_file()
    {
        Catalogue.Initiatives.Should().ContainSingle(static one => one.Id == Berg.Initiative.Id).Which.Should().Be(Berg.Initiative);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_entry_names_its_page_and_says_when_it_was_written_or_the_README_says_why_not(string id)
    {
        var provenance = Entry(id).Provenance!;

        provenance.Source!.OriginalString.Should().Be($"{Database}{id}/");
        provenance.Publisher.Should().Be("Distriktssenteret");
        if (provenance.StatedOn is { } statedOn)
        {
            statedOn.Should().Be(PartialDate.Parse("2012"));
        }
        else
        {
            UndatedInReadme().Should().Contain($"`{id}`");
        }
    }

    [Fact]
    public void The_README_gives_a_reason_for_no_entry_that_has_a_date()
    {
        var undated = Catalogue.Initiatives.Where(static one => one.Provenance!.StatedOn is null).Select(static one => $"`{one.Id}`");

        Code().Matches(UndatedInReadme()).Select(static match => match.Value).Should().BeEquivalentTo(undated);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_municipality_had_its_number_and_name_when_the_words_were_written(string id)
    {
        var day = new LocalDate(2012, 6, 1);
        foreach (var place in Places(Entry(id)).Where(static place => place.Municipality is not null))
        {
            var municipality = PlaceRegister.Default.Find(place.Municipality!.Value, day);

            municipality.Should().NotBeNull();
            municipality!.NameOn(day)!.Norwegian.Should().Be(place.Name!.For(LanguageTag.Bokmal));
            if (place.County is { } county)
            {
                municipality.CountyOn(day)!.Number.Should().Be(county);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_county_had_its_number_and_name_when_the_words_were_written(string id)
    {
        var day = new LocalDate(2012, 6, 1);
        foreach (var place in Places(Entry(id)).Where(static place => place.County is not null))
        {
            var county = PlaceRegister.Default.FindCounty(place.County!.Value, day);

            county.Should().NotBeNull();
            if (place.Kind == PlaceKind.County)
            {
                county!.NameOn(day)!.Norwegian.Should().Be(place.Name!.For(LanguageTag.Bokmal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_entry_has_a_summary_in_its_language_and_partners_without_numbers(string id)
    {
        var entry = Entry(id);

        entry.Summary.Should().NotBeNull();
        entry.Language.ToString().Should().BeOneOf("nb", "nn", "no");
        entry.Summary!.HasLanguage.Should().Be(entry.Language.ToString() == "no", "a mixed page does not say which language our words are in");
        entry.Partners.Where(static partner => partner.OrganisationNumber is not null || partner.Form is null).Should().BeEmpty();
    }

    /// <summary>What is ours is short: a page's running sentences would not be.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_text_is_longer_than_two_short_sentences(string id)
    {
        using var document = JsonDocument.Parse(Json);
        var entry = document.RootElement.GetProperty("initiatives").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id);

        foreach (var text in Texts(entry))
        {
            var sentences = SentenceEnd().Split(text).Where(static sentence => sentence.Length > 0).ToList();
            sentences.Should().HaveCountLessThanOrEqualTo(2, text);
            sentences.Should().OnlyContain(static sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 24, text);
        }
    }

    [Fact]
    public void Every_own_concept_is_used_by_two_entries_and_explained_in_the_README()
    {
        Catalogue.Concepts.Should().NotBeEmpty();
        foreach (var concept in Catalogue.Concepts)
        {
            Catalogue.Initiatives.Count(one => Codes(one).Contains((concept.Vocabulary, concept.Code)))
                .Should().BeGreaterThanOrEqualTo(2, $"{concept} is a concept");
            Readme.Should().Contain($"| `{concept.Vocabulary}` | `{concept.Code}` | {(concept.Broader is { } broader ? $"`{broader}` " : "")}|");
            concept.Label.Texts.Select(static text => text.Key.ToString()).Should().BeEquivalentTo("nb", "nn", "en");
        }
    }

    [Fact]
    public void Every_code_is_shipped_or_a_concept_of_the_catalogue()
    {
        var own = Catalogue.Concepts.Select(static concept => (concept.Vocabulary, concept.Code)).ToHashSet();

        Catalogue.Initiatives.SelectMany(Codes).Where(used => Vocabulary.Named(used.Scheme)!.Find(used.Code) is null)
            .Should().BeSubsetOf(own).And.NotBeEmpty();
    }

    [Fact]
    public void A_question_about_housing_finds_the_vacant_houses_that_are_below_it()
    {
        var housing = InitiativeFilter.Has(ActivityType.Housing);
        var entry = Entry("folk-i-husan");

        housing.Evaluate(entry, Concepts).Should().Be(Certainty.Certain);
        housing.Evaluate(entry).Should().Be(Certainty.No, "without the catalogue nobody knows what the code is below");
    }

    private static Initiative Entry(string id) => Catalogue.Initiatives.Single(one => one.Id == Slug.Parse(id));

    private static IEnumerable<Place> Places(Initiative entry) =>
    [
        .. entry.Places,
        .. entry.Projects.SelectMany(static project => project.Places),
        .. entry.Activities.SelectMany(static activity => activity.Places),
        .. entry.Partners.Where(static partner => partner.Place is not null).Select(static partner => partner.Place!),
    ];

    private static IEnumerable<(string Scheme, string Code)> Codes(Initiative entry) =>
    [
        .. Codes(entry.SubjectAreas),
        .. Codes(entry.TargetGroups),
        .. Codes(entry.Activities.Select(static activity => activity.Kind)),
        .. Codes(entry.SellingPoints),
        .. Codes(entry.Programmes),
        .. Codes(entry.Partners.Where(static partner => partner.Kind is not null).Select(static partner => partner.Kind!)),
        .. Codes(entry.Partners.SelectMany(static partner => partner.Roles)),
        .. Codes(entry.Funding.Where(static funding => funding.Programme is not null).Select(static funding => funding.Programme!)),
    ];

    private static IEnumerable<(string Scheme, string Code)> Codes<TVocabulary>(IEnumerable<Term<TVocabulary>> terms)
        where TVocabulary : class, IVocabulary =>
        terms.Where(static term => term.Code is not null).Select(static term => (Vocabulary.Of<TVocabulary>().Scheme, term.Code!.Value.ToString()));

    /// <summary>The paragraph of the README that lists the entries without a date.</summary>
    private static string UndatedInReadme()
    {
        var start = Readme.IndexOf("These have none", StringComparison.Ordinal);
        return Readme[start..Readme.IndexOf("\n\n", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"(?<=[.!?:;])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();
}
