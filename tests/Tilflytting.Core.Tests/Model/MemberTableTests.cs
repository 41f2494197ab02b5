using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Tests.Model;

/// <summary>The model against its member table, both ways.</summary>
public class MemberTableTests
{
    public static TheoryData<string> Types => [.. MemberRow.All.Select(static row => row.Type).Distinct()];

    [Fact]
    public void Types_are_those_of_the_table() =>
        ModelTypes.All.Select(TableName).Should().BeEquivalentTo(MemberRow.All.Select(static row => row.Type).Distinct());

    [Theory]
    [MemberData(nameof(Types))]
    public void Members_are_those_of_the_table_in_its_order_and_unknown_ones(string type) =>
        ModelTypes.Members(Model(type)).Select(static member => member.Name)
            .Should().Equal(MemberRow.All.Where(row => row.Type == type).Select(static row => row.Member).Append(nameof(UnknownMembers)));

    [Theory]
    [MemberData(nameof(Types))]
    public void Members_have_the_type_of_the_table(string type) =>
        ModelTypes.Members(Model(type)).Where(static member => member.Name != nameof(UnknownMembers))
            .Select(member => $"{Nullability.Written(member).Replace("<TargetGroup>", type == "Term<T>" ? "<T>" : "<TargetGroup>", StringComparison.Ordinal)} {member.Name}")
            .Should().Equal(MemberRow.All.Where(row => row.Type == type).Select(static row => $"{row.CSharp} {row.Member}"));

    [Theory]
    [MemberData(nameof(Types))]
    public void Members_are_required_where_the_table_says_so(string type) =>
        ModelTypes.Members(Model(type)).Where(static member => member.IsDefined(typeof(RequiredMemberAttribute)))
            .Select(static member => member.Name)
            .Should().Equal(MemberRow.All.Where(row => row.Type == type && row.Required == "yes").Select(static row => row.Member));

    [Theory]
    [MemberData(nameof(Types))]
    public void Required_member_is_never_nullable_and_an_optional_one_has_a_value_for_absent(string type)
    {
        foreach (var member in ModelTypes.Members(Model(type)))
        {
            var required = member.IsDefined(typeof(RequiredMemberAttribute));
            var absent = Nullability.IsOptional(member) || Nullability.Written(member).StartsWith("ImmutableArray<", StringComparison.Ordinal)
                || member.PropertyType == typeof(bool) || member.PropertyType == typeof(Certainty) || member.PropertyType == typeof(UnknownMembers);
            absent.Should().Be(!required, $"{type}.{member.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_other_member_can_be_set(string type) =>
        Model(type).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Where(static member => member.SetMethod is { IsPublic: true })
            .Select(static member => member.Name)
            .Should().BeSubsetOf(MemberRow.All.Where(row => row.Type == type).Select(static row => row.Member).Append(nameof(UnknownMembers)));

    [Fact]
    public void Json_names_are_camel_case_and_come_once_in_a_type()
    {
        foreach (var rows in MemberRow.All.GroupBy(static row => row.Type))
        {
            rows.Select(static row => row.Json).Should().OnlyHaveUniqueItems().And.AllSatisfy(static name => name.Should().MatchRegex("^[a-z][a-zA-Z]*$"));
        }
    }

    private static Type Model(string type) => ModelTypes.All.Single(model => TableName(model) == type);

    private static string TableName(Type type) => type.IsGenericType ? "Term<T>" : type.Name;
}
