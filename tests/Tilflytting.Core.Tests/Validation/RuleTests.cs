using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Validation;

/// <summary>Each shipped rule: what it finds, where, and that it leaves alone what is right.</summary>
public class RuleTests
{
    private static readonly Slug Other = Slug.Parse("annet");
    private static readonly Initiative Plain = new() { Id = Slug.Parse("plain"), Language = LanguageTag.Bokmal, Title = "Plain" };

    private static readonly Project Project = new() { Id = Slug.Parse("p"), Period = DatePeriod.Parse("2007/2010") };

    /// <summary>What is wrong with a catalogue, the code, the severity and the place.</summary>
    public static TheoryData<string, Catalogue, string, Severity, string> Wrong => new()
    {
        { "initiative ids", Of(Plain, Plain), DiagnosticCodes.DuplicateId, Severity.Error, "/initiatives/1/id" },
        { "project ids", Of(Plain with { Projects = [Project, Project with { Name = "B" }] }), DiagnosticCodes.DuplicateId, Severity.Error, "/initiatives/0/projects/1/id" },
        { "concepts", Own(Concept("x"), Concept("x") with { Label = "B" }), DiagnosticCodes.DuplicateId, Severity.Error, "/concepts/1/code" },
        { "activity's project", Of(Plain with { Activities = [new() { Kind = ActivityType.Brochures, Project = Other }] }), DiagnosticCodes.UnknownProject, Severity.Error, "/initiatives/0/activities/0/project" },
        { "outcome's project", Of(Plain with { Outcomes = [new() { Text = "T", Project = Other }] }), DiagnosticCodes.UnknownProject, Severity.Error, "/initiatives/0/outcomes/0/project" },
        { "funding's project", Of(Plain with { Funding = [new() { Project = Other }] }), DiagnosticCodes.UnknownProject, Severity.Error, "/initiatives/0/funding/0/project" },
        { "relation", Of(Plain with { Related = [new() { Kind = RelationKind.SeeAlso, Id = Other }] }), DiagnosticCodes.UnknownInitiative, Severity.Warning, "/initiatives/0/related/0/id" },
        { "relation to itself", Of(Plain with { Related = [new() { Kind = RelationKind.SeeAlso, Id = Plain.Id }] }), DiagnosticCodes.RelatedToItself, Severity.Warning, "/initiatives/0/related/0/id" },
        { "project's period", Of(Plain with { Period = DatePeriod.Parse("1995/2000"), Projects = [Project] }), DiagnosticCodes.OutsideThePeriod, Severity.Warning, "/initiatives/0/projects/0/period" },
        { "activity's period", Of(Plain with { Period = DatePeriod.Parse("1995/2000"), Activities = [new() { Kind = ActivityType.Brochures, Period = DatePeriod.Parse("2001") }] }), DiagnosticCodes.OutsideThePeriod, Severity.Warning, "/initiatives/0/activities/0/period" },
        { "class with a number", Of(Plain with { Partners = [new() { Name = "Skolene", Form = PartnerForm.Class, OrganisationNumber = OrganisationNumber.Parse("974760673") }] }), DiagnosticCodes.OrganisationNumberOfClass, Severity.Warning, "/initiatives/0/partners/0/organisationNumber" },
        { "doubled item", Of(Plain with { TargetGroups = [TargetGroup.Youth, TargetGroup.Women, TargetGroup.Youth] }), DiagnosticCodes.DoubledItem, Severity.Warning, "/initiatives/0/targetGroups/2" },
        { "four selling points", Of(Plain with { SellingPoints = [.. Vocabulary.Of<SellingPoint>().Concepts.Take(4).Select(static concept => (Term<SellingPoint>)Code<SellingPoint>.Parse(concept.Code))] }), DiagnosticCodes.TooManySellingPoints, Severity.Warning, "/initiatives/0/sellingPoints" },
        { "unknown code", Of(Plain with { TargetGroups = [Code<TargetGroup>.Parse("x")] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/targetGroups/0" },
        { "unknown code with words", Of(Plain with { Projects = [Project with { Status = Code<WorkStatus>.Parse("x").Written("X") }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/projects/0/status/code" },
        { "unknown vocabulary", Own(Concept("x") with { Vocabulary = "colour" }), DiagnosticCodes.UnknownVocabulary, Severity.Warning, "/concepts/0/vocabulary" },
        { "shipped concept", Own(Concept("youth")), DiagnosticCodes.RedefinedConcept, Severity.Warning, "/concepts/0/code" },
        { "unknown broader", Own(Concept("x") with { Broader = "y" }), DiagnosticCodes.UnknownCode, Severity.Warning, "/concepts/0/broader" },
        { "circle of concepts", Own(Concept("x") with { Broader = "y" }, Concept("y") with { Broader = "z" }, Concept("z") with { Broader = "y" }), DiagnosticCodes.ConceptCircle, Severity.Warning, "/concepts/1/broader,/concepts/2/broader" },
        { "activity outside its project", Of(Plain with { Projects = [Project], Activities = [new() { Kind = ActivityType.Brochures, Project = Project.Id, Period = DatePeriod.Parse("2011") }] }), DiagnosticCodes.OutsideThePeriod, Severity.Warning, "/initiatives/0/activities/0/period" },
        { "retrieved before written", Of(Plain with { Provenance = new() { StatedOn = PartialDate.Parse("2012"), RetrievedOn = new LocalDate(2011, 12, 31) } }), DiagnosticCodes.RetrievedBeforeWritten, Severity.Warning, "/initiatives/0/provenance/retrievedOn" },
        { "amount of nothing in particular", Of(Plain with { Funding = [new() { Amount = 100 }] }), DiagnosticCodes.AmountWithoutCurrency, Severity.Warning, "/initiatives/0/funding/0/amount" },
        { "less than nothing", Of(Plain with { Funding = [new() { Amount = -1, Currency = "NOK" }] }), DiagnosticCodes.NegativeAmount, Severity.Warning, "/initiatives/0/funding/0/amount" },
        { "title in another language", Of(Plain with { Title = new LocalizedText(LanguageTag.English, "Plain") }), DiagnosticCodes.NotInOwnLanguage, Severity.Warning, "/initiatives/0/title" },
        { "doubled objective", Of(Plain with { Objectives = ["A", "B", "A"] }), DiagnosticCodes.DoubledItem, Severity.Warning, "/initiatives/0/objectives/2" },
        { "doubled objective of a project", Of(Plain with { Projects = [Project with { Objectives = ["A", "A"] }] }), DiagnosticCodes.DoubledItem, Severity.Warning, "/initiatives/0/projects/0/objectives/1" },
        { "doubled place of an activity", Of(Plain with { Activities = [new() { Kind = ActivityType.Brochures, Places = [new() { Locality = "A" }, new() { Locality = "A" }] }] }), DiagnosticCodes.DoubledItem, Severity.Warning, "/initiatives/0/activities/0/places/1" },
        { "doubled role", Of(Plain with { Partners = [new() { Name = "A", Roles = [PartnerRole.Funder, PartnerRole.Funder] }] }), DiagnosticCodes.DoubledItem, Severity.Warning, "/initiatives/0/partners/0/roles/1" },
        { "unknown form", Of(Plain with { Partners = [new() { Name = "A", Form = Code<PartnerForm>.Parse("x") }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/partners/0/form" },
        { "unknown kind of place", Of(Plain with { Places = [new() { Kind = Code<PlaceKind>.Parse("x"), Locality = "A" }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/places/0/kind" },
        { "unknown extent", Of(Plain with { Places = [new() { Locality = "A", Extent = Code<PlaceExtent>.Parse("x") }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/places/0/extent" },
        { "unknown state", Of(Plain with { Funding = [new() { State = Code<FundingState>.Parse("x") }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/funding/0/state" },
        { "unknown relation", Of(Plain with { Related = [new() { Kind = Code<RelationKind>.Parse("x"), Title = "T" }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/related/0/kind" },
        { "unknown assessment", Of(Plain with { Provenance = new() { Assessment = new() { Status = Code<AssessmentStatus>.Parse("x") } } }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/provenance/assessment/status" },
        { "script in a link", Of(Plain with { Links = [new() { Address = new Uri("javascript:alert(1)", UriKind.RelativeOrAbsolute) }] }), DiagnosticCodes.NotAWebAddress, Severity.Warning, "/initiatives/0/links/0/address" },
        { "data in a link", Of(Plain with { Links = [new() { Address = new Uri("DATA:text/html;base64,PHM+", UriKind.RelativeOrAbsolute) }] }), DiagnosticCodes.NotAWebAddress, Severity.Warning, "/initiatives/0/links/0/address" },
        { "script with a gap", Of(Plain with { Links = [new() { Address = new Uri(" java\tscript:alert(1)", UriKind.RelativeOrAbsolute) }] }), DiagnosticCodes.NotAWebAddress, Severity.Warning, "/initiatives/0/links/0/address" },
        { "file of a source", Of(Plain with { Provenance = new() { Source = new Uri("file:///etc/passwd") } }), DiagnosticCodes.NotAWebAddress, Severity.Warning, "/initiatives/0/provenance/source" },
        { "no currency", Of(Plain with { Funding = [new() { Amount = 1, Currency = "kroner" }] }), DiagnosticCodes.UnknownCurrency, Severity.Warning, "/initiatives/0/funding/0/currency" },
        { "currency in small letters", Of(Plain with { Funding = [new() { Amount = 1, Currency = "nok" }] }), DiagnosticCodes.UnknownCurrency, Severity.Warning, "/initiatives/0/funding/0/currency" },
        { "length beyond the period", Of(Plain with { Period = DatePeriod.Parse("2007/2010"), Length = NodaTime.Period.FromYears(6) }), DiagnosticCodes.LengthAtOdds, Severity.Warning, "/initiatives/0/length" },
        { "length short of the period", Of(Plain with { Period = DatePeriod.Parse("2007/2010"), Length = NodaTime.Period.FromMonths(6) }), DiagnosticCodes.LengthAtOdds, Severity.Warning, "/initiatives/0/length" },
        { "length of a project", Of(Plain with { Projects = [Project with { Length = NodaTime.Period.FromYears(1) }] }), DiagnosticCodes.LengthAtOdds, Severity.Warning, "/initiatives/0/projects/0/length" },
        { "length without an end", Of(Plain with { Period = DatePeriod.Parse("1997"), Length = NodaTime.Period.FromDays(int.MaxValue) }), DiagnosticCodes.LengthAtOdds, Severity.Warning, "/initiatives/0/length" },
        { "year of another age", Of(Plain with { Period = DatePeriod.Parse("0201/..") }), DiagnosticCodes.ImplausibleDate, Severity.Warning, "/initiatives/0/period" },
        { "year of another age with words", Of(Plain with { Projects = [Project with { Period = DatePeriod.Parse("1997/9999").Written("fra 1997") }] }), DiagnosticCodes.ImplausibleDate, Severity.Warning, "/initiatives/0/projects/0/period/edtf" },
        { "words of another age", Of(Plain with { Provenance = new() { StatedOn = PartialDate.Parse("0212") } }), DiagnosticCodes.ImplausibleDate, Severity.Warning, "/initiatives/0/provenance/statedOn" },
        { "retrieved in another age", Of(Plain with { Provenance = new() { RetrievedOn = new LocalDate(202, 1, 1) } }), DiagnosticCodes.ImplausibleDate, Severity.Warning, "/initiatives/0/provenance/retrievedOn" },
        { "label of a shipped concept", Own(Concept("x") with { Label = "UNGDOM" }), DiagnosticCodes.LabelOfShippedConcept, Severity.Warning, "/concepts/0/label" },
        { "alternative label of a shipped concept", Own(Concept("x") with { Alternatives = ["Noe annet", new LocalizedText([new(LanguageTag.Bokmal, "Noe"), new(LanguageTag.English, "Young people")])] }), DiagnosticCodes.LabelOfShippedConcept, Severity.Warning, "/concepts/0/alternatives/1" },
        { "English label", Own(Concept("x") with { Label = new LocalizedText(LanguageTag.English, "X") }), DiagnosticCodes.NoNorwegianLabel, Severity.Warning, "/concepts/0/label" },
    };

    /// <summary>A place, what is wrong with it, where, and what was probably meant. The work went on in 2010.</summary>
    public static TheoryData<Place, string, string, string?> WrongPlaces => new()
    {
        { new() { Municipality = MunicipalityNumber.Parse("1999"), Name = "Berg" }, DiagnosticCodes.MunicipalityNumberUnknown, "municipality", "1929" },
        { new() { Municipality = MunicipalityNumber.Parse("1999") }, DiagnosticCodes.MunicipalityNumberUnknown, "municipality", null },
        { new() { Municipality = MunicipalityNumber.Parse("4620"), Name = "Ulvik" }, DiagnosticCodes.MunicipalityNumberOfAnotherTime, "municipality", "1233" },
        { new() { Municipality = MunicipalityNumber.Parse("5530") }, DiagnosticCodes.MunicipalityNumberOfAnotherTime, "municipality", null },
        { new() { Municipality = MunicipalityNumber.Parse("1929"), Name = "Målselv" }, DiagnosticCodes.NameAndNumberAtOdds, "name", "Berg" },
        { new() { Kind = PlaceKind.Municipality, Name = "Maalselw" }, DiagnosticCodes.MunicipalityNameUnknown, "name", "Målselv" },
        { new() { Municipality = MunicipalityNumber.Parse("1929"), County = CountyNumber.Parse("18") }, DiagnosticCodes.CountyAtOdds, "county", "19" },
        { new() { County = CountyNumber.Parse("99") }, DiagnosticCodes.CountyNumberUnknown, "county", null },
        { new() { Kind = PlaceKind.County, County = CountyNumber.Parse("19"), Name = "Nordland" }, DiagnosticCodes.NameAndNumberAtOdds, "name", "Troms" },
    };

    [Theory]
    [MemberData(nameof(WrongPlaces))]
    public void A_place_is_held_to_the_register(Place place, string code, string member, string? suggestion)
    {
        foreach (var (initiative, pointer) in new[]
        {
            (Plain with { Period = DatePeriod.Parse("2010"), Places = [place] }, "/initiatives/0/places/0"),
            (Plain with { Projects = [new() { Id = Slug.Parse("p"), Period = DatePeriod.Parse("2010"), Places = [place] }] }, "/initiatives/0/projects/0/places/0"),
            (Plain with { Period = DatePeriod.Parse("2010"), Partners = [new() { Name = "A", Place = place }] }, "/initiatives/0/partners/0/place"),
        })
        {
            var problem = Validator.Validate(Of(initiative)).Diagnostics.Should().ContainSingle().Subject;

            (problem.Code, problem.Severity, problem.Pointer, problem.Suggestion).Should().Be((code, Severity.Warning, $"{pointer}/{member}", suggestion));
        }
    }

    [Fact]
    public void A_code_that_is_replaced_is_told_with_the_one_in_use()
    {
        // None of those that are shipped is replaced yet.
        var context = new ValidationContext(Plain);
        var old = new ShippedConcept("old", null, "Gammel", "Gammal", "Old", ConceptOrigin.Form) { ReplacedBy = "youth" };

        CodeRules.Replaced(old, "code", context);
        CodeRules.Replaced(TargetGroup.Youth.Concept!, "code", context);

        context.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(static problem => problem.Code == DiagnosticCodes.ReplacedCode && problem.Severity == Severity.Warning && problem.Suggestion == "youth");
    }

    [Fact]
    public void A_number_is_held_to_the_whole_period_and_not_to_when_the_words_were_written()
    {
        static Initiative With(string number, string period) => Plain with
        {
            Period = DatePeriod.Parse(period),
            Places = [new() { Municipality = MunicipalityNumber.Parse(number) }],
            Provenance = new() { StatedOn = PartialDate.Parse("2025") },
        };

        Validator.Validate(Of(With("5421", "2018/2022"))).Diagnostics.Should().BeEmpty();
        Validator.Validate(Of(With("5421", "2020~"))).Diagnostics.Should().BeEmpty();
        Validator.Validate(Of(With("5530", "1997"))).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.MunicipalityNumberOfAnotherTime);
        Validator.Validate(Of(Plain with { Partners = [new() { Name = "A", Place = new() { Municipality = MunicipalityNumber.Parse("9999"), County = CountyNumber.Parse("99") } }] })).Diagnostics
            .Select(static problem => problem.Code).Should().Equal(DiagnosticCodes.MunicipalityNumberUnknown, DiagnosticCodes.CountyNumberUnknown);
    }

    [Fact]
    public void A_county_that_is_a_partner_is_one_where_the_work_was_done()
    {
        static Initiative With(string county) => Plain with
        {
            Period = DatePeriod.Parse("2010"),
            Places = [new() { Municipality = MunicipalityNumber.Parse("1929") }],
            Partners = [new() { Name = "Fylkeskommunen", Place = new() { Kind = PlaceKind.County, County = CountyNumber.Parse(county) } }],
        };

        Validator.Validate(Of(With("18"))).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            static problem => problem.Code == DiagnosticCodes.PartnerOfAnotherCounty && problem.Pointer == "/initiatives/0/partners/0/place/county");
        Validator.Validate(Of(With("19"))).Diagnostics.Should().BeEmpty();
        Validator.Validate(Of(With("55"))).Diagnostics.Should().BeEmpty("that is where Berg came to");
    }

    [Fact]
    public void A_place_that_the_register_knows_is_left_alone() => Validator.Validate(Of(
        Plain with
        {
            Period = DatePeriod.Parse("2010"),
            Places =
            [
                new() { Municipality = MunicipalityNumber.Parse("1929"), Name = "berg", County = CountyNumber.Parse("19") },
                new() { Name = "MAALSELV" },
                new() { Kind = PlaceKind.County, County = CountyNumber.Parse("19"), Name = "Troms" },
                new() { Kind = PlaceKind.Region, Name = "Midt-Troms" },
                new() { Kind = PlaceKind.Locality, Locality = "Finnøy" },
                new() { Municipality = MunicipalityNumber.Parse("2011"), Name = "Guovdageaidnu" },
            ],
        })).Diagnostics.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_found_where_it_stands(string what, Catalogue catalogue, string code, Severity severity, string pointer)
    {
        var report = Validator.Validate(catalogue);

        report.Diagnostics.Select(static problem => (problem.Code, problem.Severity, problem.Pointer)).Should().Equal(pointer.Split(',').Select(at => (code, severity, (string?)at)), what);
        report.Diagnostics.Should().OnlyContain(static problem => problem.Message.In(LanguageTag.Bokmal) != null && problem.Message.In(LanguageTag.English) != null);
        report.IsValid.Should().Be(severity != Severity.Error);
        report.NotRun.Should().BeEmpty();
    }

    [Fact]
    public void What_is_right_is_left_alone()
    {
        Validator.Validate(Berg.Catalogue).Diagnostics.Should().BeEmpty();
        Validator.Validate(Own(Concept("x") with { Label = new LocalizedText(LanguageTag.Parse("nn-NO"), "X") }, Concept("y") with { Broader = "x" }, Concept("z") with { Broader = "youth" })
            with
        { Initiatives = [Plain with { TargetGroups = [Code<TargetGroup>.Parse("x")] }] }).Diagnostics.Should().BeEmpty();
        Validator.Validate(Of(
            Plain with { Related = [new() { Kind = RelationKind.Continues, Id = Other }, new() { Kind = RelationKind.SeeAlso, Title = "Borte" }] },
            Plain with { Id = Slug.Parse("tredje"), Title = new LocalizedText(LanguageTag.Parse("nb-NO"), "T"), Funding = [new() { Source = "A" }, new() { Amount = 0, Currency = "NOK" }] },
            Plain with
            {
                Id = Slug.Parse("fjerde"),
                Projects = [Project],
                Activities = [new() { Kind = ActivityType.Brochures, Project = Project.Id, Period = DatePeriod.Parse("2010") }],
                Provenance = new() { StatedOn = PartialDate.Parse("2012"), RetrievedOn = new LocalDate(2012, 1, 1) },
            },
            Plain with { Id = Other, Period = DatePeriod.Parse("2007/.."), Projects = [Project], Outcomes = [new() { Text = "T", Project = Project.Id }] })).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void What_agrees_or_cannot_be_told_is_left_alone() => Validator.Validate(Of(
        Plain with { Period = DatePeriod.Parse("2007/2010"), Length = NodaTime.Period.FromYears(3), Links = [new() { Address = new Uri("HTTPS://www.berg.no/a:b") }, new() { Address = new Uri("/side?x=a:b", UriKind.Relative) }] },
        Plain with { Id = Slug.Parse("b"), Period = DatePeriod.Parse("2007/2010"), Length = NodaTime.Period.FromYears(4) },
        Plain with { Id = Slug.Parse("c"), Period = DatePeriod.Parse("2007/.."), Length = NodaTime.Period.FromYears(30), Funding = [new() { Amount = 1, Currency = "FIM" }] },
        Plain with { Id = Slug.Parse("d"), Period = DatePeriod.Parse("1997"), Length = NodaTime.Period.FromYears(1) },
        Plain with { Id = Slug.Parse("e"), Period = DatePeriod.Parse("1995~/1997"), Length = NodaTime.Period.FromMonths(20) },
        Plain with { Id = Slug.Parse("f"), Period = DatePeriod.Parse("183X/2030"), Length = null })).Diagnostics.Should().BeEmpty();

    [Fact]
    public void What_is_meant_is_suggested_and_said_in_three_languages()
    {
        var report = Validator.Validate(Of(Plain with
        {
            Period = DatePeriod.Parse("0201"),
            Length = NodaTime.Period.FromYears(6),
            Links = [new() { Address = new Uri("mailto:a@b.no") }],
            Funding = [new() { Amount = 1, Currency = " nok" }, new() { Amount = 1, Currency = "kr" }],
        }) with
        { Concepts = [Concept("x") with { Label = "Kvinner" }] });

        report.Diagnostics.Should().HaveCount(6).And.OnlyContain(static problem =>
            problem.Message.In(LanguageTag.Bokmal) != null && problem.Message.In(LanguageTag.Nynorsk) != null && problem.Message.In(LanguageTag.English) != null);
        report.Diagnostics.Where(static problem => problem.Code == DiagnosticCodes.UnknownCurrency).Select(static problem => problem.Suggestion).Should().Equal("NOK", null);
        report.Diagnostics.Single(static problem => problem.Code == DiagnosticCodes.LabelOfShippedConcept).Message.In(LanguageTag.Nynorsk).Should().StartWith("«Kvinner» er òg ei nemning på omgrepet «women»");
    }

    private static Concept Concept(string code) => new() { Vocabulary = "target-group", Code = code, Label = "Begrep" };

    private static Catalogue Own(params ImmutableArray<Concept> concepts) => Of() with { Concepts = concepts };

    private static Catalogue Of(params ImmutableArray<Initiative> initiatives) =>
        new() { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Initiatives = initiatives };
}
