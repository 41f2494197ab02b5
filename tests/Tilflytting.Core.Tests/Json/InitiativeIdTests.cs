using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>The id of an initiative that could not be read.</summary>
public class InitiativeIdTests
{
    [Theory]
    [InlineData("""{"id":"a"}""", "a")]
    [InlineData("""{"title":{"id":"inne"},"x":[{"id":"inne"},1],"id":"B å"}""", "B å")]
    [InlineData("""{"x":[],"i\u0064":"a"}""", "a")]
    [InlineData("""{"id":"a","id":"b"}""", "a")]
    [InlineData("""{"id":"a" !""", "a")]
    [InlineData("""{"id":5,"x":1}""", null)]
    [InlineData("""{"id":true}""", null)]
    [InlineData("""{"id":{"id":"inne"}}""", null)]
    [InlineData("""{"x":{"id":"inne"}}""", null)]
    [InlineData("""{"ID":"a"}""", null)]
    [InlineData("""{"x":}""", null)]
    [InlineData("""[{"id":"inne"}]""", null)]
    [InlineData("\"id\"", null)]
    [InlineData("""{"id":"\ud800"}""", null)]
    [InlineData("", null)]
    public void It_is_the_one_of_the_object_itself(string json, string? id) => InitiativeId.Find(Encoding.UTF8.GetBytes(json)).Should().Be(id);

    [Fact]
    public void It_is_found_behind_what_is_nested_deep()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100));

        InitiativeId.Find(Encoding.UTF8.GetBytes($$"""{"x":{{deep}},"id":"a"}""")).Should().Be("a");
    }
}
