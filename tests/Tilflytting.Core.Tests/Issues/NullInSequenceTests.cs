using System.Collections;
using System.Reflection;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Contracts;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A null among initiatives, terms or diagnostics was a null reference somewhere inside, and so was a default list.</summary>
public class NullInSequenceTests
{
    /// <summary>Every public call that asks a sequence of initiatives, by its text.</summary>
    public static TheoryData<string> Calls => [.. Asking().Select(static call => $"{call}")];

    [Fact]
    public void There_are_as_many_calls_as_there_are_operators() => Asking().Select(static call => call.Name).Distinct().Should().HaveCountGreaterThan(7).And.Contain(
        ["With", "OrderByTitle", "OrderByStart", "GroupByCode", "GroupByCounty", "GroupByDecade"]);

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_null_initiative_is_refused_by_the_name_of_the_sequence(string signature)
    {
        var call = Asking().Single(call => $"{call}" == signature);
        foreach (Initiative[] initiatives in (Initiative[][])[[null!], [Berg.Initiative, null!]])
        {
            object?[] arguments = [.. call.GetParameters().Select((one, i) => i == 0 ? initiatives : one.HasDefaultValue ? Default(one) : Contracts.Sample.Of(one.ParameterType))];

            var thrown = Record.Exception(() =>
            {
                if (call.Invoke(null, arguments) is IEnumerable lazy)
                {
                    foreach (var item in lazy)
                    {
                        _ = item;
                    }
                }
            });

            (thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown).Should().BeOfType<ArgumentException>("that is {0}", signature)
                .Which.ParamName.Should().Be("initiatives", "that is {0}", signature);
        }
    }

    [Fact]
    public void A_default_list_of_terms_is_empty_and_a_null_term_is_refused()
    {
        default(ImmutableArray<Term<TargetGroup>>).Has(TargetGroup.Youth).Should().BeFalse();
        FluentActions.Invoking(static () => ((ImmutableArray<Term<TargetGroup>>)[null!]).Has(TargetGroup.Youth)).Should().Throw<ArgumentException>().WithParameterName("terms");
    }

    [Fact]
    public void A_null_diagnostic_is_refused()
    {
        FluentActions.Invoking(static () => new DiagnosticException([null!])).Should().Throw<ArgumentException>().WithParameterName("diagnostics");
        FluentActions.Invoking(static () => new DiagnosticException(default(ImmutableArray<Diagnostic>))).Should().Throw<ArgumentException>().WithParameterName("diagnostics");
    }

    [Fact]
    public void A_default_list_of_pointers_is_empty()
    {
        var entry = new LedgerEntry(new TextSpan(1, 2), LedgerKind.Residue, default);

        entry.Pointers.Should().BeEmpty();
        entry.ToString().Should().Be("[1..3] Residue");
        entry.Should().Be(new LedgerEntry(new TextSpan(1, 2), LedgerKind.Residue, [])).And.Be(entry with { Pointers = default });
        entry.GetHashCode().Should().Be(new LedgerEntry(new TextSpan(1, 2), LedgerKind.Residue, []).GetHashCode());
    }

    private static IEnumerable<MethodInfo> Asking() => typeof(InitiativeFilter).Assembly.GetExportedTypes()
        .Where(static type => type is { IsAbstract: true, IsSealed: true, IsNested: false } && type.Namespace == typeof(InitiativeFilter).Namespace)
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(IEnumerable<Initiative>))
        .Select(static method => method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(TargetGroup)) : method);

    private static object? Default(ParameterInfo parameter) =>
        parameter.DefaultValue is { } value ? parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : value
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? Activator.CreateInstance(parameter.ParameterType) : null;
}
