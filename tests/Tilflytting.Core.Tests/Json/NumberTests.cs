using System.Globalization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A number is kept to the last digit or refused: it is never rounded.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("12.50", "12.50")]
    [InlineData("1e5", "100000")]
    [InlineData("1E+5", "100000")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("0e5", "0")]
    [InlineData("0.0e-20", "0")]
    [InlineData("0e-99999999999999999999", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1.234567e-22", "0.0000000000000000000001234567")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("9999999999999999", "9999999999999999")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("100000000000000000000e-20", "1")]
    [InlineData("12340000000000000000e-18", "12.34")]
    [InlineData("1.00000000000000000000000000000000000000000000000000000000000000", "1")]
    public void A_number_that_can_be_kept_is(string json, string value) =>
        Read(json).Amount.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567.123")]
    [InlineData("1e-29")]
    [InlineData("1e-40")]
    [InlineData("1.2345678e-22")]
    [InlineData("1.55555555e-25")]
    [InlineData("1e29")]
    [InlineData("5e-99999999999999999999")]
    [InlineData("5e99999999999999999999")]
    [InlineData("1.000000000000000000000000000000000000000000000000000000000000000")]
    public void A_number_that_cannot_be_kept_is_refused(string json)
    {
        var (amount, problems) = Read(json);

        amount.Should().BeNull();
        problems.Select(static problem => (problem.Code, problem.Pointer)).Should().Equal((DiagnosticCodes.MalformedNumber, "/initiatives/0/funding/0/amount"));
    }

    [Fact]
    public void Every_number_that_is_written_is_read_back() =>
        Gen.Decimal.Sample(static value => Read(value.ToString(CultureInfo.InvariantCulture)).Amount == value, iter: TestScale.Of(10_000));

    private static (decimal? Amount, ImmutableArray<Diagnostic> Problems) Read(string number)
    {
        CatalogueJson.TryRead(
            $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","initiatives":[{"id":"i","language":"nb","title":"T","funding":[{"source":"S","amount":{{number}}}]}]}""",
            out var catalogue, out var problems);
        return (catalogue!.Initiatives[0].Funding[0].Amount, problems);
    }
}
