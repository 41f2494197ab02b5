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

    private readonly Lazy<QueryNames<string>> shipped;

    protected QueryVocabulary() => shipped = new(() => new(Names(Vocabulary, ConceptSet.Shipped), mayBeShortened: true));

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

    /// <summary>
    /// The code of a label that is spelled as it is shipped; null when it has to be looked for among all names. No two shipped concepts of a vocabulary have a name together, so that
    /// nothing is folded for it.
    /// </summary>
    public string? Labelled(string text, ConceptSet concepts)
    {
        foreach (var concept in concepts.OwnOf(Vocabulary).Any() ? [] : Vocabulary.Concepts)
        {
            if (concept.IsLabelled(text))
            {
                return concept.Code;
            }
        }

        return null;
    }

    /// <summary>The codes by themselves and by their labels in every language.</summary>
    public QueryNames<string> Codes(ConceptSet concepts) =>
        concepts.OwnOf(Vocabulary).Any() ? new(Names(Vocabulary, concepts), mayBeShortened: true) : shipped.Value;

    private static IEnumerable<(string Name, string Code)> Names(Vocabulary vocabulary, ConceptSet concepts) =>
        vocabulary.Concepts.SelectMany(static concept => concept.Alternatives.Prepend(concept.Label).SelectMany(Texts).Append(concept.Code).Select(name => (name, concept.Code)))
            .Concat(concepts.OwnOf(vocabulary).SelectMany(static concept =>
                concept.Alternatives.Prepend(concept.Label).SelectMany(Texts).Append(concept.Code).Select(name => (name, concept.Code))));

    private static IEnumerable<string> Texts(LocalizedText text) =>
        text.HasLanguage ? text.Texts.Select(static pair => pair.Value) : [text.For(LanguageTag.Undetermined)];
}
