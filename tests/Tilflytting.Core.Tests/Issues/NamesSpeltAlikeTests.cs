using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Places;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Names that differ in a mark alone were one name: Hole found Høle.</summary>
public class NamesSpeltAlikeTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    [Theory]
    [InlineData("Hole", "0612@1838 0612@1977")]
    [InlineData("HOLE", "0612@1838 0612@1977")]
    [InlineData("Hole kommune", "0612@1838 0612@1977")]
    [InlineData("Hole (Buskerud)", "0612@1838 0612@1977")]
    [InlineData("Høle", "1128@1842")]
    [InlineData("høle kommune", "1128@1842")]
    [InlineData("Lardal", "0728@1838")]
    [InlineData("Lårdal", "0833@1838")]
    [InlineData("La\u030Ardal", "0833@1838")]
    [InlineData("Laardal", "0728@1838 0833@1838")]
    [InlineData("Malselv", "1924@1867")]
    public void The_exact_spelling_comes_first_and_the_folded_one_where_nothing_is_spelt_so(string name, string ids) =>
        Register.Named(name).Select(static one => one.Id).Should().Equal(ids.Split(' '));

    [Fact]
    public void A_name_that_is_spelt_so_at_another_time_is_never_one_that_is_folded_so()
    {
        Register.Named("Hole", new LocalDate(1964, 6, 1)).Should().BeEmpty("Hole was in Ringerike, and Høle is another");
        Register.Named("Høle", new LocalDate(1964, 6, 1)).Should().ContainSingle();
        Register.Named("Hole", new DateInterval(new(1964, 6, 1), new(1964, 12, 31))).Should().BeEmpty();
    }

    [Fact]
    public void Every_name_that_is_spelt_as_another_is_folded_finds_those_that_are_spelt_so_alone()
    {
        var names = PlaceData.Municipalities.SelectMany(static row => row.Names.Where(static name => name.Length > 0).Select(name => (Name: name, Row: row))).ToLookup(static one => NorwegianFolding.Words(one.Name));
        var several = 0;
        foreach (var group in names.Where(static group => group.Select(static one => one.Name.ToLowerInvariant()).Distinct().Count() > 1))
        {
            foreach (var name in group.Select(static one => one.Name).Distinct())
            {
                several++;
                var spelt = group.Where(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static one => Register.Find(MunicipalityNumber.Parse(one.Row.Code), one.Row.From)!).Distinct();
                Register.Named(name).Should().Contain(spelt).And.HaveCountLessThanOrEqualTo(group.Select(static one => one.Row.Unit).Distinct().Count());
            }
        }

        several.Should().BePositive();
    }

    [Fact]
    public void In_a_question_and_in_an_entry_it_is_the_same()
    {
        Initiative Entry(string name) => new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Places = [new() { Name = name }] };

        InitiativeFilter.Parse("kommune:Hole").ToString().Should().Be("municipality:0612@1977");
        InitiativeFilter.Parse("kommune:Hole").Evaluate(Entry("Høle")).Should().Be(Certainty.No);
        InitiativeFilter.Parse("kommune:Sandnes").Evaluate(Entry("Hole")).Should().Be(Certainty.No, "that is where Høle is");
        InitiativeFilter.Parse("kommune:Sandnes").Evaluate(Entry("Høle")).Should().NotBe(Certainty.No);
    }

    [Fact]
    public void A_number_with_the_name_of_the_other_is_reported()
    {
        Initiative Entry(string name) => new()
        {
            Id = Slug.Parse("a"),
            Language = LanguageTag.Bokmal,
            Title = "A",
            Period = DatePeriod.Parse("2010"),
            Places = [new() { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse("0612"), Name = name }],
        };

        Validator.Validate(Entry("Høle")).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(static problem =>
            problem.Code == DiagnosticCodes.NameAndNumberAtOdds && problem.Suggestion == "Hole" && problem.Pointer == "/places/0/name");
        Validator.Validate(Entry("Hole")).Diagnostics.Should().BeEmpty();
    }
}
