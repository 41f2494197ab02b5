using System.Collections;
using System.Reflection;
using Tilflytting.Core.Tests.Architecture;

namespace Tilflytting.Core.Tests.Model;

/// <summary>What the model refuses, and where it says so.</summary>
public class RuleTests
{
    private const string HalfAPair = "half \ud83d";

    public static TheoryData<string, string> Settable
    {
        get
        {
            var members = new TheoryData<string, string>();
            foreach (var type in ModelTypes.All)
            {
                foreach (var member in ModelTypes.Members(type).Where(static member => member.SetMethod is not null))
                {
                    members.Add(type.Name, member.Name);
                }
            }

            return members;
        }
    }

    [Theory]
    [MemberData(nameof(Settable))]
    public void Null_is_refused_where_it_is_not_a_value(string type, string name)
    {
        var (instance, member) = Find(type, name);
        if (Nullability.IsOptional(member))
        {
            Sample.SetValue(instance, member, null);
            member.GetValue(instance).Should().BeNull("null says that it is not stated");
        }
        else if (!member.PropertyType.IsValueType)
        {
            Refused(instance, member, null);
        }
    }

    [Theory]
    [MemberData(nameof(Settable))]
    public void Text_that_is_blank_or_cannot_be_written_is_refused(string type, string name)
    {
        var (instance, member) = Find(type, name);
        foreach (var bad in new[] { "", " \t\r\n\u00a0", HalfAPair, "\udc00" })
        {
            object? value = member.PropertyType == typeof(string) ? bad
                : member.PropertyType == typeof(ImmutableArray<string>) ? ImmutableArray.Create("Ål", bad)
                : member.PropertyType == typeof(Uri) ? new Uri(bad, UriKind.Relative)
                : null;
            if (value is not null)
            {
                Refused(instance, member, value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Settable))]
    public void Null_inside_a_list_is_refused(string type, string name)
    {
        var (instance, member) = Find(type, name);
        if (member.GetValue(instance) is IEnumerable and not string)
        {
            Refused(instance, member, Sample.List(member.PropertyType, [null]));
        }
    }

    [Fact]
    public void Concept_has_codes_of_the_form_of_codes()
    {
        var concept = new Concept { Vocabulary = "target-group", Code = "students", Label = "Studenter" };
        ((Func<Concept>)(() => concept with { Vocabulary = "Target group" })).Should().Throw<ArgumentException>();
        ((Func<Concept>)(() => concept with { Code = "student-" })).Should().Throw<ArgumentException>();
        ((Func<Concept>)(() => concept with { Broader = "Youth" })).Should().Throw<ArgumentException>();
        (concept with { Broader = null }).Broader.Should().BeNull();
    }

    [Fact]
    public void Dates_are_in_the_years_that_can_be_written_and_in_the_iso_calendar()
    {
        var beforeYearOne = new LocalDate(0, 12, 31);
        Refused(new Provenance(), typeof(Provenance).GetProperty(nameof(Provenance.RetrievedOn))!, beforeYearOne);
        Refused(Catalogue(), typeof(Catalogue).GetProperty(nameof(Core.Catalogue.ModifiedOn))!, beforeYearOne);
        new Provenance { RetrievedOn = new(1, 1, 1) }.RetrievedOn.Should().Be(new LocalDate(1, 1, 1));
        new Provenance { RetrievedOn = new(9999, 12, 31) }.RetrievedOn.Should().Be(new LocalDate(9999, 12, 31));

        var julian = new LocalDate(2024, 2, 16, CalendarSystem.Julian);
        (Catalogue() with { ModifiedOn = julian }).ModifiedOn.Should().Be(new LocalDate(2024, 2, 29));
        (Catalogue() with { ModifiedOn = julian }).Should().Be(Catalogue() with { ModifiedOn = new LocalDate(2024, 2, 29) });
    }

    [Fact]
    public void Place_is_certain_or_possible()
    {
        new Place().Certainty.Should().Be(Certainty.Certain);
        foreach (var wrong in new[] { Certainty.No, (Certainty)2, (Certainty)4 })
        {
            Refused(new Place(), typeof(Place).GetProperty(nameof(Place.Certainty))!, wrong);
        }
    }

    [Fact]
    public void Equal_numbers_are_kept_alike() =>
        Gen.Decimal.Sample(static number =>
        {
            var kept = new Funding { Amount = number }.Amount!.Value;
            var text = kept.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return kept == number && (!text.Contains('.', StringComparison.Ordinal) || !text.EndsWith('0'));
        });

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("0.000", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-2.10", "-2.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950330", "7.922816251426433759354395033")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Number_is_kept_without_trailing_zeros(string written, string kept)
    {
        var number = new Outcome { Text = "Vekst", Value = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture) }.Value!.Value;

        number.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(kept);
        decimal.GetBits(number).Should().Equal(decimal.GetBits(decimal.Parse(kept, System.Globalization.CultureInfo.InvariantCulture)), "equal values, equal bytes");
    }

    /// <summary>The accessor throws, under the name that the caller knows, what its documentation says it throws.</summary>
    private static void Refused(object instance, PropertyInfo member, object? value)
    {
        var set = () => Sample.SetValue(instance, member, value);
        var thrown = set.Should().Throw<ArgumentException>().Which;

        thrown.ParamName.Should().Be("value");
        Documentation.Of(member)!.Elements("exception").Select(static element => element.Attribute("cref")!.Value)
            .Should().Contain(cref => thrown.GetType().FullName == cref.Substring(2) || cref == "T:System.ArgumentException");
    }

    private static Catalogue Catalogue() => (Catalogue)Sample.Of(typeof(Catalogue));

    private static (object Instance, PropertyInfo Member) Find(string type, string name)
    {
        var model = ModelTypes.Named(type);
        return (Sample.Of(model), model.GetProperty(name)!);
    }
}
