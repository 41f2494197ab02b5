using Tilflytting.Core.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestMethodOrderer(typeof(CheapFirstOrderer))]

namespace Tilflytting.Core.Tests;

/// <summary>The methods of a class by what they cost.</summary>
public sealed class CheapFirstOrderer : ITestMethodOrderer
{
    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod =>
        [.. testMethods.OrderBy(static method => CheapFirstAttribute.Method(method?.TestClass.TestClassName, method?.MethodName ?? ""))];
}
