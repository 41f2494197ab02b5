using System.Globalization;

namespace Tilflytting.Core.Tests.Model;

/// <summary>Every record prints one line, the same under every culture.</summary>
public class PrintingTests
{
    public static TheoryData<string> Types => ModelTypes.Names;

    [Fact]
    public void Cultures_differ_in_this_process() =>
        Cultures.Under(static () => $"{1.5m} {"i".ToUpper(CultureInfo.CurrentCulture)} {new LocalDate(2024, 2, 29)}").Distinct()
            .Should().HaveCountGreaterThan(2, "otherwise the tests below say nothing");

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_prints_one_line_the_same_under_every_culture(string type)
    {
        var instance = Sample.Of(ModelTypes.Named(type));

        var lines = Cultures.Under(() => instance.ToString()!);

        lines.Distinct().Should().ContainSingle();
        lines[0].Should().NotBeEmpty().And.NotMatchRegex(@"[\p{Cc}\u2028\u2029]").And.NotStartWith(instance.GetType().Name + " {");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_without_its_optional_members_prints_too(string name)
    {
        var type = ModelTypes.Named(name);
        if (type.GetConstructor([]) is null)
        {
            return;
        }

        var instance = Sample.Empty(type);
        foreach (var member in ModelTypes.Members(type).Where(static member => member.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false)))
        {
            Sample.SetValue(instance, member, member.GetValue(Sample.Of(type)));
        }

        instance.ToString().Should().NotBeNull().And.NotContain(", ,").And.NotEndWith(", ");
    }

    [Fact]
    public void Numbers_print_without_trailing_zeros_and_with_a_point() =>
        Cultures.Under(static () => new Outcome { Text = "Nye innbyggere", Value = 12.50m, Unit = "%" }.ToString())
            .Should().AllBe("Nye innbyggere, 12.5, %");

    [Fact]
    public void Lines_say_what_matters()
    {
        var id = Slug.Parse("berg");
        var initiative = new Initiative { Id = id, Language = LanguageTag.Bokmal, Title = "Bygdemobilisering i Berg" };
        var catalogue = new Catalogue { SchemaVersion = SchemaVersion.Current, Id = id, Language = LanguageTag.Bokmal, Title = "Katalog" };

        initiative.ToString().Should().Be("berg, Bygdemobilisering i Berg");
        catalogue.ToString().Should().Be("berg, Katalog");
        (catalogue with { Initiatives = [initiative] }).ToString().Should().Be("berg, Katalog, 1 initiative");
        (catalogue with { Initiatives = [initiative, initiative] }).ToString().Should().Be("berg, Katalog, 2 initiatives");
        new Project { Id = id, Period = DatePeriod.Parse("1997/2000") }.ToString().Should().Be("berg, 1997/2000");
        new Activity { Kind = ActivityType.HomecomingEvent }.ToString().Should().Be("homecoming-event");
        new Partner { Name = "Skolene", Kind = PartnerKind.EducationalInstitution.Written("Skolene") }.ToString().Should().Be("Skolene, educational-institution");
        new Place { Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg", Certainty = Certainty.Possible }.ToString()
            .Should().Be("Berg, 1929, possibly");
        new Concept { Vocabulary = "target-group", Code = "students", Label = "Studenter" }.ToString().Should().Be("target-group:students, Studenter");
        new Link { Address = new("https://EXAMPLE.org") }.ToString().Should().Be("https://EXAMPLE.org", "to the letter");
        new Funding().ToString().Should().BeEmpty("nothing is stated");
    }
}
