using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Tilflytting.Core.Tests.Vocabularies;

/// <summary>The list of all vocabularies needs every class, and a class makes a vocabulary: whichever a program touches first, all must be there.</summary>
public class TypeInitialisationTests
{
    public static TheoryData<string> TypesWithStaticState =>
    [
        .. typeof(Vocabulary).Assembly.GetTypes()
            .Where(static type => type is { TypeInitializer: not null, IsGenericTypeDefinition: false, IsNested: false })
            .Select(static type => type.FullName!),
    ];

    [Theory]
    [MemberData(nameof(TypesWithStaticState))]
    public void Any_type_may_be_initialised_first(string first)
    {
        var context = new AssemblyLoadContext(first, isCollectible: true);
        try
        {
            var library = context.LoadFromAssemblyPath(typeof(Vocabulary).Assembly.Location);
            library.Should().NotBeSameAs(typeof(Vocabulary).Assembly);

            RuntimeHelpers.RunClassConstructor(library.GetType(first, throwOnError: true)!.TypeHandle);

            var all = (IEnumerable)library.GetType(typeof(Vocabulary).FullName!)!
                .GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            all.Cast<object?>().Should().HaveCount(Vocabulary.All.Length).And.NotContainNulls();
        }
        finally
        {
            context.Unload();
        }
    }
}
