using Tilflytting.Core.Tests.Readme;
using Xunit.Sdk;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A filter on a database query used to compile, and to read the whole table.</summary>
[Collection(nameof(ReadmeTests))]
public sealed class FilterOnDatabaseQueryTests
{
    [Theory]
    [InlineData("Where(filter)")]
    [InlineData("With(ConceptSet.Shipped)")]
    [InlineData("Where(one => one.Id.ToString().Length > 9).With(ConceptSet.Shipped)")]
    public void DoesNotCompile(string call) =>
        FluentActions.Invoking(() => Snippet.Run(Program(call))).Should().Throw<XunitException>().WithMessage("*CS0619*AsEnumerable()*");

    [Theory]
    [InlineData("AsEnumerable().With(ConceptSet.Shipped).Where(filter)")]
    [InlineData("Where(one => one.Id.ToString().Length > 9).AsEnumerable().With(ConceptSet.Shipped).Where(filter)")]
    public void CompilesWhereItIsMeant(string call) => Snippet.Run(Program(call + ".Count()")).Trim().Should().Be("0");

    private static string Program(string call) =>
        $"""
        using Tilflytting.Core;
        using Tilflytting.Core.Queries;

        var filter = InitiativeFilter.Has(TargetGroup.Youth);
        IQueryable<Initiative> table = Array.Empty<Initiative>().AsQueryable();
        Console.WriteLine(table.{call});
        """;
}
