using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Pages;

/// <summary>
/// The one door through which what a written page states comes into an initiative. A value that the model refuses, or that JSON cannot write and read back, is none, and its words are kept as words:
/// so what was read can always be written.
/// </summary>
internal static class Admission
{
    /// <summary>The value, when there is one and it can be kept; else null.</summary>
    /// <param name="make">Makes the value; null for none.</param>
    public static T? Of<T>(Func<T?> make)
        where T : class
    {
        try
        {
            return make() is { } value && CanBeKept(value) ? value : null;
        }
        catch (Exception e) when (e is ArgumentException or JsonException)
        {
            return null;
        }
    }

    private static bool CanBeKept<T>(T value)
        where T : class
    {
        var json = TilflyttingJsonContext.Default.GetTypeInfo(typeof(T))!;
        return value.Equals(JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, json), json));
    }
}
