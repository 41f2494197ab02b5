using System.Collections.Frozen;

namespace Tilflytting.Core;

/// <summary>What the members of the model are called, and what holds for them: the one table that the other lists of members are made from.</summary>
internal static partial class ModelDescription
{
    private static FrozenDictionary<(string Type, string Name), MemberDescription> ByName =>
        field ??= All.ToFrozenDictionary(static member => (member.Type, member.Name));

    private static FrozenDictionary<string, MemberDescription> ByKey =>
        field ??= All.Where(static member => member.Key is not null).ToFrozenDictionary(static member => member.Key!, StringComparer.Ordinal);

    /// <summary>The member of a type by its JSON name; a term is described once for all vocabularies.</summary>
    public static MemberDescription Of(Type type, string name) => ByName[(type.IsGenericType ? "Term<T>" : type.Name, name)];

    /// <summary>The member that a key of the query text asks for.</summary>
    public static MemberDescription OfKey(string key) => ByKey[key];
}
