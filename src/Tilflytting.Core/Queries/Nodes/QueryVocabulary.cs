using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Queries;

/// <summary>A vocabulary in a question, for code that has only its name: it makes the conditions that are generic over vocabularies.</summary>
internal abstract class QueryVocabulary
{
    private static readonly ImmutableArray<QueryVocabulary> All =
    [
        new VocabularyConditions<TargetGroup>(), new VocabularyConditions<ActivityType>(), new VocabularyConditions<SellingPoint>(), new VocabularyConditions<PartnerKind>(),
        new VocabularyConditions<PartnerRole>(), new VocabularyConditions<SubjectArea>(), new VocabularyConditions<OrganisationForm>(), new VocabularyConditions<Programme>(),
        new VocabularyConditions<WorkStatus>(), new VocabularyConditions<AssessmentStatus>(), new VocabularyConditions<PartnerForm>(), new VocabularyConditions<FundingState>(),
        new VocabularyConditions<PlaceKind>(), new VocabularyConditions<PlaceExtent>(), new VocabularyConditions<RelationKind>(),
    ];

    /// <summary>The names of a set of concepts are made once: the set never changes, and goes with its names.</summary>
    private readonly ConditionalWeakTable<ConceptSet, QueryNames<string>> named = [];

    public abstract Vocabulary Vocabulary { get; }

    public static QueryVocabulary Of(Vocabulary vocabulary) => All.First(one => one.Vocabulary == vocabulary);

    public abstract FilterNode Has(string code, bool isExact);

    public abstract FilterNode Uncoded();

    /// <summary>The items that an initiative has of the vocabulary: code, words, how certain the item is. Null when it states none.</summary>
    public abstract List<(string? Code, string? Words, Certainty Certainty)>? Items(Initiative initiative);

    /// <summary>The project that each of those items is of, null for the whole; default when no item of the vocabulary is of a project.</summary>
    public abstract ImmutableArray<Slug?> Projects(Initiative initiative);

    /// <summary>Whether a text is a code to the letter: then it means that one, whatever a catalogue calls its own concepts.</summary>
    public bool IsCode(string text, ConceptSet concepts) => Vocabulary.Find(text) is not null || concepts.Has(Vocabulary.Scheme, text);

    /// <summary>What a code is called.</summary>
    public abstract string Label(string code, ConceptSet concepts, LanguageTag language);

    /// <summary>
    /// The code of a label that is spelled as it is shipped; null when it has to be looked for among all names. No two shipped concepts of a vocabulary have a name together, so that
    /// nothing is folded for it.
    /// </summary>
    public string? Labelled(string text, ConceptSet concepts)
    {
        foreach (var concept in ReferenceEquals(concepts, ConceptSet.Shipped) ? Vocabulary.Concepts : [])
        {
            if (concept.IsLabelled(text))
            {
                return concept.Code;
            }
        }

        return null;
    }

    /// <summary>The codes by themselves and by their labels in every language.</summary>
    public QueryNames<string> Codes(ConceptSet concepts) => named.GetValue(concepts, set => new(Names(Vocabulary, set), hasWords: true));

    private static IEnumerable<QueryName<string>> Names(Vocabulary vocabulary, ConceptSet concepts) =>
        vocabulary.Concepts.SelectMany(static concept => Names(concept.Code, concept.Label, concept.Alternatives))
            .Concat(concepts.OwnOf(vocabulary).SelectMany(static concept => Names(concept.Code, concept.Label, concept.Alternatives)));

    private static IEnumerable<QueryName<string>> Names(string code, LocalizedText label, ImmutableArray<LocalizedText> alternatives) =>
        alternatives.Prepend(label).SelectMany(Texts).Select(text => new QueryName<string>(text.Value, code, text.Key)).Append(new(code, code));

    private static IEnumerable<KeyValuePair<LanguageTag, string>> Texts(LocalizedText text) =>
        text.HasLanguage ? text.Texts : [new(LanguageTag.Undetermined, text.For(LanguageTag.Undetermined))];
}
