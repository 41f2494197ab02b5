using System.Reflection;

namespace Tilflytting.Core.Tests.Model;

/// <summary>The records of the model, found by reflection: whatever keeps unknown members.</summary>
internal static class ModelTypes
{
    /// <summary>Every one; of the terms, which are generic, the one of target groups.</summary>
    public static ImmutableArray<Type> All { get; } =
    [
        .. typeof(Catalogue).Assembly.GetExportedTypes()
            .Where(static type => type.GetProperty(nameof(UnknownMembers)) is not null)
            .Select(static type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(TargetGroup)) : type),
    ];

    public static TheoryData<string> Names => [.. All.Select(static type => type.Name)];

    public static Type Named(string name) => All.Single(type => type.Name == name);

    /// <summary>The members, unknown ones too.</summary>
    public static ImmutableArray<PropertyInfo> Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0)];
}
