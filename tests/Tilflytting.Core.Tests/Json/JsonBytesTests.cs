using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A document in a text becomes bytes, where half a surrogate pair stands as an escape.</summary>
public class JsonBytesTests
{
    /// <summary>A paragraph sign stands for half a pair here, which no attribute can hold.</summary>
    [Theory]
    [InlineData("\"å😀\"", "\"å😀\"")]
    [InlineData("\"§\"", "\"\\ud83d\"")]
    [InlineData("\"😀§😀§\"", "\"😀\\ud83d😀\\ud83d\"")]
    [InlineData("x§", "x\\ud83d")]
    [InlineData("\\§", "\\\uFFFD")]
    [InlineData("\\\\§", "\\\\\\ud83d")]
    [InlineData("\\\\\\§", "\\\\\\\uFFFD")]
    [InlineData("\\x§\\", "\\x\\ud83d\\")]
    public void Half_a_pair_is_escaped_and_behind_a_backslash_replaced(string json, string expected) =>
        Encoding.UTF8.GetString(JsonBytes.Of(json.Replace('§', '\ud83d'))).Should().Be(expected);
}
