using System.Globalization;

namespace Tilflytting.Core.Tests.Model;

/// <summary>Does something under one culture after the other: one that writes decimals with a comma, one with a dotless i, and none.</summary>
internal static class Cultures
{
    private static readonly ImmutableArray<string> Names = ["", "nb-NO", "tr-TR", "ar-SA"];

    public static ImmutableArray<T> Under<T>(Func<T> ask)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            return [.. Names.Select(name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                return ask();
            })];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
