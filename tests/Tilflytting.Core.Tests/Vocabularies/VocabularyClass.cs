using System.Reflection;

namespace Tilflytting.Core.Tests.Vocabularies;

/// <summary>A vocabulary's class as reflection sees it.</summary>
public sealed record VocabularyClass(Type Type)
{
    public static ImmutableArray<VocabularyClass> All { get; } =
    [
        .. typeof(IVocabulary).Assembly.GetTypes()
            .Where(static type => type.IsClass && type.IsAssignableTo(typeof(IVocabulary)))
            .Select(static type => new VocabularyClass(type)),
    ];

    public Vocabulary Vocabulary => (Vocabulary)Type.GetProperty("Vocabulary", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>The names of the static members that are codes, with the text of each.</summary>
    public IReadOnlyDictionary<string, string> Codes =>
        Type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Code<>).MakeGenericType(Type))
            .ToDictionary(static property => property.Name, static property => property.GetValue(null)!.ToString()!);
}
