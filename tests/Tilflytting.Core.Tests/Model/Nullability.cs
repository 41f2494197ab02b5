using System.Reflection;

namespace Tilflytting.Core.Tests.Model;

/// <summary>What C# says of a member that reflection does not say by itself.</summary>
internal static class Nullability
{
    /// <summary>Whether the member may be null.</summary>
    public static bool IsOptional(PropertyInfo member) => new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;

    /// <summary>The type as it is written in C#, with <c>T</c> for the type argument of a generic model type.</summary>
    public static string Written(PropertyInfo member) => Written(member.PropertyType) + (IsOptional(member) ? "?" : "");

    private static string Written(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Written(underlying)
        : type == typeof(string) ? "string"
        : type == typeof(bool) ? "bool"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(NodaTime.Period) ? "NodaTime.Period"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Written))}>"
        : type.Name;
}
