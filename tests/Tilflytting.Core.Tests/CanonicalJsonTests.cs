using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests;

/// <summary>Members that the library does not know are kept as one text, whoever wrote them.</summary>
public class CanonicalJsonTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" { \"b\" : 1 , \"a\" : [ true , false , null ] } ", """{"a":[true,false,null],"b":1}""")]
    [InlineData("""{"b":{"d":1,"c":2},"a":[{"z":1,"y":2}]}""", """{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}""")]
    [InlineData("""{"a":1.50,"b":1E+5,"c":-0,"d":100000000000000000000000000000001}""", """{"a":1.50,"b":1E+5,"c":-0,"d":100000000000000000000000000000001}""")]
    [InlineData("""{"\u00e5":"\u00C5<&'+"}""", """{"å":"Å\u003C\u0026\u0027+"}""")]
    [InlineData("""{"a":"\/\u0022\u005c\u000A"}""", """{"a":"/\"\\\n"}""")]
    [InlineData("""{"a":1,"B":2,"ab":3,"Å":4,"æ":5}""", """{"B":2,"a":1,"ab":3,"Å":4,"æ":5}""")]
    [InlineData("""{"":"","a b":{}}""", """{"":"","a b":{}}""")]
    public void There_is_one_text(string json, string canonical)
    {
        foreach (var culture in new[] { "", "nb-NO", "tr-TR" })
        {
            using var scope = new CultureScope(culture);
            var members = UnknownMembers.Parse(json);

            members.ToString().Should().Be(canonical);
            UnknownMembers.Parse(canonical).Should().Be(members);
        }
    }

    [Fact]
    public void Any_text_is_kept_and_stands_on_one_line() => Gen.Select(TextGen.Text, TextGen.Text).Sample(
        static (name, text) =>
        {
            var members = UnknownMembers.Parse($"{{{CanonicalJson.Quote(name)}:{CanonicalJson.Quote(text)}}}");
            var line = members.ToString();
            return members.Members.Single().Key == name
                && System.Text.Json.JsonDocument.Parse(members.Members.Single().Value).RootElement.GetString() == text
                && UnknownMembers.Parse(line) == members
                && !line.AsSpan().ContainsAny('\n', '\r', '\u2028');
        },
        iter: TestScale.Of(5_000));

    public static TheoryData<string, string, long?, long?> Refused => new()
    {
        { "", DiagnosticCodes.MalformedJson, 1, 1 },
        { "{", DiagnosticCodes.MalformedJson, 1, 2 },
        { "{\n \"a\": x}", DiagnosticCodes.MalformedJson, 2, 7 },
        { """{"a":1,}""", DiagnosticCodes.MalformedJson, 1, 8 },
        { "{}{}", DiagnosticCodes.MalformedJson, 1, 3 },
        { """{"a":01}""", DiagnosticCodes.MalformedJson, 1, 7 },
        { "null", DiagnosticCodes.WrongJsonType, null, null },
        { "[]", DiagnosticCodes.WrongJsonType, null, null },
        { """{"a":1,"\u0061":2}""", DiagnosticCodes.DuplicateMember, null, null },
        { """{"a":[{"b":1,"b":1}]}""", DiagnosticCodes.DuplicateMember, null, null },
        { """{"a":"\ud83d"}""", DiagnosticCodes.LoneSurrogate, null, null },
        { """{"\ud83d":1}""", DiagnosticCodes.LoneSurrogate, null, null },
        { "{\"a\":\"\uD83D\"}", DiagnosticCodes.LoneSurrogate, null, null },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_object_is_refused_with_the_reason(string json, string code, long? line, long? column)
    {
        var problem = FluentActions.Invoking(() => UnknownMembers.Parse(json)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().ContainSingle().Which;

        (problem.Code, problem.Severity, problem.Line, problem.Column).Should().Be((code, Severity.Error, line, column));
        problem.Message.In(LanguageTag.English).Should().NotContain("LineNumber");
        problem.Message.In(LanguageTag.Bokmal).Should().NotBeNull();
    }

    [Theory]
    [InlineData(64, "1", null)]
    [InlineData(65, "", null)]
    [InlineData(65, "1", DiagnosticCodes.NestedTooDeep)]
    [InlineData(66, "", DiagnosticCodes.NestedTooDeep)]
    [InlineData(255, "", DiagnosticCodes.NestedTooDeep)]
    [InlineData(256, "", DiagnosticCodes.NestedTooDeep)]
    [InlineData(100_000, "", DiagnosticCodes.NestedTooDeep)]
    public void A_value_stands_in_so_many_others_and_no_more(int arrays, string innermost, string? code)
    {
        var json = $"{{\"a\":{new string('[', arrays)}{innermost}{new string(']', arrays)}}}";

        if (code is null)
        {
            UnknownMembers.Parse(json).ToString().Should().Be(json);
        }
        else
        {
            FluentActions.Invoking(() => UnknownMembers.Parse(json)).Should().Throw<DiagnosticException>()
                .Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        }
    }

    [Fact]
    public void Members_are_found_by_their_exact_names()
    {
        var members = UnknownMembers.Parse("""{"b":[1.0],"a":"x"}""");

        members.IsEmpty.Should().BeFalse();
        members.Members.Select(static member => member.Key).Should().Equal("a", "b");
        members.TryGet("b", out var json).Should().BeTrue();
        json.Should().Be("[1.0]");
        members.TryGet("B", out json).Should().BeFalse();
        json.Should().BeNull();
    }

    [Fact]
    public void Equality_is_that_of_the_texts()
    {
        var (one, same, other) = (UnknownMembers.Parse("""{"a":1,"b":2}"""), UnknownMembers.Parse("""{"b":2,"a":1}"""), UnknownMembers.Parse("""{"a":1.0,"b":2}"""));

        (one == same && !(one != same) && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode()).Should().BeTrue();
        (one != other && !(one == other) && !one.Equals((object)other)).Should().BeTrue();
        (one == null || null == one || one.Equals(null) || one.Equals("x")).Should().BeFalse();
        (UnknownMembers.Parse("{}") == UnknownMembers.None && UnknownMembers.None.IsEmpty).Should().BeTrue();
        FluentActions.Invoking(static () => UnknownMembers.Parse(null!)).Should().Throw<ArgumentNullException>();
    }
}
