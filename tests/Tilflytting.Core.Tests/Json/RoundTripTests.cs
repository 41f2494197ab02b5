using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json;

/// <summary>What is written is read back as the same value, and equal values are the same text.</summary>
public class RoundTripTests
{
    private static readonly TilflyttingJsonContext Context = TilflyttingJsonContext.Default;

    public static TheoryData<string> Cultures => ["", "nb-NO", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_model_type_comes_back_as_it_was(string culture)
    {
        using var scope = new CultureScope(culture);
        Holds(ModelGen.Catalogue, Context.Catalogue, 300);
        Holds(ModelGen.Initiative, Context.Initiative, 600);
        Holds(ModelGen.Project, Context.Project);
        Holds(ModelGen.Activity, Context.Activity);
        Holds(ModelGen.Partner, Context.Partner);
        Holds(ModelGen.Outcome, Context.Outcome);
        Holds(ModelGen.Funding, Context.Funding);
        Holds(ModelGen.Place, Context.Place);
        Holds(ModelGen.Relation, Context.Relation);
        Holds(ModelGen.Link, Context.Link);
        Holds(ModelGen.Study, Context.Study);
        Holds(ModelGen.Assessment, Context.Assessment);
        Holds(ModelGen.Provenance, Context.Provenance);
        Holds(ModelGen.Concept, Context.Concept);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_value_type_comes_back_as_it_was(string culture)
    {
        using var scope = new CultureScope(culture);
        Holds(PeriodGen.Date, Context.PartialDate);
        Holds(PeriodGen.Period, Context.DatePeriod);
        Holds(PeriodGen.Stated, Context.StatedPeriod);
        Holds(TextGen.Localized, Context.LocalizedText);
        Holds(TextGen.Slug, Context.Slug);
        Holds(TextGen.Language, Context.LanguageTag);
        Holds(Gen.OneOf(Certainty.No, Certainty.Possible, Certainty.Certain), Context.Certainty);
        Holds(Gen.Int[100, 9999].Select(static n => MunicipalityNumber.Parse(n.ToString("D4", null))), Context.MunicipalityNumber);
        Holds(Gen.Int[1, 99].Select(static n => CountyNumber.Parse(n.ToString("D2", null))), Context.CountyNumber);
        Holds(Gen.Const(OrganisationNumber.Parse("974760673")), Context.OrganisationNumber, 1);
        Holds(Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99]).Where(static v => v != (0, 0)).Select(static v => new SchemaVersion(v.Item1, v.Item2)), Context.SchemaVersion);
    }

    [Fact]
    public void A_list_of_any_length_comes_back_as_it_was()
    {
        for (var length = 0; length <= 70; length++)
        {
            Initiative initiative = new() { Id = Slug.Parse("i"), Language = LanguageTag.Bokmal, Title = "T", Objectives = [.. Enumerable.Range(0, length).Select(static i => new LocalizedText($"mål {i}"))] };

            JsonSerializer.Deserialize(JsonSerializer.Serialize(initiative, Context.Initiative), Context.Initiative).Should().Be(initiative);
        }
    }

    [Fact]
    public void Codes_and_terms_of_every_vocabulary_come_back_as_they_were()
    {
        Vocabulary<TargetGroup>();
        Vocabulary<ActivityType>();
        Vocabulary<SellingPoint>();
        Vocabulary<PartnerKind>();
        Vocabulary<PartnerRole>();
        Vocabulary<SubjectArea>();
        Vocabulary<OrganisationForm>();
        Vocabulary<Programme>();
        Vocabulary<WorkStatus>();
        Vocabulary<AssessmentStatus>();
        Vocabulary<PartnerForm>();
        Vocabulary<FundingState>();
        Vocabulary<PlaceKind>();
        Vocabulary<PlaceExtent>();
        Vocabulary<RelationKind>();

        static void Vocabulary<T>()
            where T : class, IVocabulary
        {
            Holds(TermGen<T>.Code, (JsonTypeInfo<Code<T>>)Context.GetTypeInfo(typeof(Code<T>))!);
            Holds(TermGen<T>.Term, (JsonTypeInfo<Term<T>>)Context.GetTypeInfo(typeof(Term<T>))!);
        }
    }

    [Fact]
    public void The_serializer_and_the_everyday_call_write_the_same()
    {
        ModelGen.Catalogue.Sample(
            static catalogue => JsonSerializer.Serialize(catalogue, Context.Catalogue) == CatalogueJson.Write(catalogue), iter: 300);
    }

    [Fact]
    public void Equal_values_are_equal_bytes_however_they_were_made()
    {
        var read = CatalogueJson.Read("""
            {"title":"T","x":{"b":1,"a":[2.50]},"language":"NB","id":"k","concepts":[],"publisher":null,"schemaVersion":"1.0","initiatives":[
             {"outcomes":[{"value":12.500,"text":"t"}],"id":"i","title":{"nn":"b","nb":"a"},"language":"nb","targetGroups":[{"code":"youth"}],"period":{"edtf":"1995/1995"}}]}
            """);
        var made = new Catalogue
        {
            SchemaVersion = SchemaVersion.Current,
            Id = Slug.Parse("k"),
            Language = LanguageTag.Bokmal,
            Title = "T",
            UnknownMembers = UnknownMembers.Parse("""{"x":{"a":[2.50],"b":1}}"""),
            Initiatives =
            [
                new()
                {
                    Id = Slug.Parse("i"),
                    Language = LanguageTag.Bokmal,
                    Title = new LocalizedText([new(LanguageTag.Bokmal, "a"), new(LanguageTag.Nynorsk, "b")]),
                    TargetGroups = [TargetGroup.Youth],
                    Period = DatePeriod.Parse("1995"),
                    Outcomes = [new() { Text = "t", Value = 12.5m }],
                },
            ],
        };

        read.Should().Be(made);
        CatalogueJson.Write(read).Should().Be(CatalogueJson.Write(made)).And.Be(
            """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","initiatives":[{"id":"i","language":"nb","title":{"nb":"a","nn":"b"},"period":"1995","targetGroups":["youth"],"outcomes":[{"text":"t","value":12.5}]}],"x":{"a":[2.50],"b":1}}""");
    }

    private static void Holds<T>(Gen<T> values, JsonTypeInfo<T> type, int count = 2000) => values.Sample(
        value =>
        {
            var json = JsonSerializer.Serialize(value, type);
            var back = JsonSerializer.Deserialize(json, type);
            return EqualityComparer<T>.Default.Equals(value, back)
                && value!.GetHashCode() == back!.GetHashCode()
                && JsonSerializer.Serialize(back, type) == json;
        },
        iter: TestScale.Of(count, least: 500));
}
