using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>
/// The JSON Schema (draft 2020-12) of the format that <see cref="CatalogueJson"/> reads and writes, for editors and for programs in other
/// languages.
/// </summary>
/// <remarks>
/// It is as open as the reader: unknown members and unknown codes are allowed, null reads as absent where a member is optional. What it accepts
/// the reader accepts, but for what no schema can say: a period that ends before it starts, a wrong check digit, a name that comes twice in an
/// object, a number with more digits than can be kept, half of a surrogate pair, an address that no URI can be, nesting without end.
/// The patterns are in the dialect of ECMA-262, without lookaround. Thread safe.
/// </remarks>
public static class CatalogueSchema
{
    /// <summary>The <c>$id</c> of the schema, one for all minor versions of the format: a newer minor only adds members.</summary>
    public const string Id = "urn:tilflytting:catalogue:1";

    private static readonly Lazy<string> Text = new(Load);

    /// <summary>The schema as JSON, as it stands in <c>tilflytting.schema.json</c>; <c>\n</c> at each line's end.</summary>
    public static string Json => Text.Value;

    private static string Load()
    {
        using var stream = typeof(CatalogueSchema).Assembly.GetManifestResourceStream("tilflytting.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
