using System.Reflection;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Contracts;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Every public call of the page reader keeps the contract on null.</summary>
public class PageNullArgumentTests
{
    private static readonly Assembly Assembly = typeof(CataloguePage).Assembly;

    public static TheoryData<string> Types => NullContract.Types(Assembly);

    [Theory]
    [MemberData(nameof(Types))]
    public Task It_is_refused_by_name(string typeName) => NullContract.HoldsAsync(Assembly, typeName);
}
