namespace Tilflytting.Core.Tests.Text;

/// <summary>What every text of the model has to be, and what becomes of it on one line.</summary>
public class TextRulesTests
{
    [Theory]
    [InlineData("x", null)]
    [InlineData("\u00A0x", null)]
    [InlineData("😀", null)]
    [InlineData("x😀𐐷y", null)]
    [InlineData(null, DiagnosticCodes.BlankText)]
    [InlineData("", DiagnosticCodes.BlankText)]
    [InlineData(" \t\n\u00A0\u2003", DiagnosticCodes.BlankText)]
    public void A_text_says_something(string? text, string? fault)
    {
        TextRules.Fault(text).Should().Be(fault);
        if (fault is null)
        {
            TextRules.Checked(text).Should().BeSameAs(text);
            TextRules.CheckedOrNull(text).Should().BeSameAs(text);
        }
        else
        {
            FluentActions.Invoking(() => TextRules.Checked(text)).Should().Throw<ArgumentException>().WithParameterName(nameof(text));
        }
    }

    [Fact]
    public void Nothing_is_a_text_that_may_be_left_out() => TextRules.CheckedOrNull(null).Should().BeNull();

    [Fact]
    public void Halves_of_pairs_are_found_wherever_they_stand() =>
        Gen.OneOf("x", "\uD83D", "\uDE00", "😀", "\uFFFD").Array[1, 6].Select(static pieces => string.Concat(pieces)).Sample(
            static text =>
            {
                // What the base library cannot read rune by rune; U+FFFD itself is a letter like any other.
                var sound = true;
                for (var rest = text.AsSpan(); rest.Length > 0;)
                {
                    sound &= System.Text.Rune.DecodeFromUtf16(rest, out _, out var read) == System.Buffers.OperationStatus.Done;
                    rest = rest[read..];
                }

                return TextRules.HasLoneSurrogate(text) == !sound && TextRules.Fault(text) == (sound ? null : DiagnosticCodes.LoneSurrogate);
            },
            iter: TestScale.Of(20_000));

    [Theory]
    [InlineData("Berg i Senja", "Berg i Senja")]
    [InlineData("a\r\nb\tc\u0085d\u2028e\u2029f\u0000", "a  b c d e f ")]
    public void One_line_is_one_line(string text, string line) => TextFormat.OneLine(text).Should().Be(line);

    [Fact]
    public void A_text_on_one_line_is_itself()
    {
        const string Text = "Utvikling av småsamfunn";

        TextFormat.OneLine(Text).Should().BeSameAs(Text);
    }
}
