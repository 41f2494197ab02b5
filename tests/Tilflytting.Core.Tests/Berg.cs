using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests;

/// <summary>The Berg entry as it is shipped with the sample.</summary>
internal static class Berg
{
    public static string Json { get; } = TestFiles.Read("samples", "data", "berg.json");

    public static Catalogue Catalogue { get; } = CatalogueJson.Read(Json);

    public static Initiative Initiative { get; } = Catalogue.Initiatives.Single();
}
