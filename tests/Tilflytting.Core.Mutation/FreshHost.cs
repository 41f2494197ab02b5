using Tilflytting.Core.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(FreshHost))]

namespace Tilflytting.Core.Tests;

/// <summary>
/// Gives a mutant of a static initialiser a process of its own. Stryker keeps one test process for all mutants, in which a static field has its value
/// already and would keep a mutated one; it runs every test against such a mutant, and by that it is known here. A process that ends is started anew by
/// Stryker, which then asks again. The classes run by what they cost.
/// </summary>
public sealed class FreshHost : ITestCollectionOrderer
{
    private static readonly int Classes = typeof(FreshHost).Assembly.GetTypes()
        .Count(static type => !type.IsAbstract && type.GetMethods().Any(static method => method.IsDefined(typeof(FactAttribute), inherit: true)));

    private static bool used;
    private static bool keepsMutatedStatics;

    private static bool MutantsAreTested =>
        Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not null && Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is null;

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
    {
        var everyTest = testCollections.Count >= Classes;
        if (MutantsAreTested && used && (everyTest || keepsMutatedStatics))
        {
            Environment.Exit(0);
        }

        used = true;
        keepsMutatedStatics = everyTest;

        // A collection is a class, and its name has the name of the class between spaces.
        return [.. testCollections.OrderBy(static collection => CheapFirstAttribute.Class(collection.TestCollectionDisplayName.Split(' ').FirstOrDefault(static word => word.Contains('.', StringComparison.Ordinal)) ?? ""))];
    }
}
