using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>The words of an initiative as numbers, seven bits to a byte.</summary>
public class TokenReaderTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(127, 1)]
    [InlineData(128, 2)]
    [InlineData(129, 2)]
    [InlineData(255, 2)]
    [InlineData(16_383, 2)]
    [InlineData(16_384, 3)]
    [InlineData(16_385, 3)]
    [InlineData(2_097_151, 3)]
    [InlineData(2_097_152, 4)]
    [InlineData(int.MaxValue, 5)]
    public void A_number_has_as_many_bytes_as_it_needs(int number, int bytes)
    {
        var (tokens, length) = (new byte[16], 0);
        TokenReader.Append(ref tokens, ref length, number);
        length.Should().Be(bytes);
        TokenReader.Append(ref tokens, ref length, 5);
        var reader = new TokenReader(tokens.AsSpan(0, length));

        reader.Next().Should().Be(number);
        reader.IsAtEnd.Should().BeFalse();
        reader.Next().Should().Be(5);
        reader.IsAtEnd.Should().BeTrue();
    }

    [Fact]
    public void Room_grows_with_the_numbers()
    {
        var (tokens, length, numbers) = (new byte[8], 0, Enumerable.Range(0, 400).Select(static i => i * i * i * 33).ToArray());
        foreach (var number in numbers)
        {
            TokenReader.Append(ref tokens, ref length, number);
        }

        var reader = new TokenReader(tokens.AsSpan(0, length));
        foreach (var number in numbers)
        {
            reader.Next().Should().Be(number);
        }

        reader.IsAtEnd.Should().BeTrue();
    }

    [Fact]
    public void Titles_are_passed_over_to_their_end()
    {
        var (tokens, length) = (new byte[64], 0);
        int[] titles = [5, TokenReader.Joined, 2, 130, TokenReader.EndOfText, TokenReader.Joined, 3, 9, TokenReader.EndOfText, TokenReader.EndOfTitles];
        foreach (var number in titles.Append(77))
        {
            TokenReader.Append(ref tokens, ref length, number);
        }

        var reader = new TokenReader(tokens.AsSpan(0, length));
        reader.SkipTitles();

        reader.Next().Should().Be(77);
    }
}
