using System.Globalization;

namespace Tilflytting.Core.Json;

/// <summary>A pointer into a catalogue, along the member tables: what stands there, and how a person would say where.</summary>
internal static class MemberPath
{
    /// <summary>The shape of what a pointer points at; null for what this version does not know.</summary>
    public static object? ShapeAt(string pointer)
    {
        object? at = CatalogueShape.Instance;
        var isList = false;
        foreach (var step in Steps(pointer))
        {
            if (isList)
            {
                isList = false;
            }
            else
            {
                var member = (at as IMemberTable)?.Members.FirstOrDefault(member => member.Name == step);
                at = at is LocalizedTextShape ? StringShape.Instance : member?.Shape;
                isList = member is { IsList: true };
            }
        }

        return at;
    }

    /// <summary>The way to a place below an initiative, or below the catalogue: «projects 3 › period».</summary>
    public static string Say(string pointer, LanguageTag language)
    {
        var path = new List<string>();
        object? at = CatalogueShape.Instance;
        var isList = false;
        foreach (var step in Steps(pointer))
        {
            if (isList)
            {
                isList = false;
                path[^1] += " " + (int.Parse(step, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
                continue;
            }

            var member = (at as IMemberTable)?.Members.FirstOrDefault(member => member.Name == step);
            path.Add(member?.Words.In(language) ?? step);
            at = member?.Shape;
            isList = member is { IsList: true };
        }

        return string.Join(" › ", path.Skip(pointer.StartsWith("/initiatives/", StringComparison.Ordinal) ? 1 : 0));
    }

    /// <summary>The names and indexes of a pointer.</summary>
    public static IEnumerable<string> Steps(string pointer) => pointer.Split('/').Skip(1)
        .Select(static step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
