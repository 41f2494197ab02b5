namespace Tilflytting.Core.Tests.Issues;

/// <summary>A member was looked for from the first on, although the names are in order.</summary>
public class UnknownMembersSearchTests
{
    [Fact]
    public void Every_member_is_found_and_no_other() =>
        Gen.String[Gen.Char["abÅæ\uD83D\uDE00\uFFFD~"], 0, 4].Where(static name => !TextRules.HasLoneSurrogate(name)).HashSet[0, 20].Sample(
            static names =>
            {
                var members = UnknownMembers.Parse($"{{{string.Join(',', names.Select(static (name, at) => $"{CanonicalJson.Quote(name)}:{at}"))}}}");
                names.Select(static (name, at) => (name, at)).All(pair => members.TryGet(pair.name, out var json) && json == pair.at.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    .Should().BeTrue();
                foreach (var name in names)
                {
                    members.TryGet(name + "!", out _).Should().BeFalse();
                }
            },
            iter: 2_000);

    [Theory]
    [InlineData(300)]
    [InlineData(100_000)]
    public void What_is_too_deep_is_called_that(int depth)
    {
        var json = $"{{\"a\":{new string('[', depth)}{new string(']', depth)}}}";

        FluentActions.Invoking(() => UnknownMembers.Parse(json)).Should().Throw<DiagnosticException>().Which.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.NestedTooDeep);
    }
}
