namespace Tilflytting.Core.Tests.Contracts;

/// <summary>Every value type with a text, held to the same contract.</summary>
public class ValueTypeTests
{
    private static readonly string[] MalformedIds = ["", " ", "A", "å", "a_b", "-a", "a-", "a--b", "a b"];

    [Fact]
    public void Slug_holds() => ValueContract.Holds<Slug>(["0", "a", "a-b", "aa", "b", "i1", "x" + new string('y', 400)], MalformedIds);

    [Fact]
    public void Code_holds() => ValueContract.Holds<Code<TargetGroup>>(["0", "a-b", "from-2031", "women", "youth"], [.. MalformedIds, new string('a', 65)]);

    [Fact]
    public void LanguageTag_holds() => ValueContract.Holds<LanguageTag>(
        ["en", "en-GB", "nb", "nn", "no", "se", "sr-Latn-RS", "zh-Hant-x-a"],
        ["", "n", "språk", "nb_NO", "nb-", "-nb", "nb--NO", "abcdefghi", "1a", new string('a', 8) + "-" + new string('b', 8) + "-" + new string('c', 8) + "-" + new string('d', 9)]);

    [Fact]
    public void LanguageTag_is_kept_in_the_usual_case()
    {
        LanguageTag.Parse("NB-no").ToString().Should().Be("nb-NO");
        LanguageTag.Parse("SR-LATN-rs").ToString().Should().Be("sr-Latn-RS");
        LanguageTag.Parse("EN-X-GB").ToString().Should().Be("en-x-gb");
        LanguageTag.Parse("UND").Should().Be(LanguageTag.Undetermined);
        default(LanguageTag).ToString().Should().Be("und");
    }

    [Fact]
    public void OrganisationNumber_holds() => ValueContract.Holds<OrganisationNumber>(
        ["971040238", "974760673", "983971636"], ["", "97476067", "9747606733", "974760674", "974 760 673", "97476067x", "047606730", "９７４７６０６７３"]);

    [Fact]
    public void OrganisationNumber_is_checked_by_modulus_eleven()
    {
        int[] weights = [3, 2, 7, 6, 5, 4, 3, 2];
        Gen.Int[10_000_000, 99_999_999].Sample(
            first =>
            {
                var rest = first.ToString("D8", null).Select((digit, i) => (digit - '0') * weights[i]).Sum() % 11;
                var check = rest == 0 ? 0 : 11 - rest;
                return Enumerable.Range(0, 10).All(digit => OrganisationNumber.TryParse($"{first}{digit}", out _) == (digit == check));
            },
            iter: TestScale.Of(20_000));
    }

    [Fact]
    public void SchemaVersion_holds() => ValueContract.Holds<SchemaVersion>(
        ["0.9", "1.0", "1.1", "1.10", "2.0", "9999.9999"], ["", "1", "1.", ".1", "1.0.0", "01.0", "1.00", "-1.0", "1,0", "10000.0", " 1.0"]);

    [Fact]
    public void SchemaVersion_parts_are_bounded()
    {
        FluentActions.Invoking(static () => new SchemaVersion(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new SchemaVersion(1, 10_000)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void MunicipalityNumber_holds() => ValueContract.Holds<MunicipalityNumber>(
        ["0101", "0301", "1929", "5530", "9999"], ["", "301", "00301", "0001", "0099", "19x9", "1929 ", "１９２９"]);

    [Fact]
    public void CountyNumber_holds() => ValueContract.Holds<CountyNumber>(["01", "03", "19", "55", "99"], ["", "1", "00", "019", "x1", "１９"]);

    [Fact]
    public void PartialDate_holds() => ValueContract.Holds<PartialDate>(
        ["0001", "1980", "198X", "2009?", "2009~", "2009-24", "2010-01-01", "2010-01", "2010", "9999-12-31%"],
        ["", "2007-13", "2007/2008", "207"]);

    [Fact]
    public void DatePeriod_holds() => ValueContract.Holds<DatePeriod>(
        ["../2009", "1995/1997", "1997/2000", "2009", "2009/..", "2009/", "/2009"], ["", "/", "2007-13", "2010/2007", "2007–2010"]);
}
