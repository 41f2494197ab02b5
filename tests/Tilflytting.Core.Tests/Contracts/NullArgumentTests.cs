namespace Tilflytting.Core.Tests.Contracts;

/// <summary>Every public call of the library keeps the contract on null.</summary>
public class NullArgumentTests
{
    public static TheoryData<string> Types => NullContract.Types(typeof(Catalogue).Assembly);

    [Theory]
    [MemberData(nameof(Types))]
    public Task It_is_refused_by_name(string typeName) => NullContract.HoldsAsync(typeof(Catalogue).Assembly, typeName);
}
