using Mono.Cecil;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>The compiled library, and which room each of its types lives in.</summary>
internal static class Library
{
    public static ModuleDefinition Module { get; } = ModuleDefinition.ReadModule(
        typeof(Catalogue).Assembly.Location, new ReaderParameters(ReadingMode.Immediate));

    /// <summary>The outermost types that somebody wrote.</summary>
    public static ImmutableArray<TypeDefinition> Types { get; } =
        [.. Module.Types.Where(static type => type.Namespace.StartsWith("Tilflytting.", StringComparison.Ordinal))];

    /// <summary>The name without the number of type parameters.</summary>
    public static string PlainName(TypeReference type) => type.Name.Split('`')[0];

    /// <summary>The type that a nested or compiler-generated one belongs to.</summary>
    public static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    /// <summary>The room of the file that bears the type's name; of a small type without a file of its own, the file that declares it.</summary>
    public static Room RoomOf(TypeDefinition type)
    {
        var name = PlainName(type);
        var named = SourceFile.All.Where(file => file.TypeName == name).ToList();
        var files = named.Count > 0 ? named : [.. SourceFile.All.Where(file => file.Types.Any(declared => declared.Name == name))];
        var rooms = files.Select(Room.Of).Distinct().ToList();
        return rooms.Count == 1 ? rooms[0] : throw new InvalidOperationException($"{name} is in {rooms.Count} rooms: {string.Join(", ", rooms)}.");
    }
}
