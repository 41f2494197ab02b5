namespace Tilflytting.Core.Validation;

/// <summary>A catalogue's own concepts have a place among the shipped ones, and a label.</summary>
internal static class ConceptRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Concept>(
            "concept-belongs-to-a-vocabulary",
            LocalizedText.OfThree(
                nb: "Vokabularet og det overordnede begrepet til et eget begrep finnes.",
                nn: "Vokabularet og det overordna omgrepet til eit eige omgrep finst.",
                en: "The vocabulary and the broader concept of an own concept are there."),
            static (concept, context) => Belongs(concept, context)),
        ValidationRule.For<Concept>(
            "concept-has-a-norwegian-label",
            LocalizedText.OfThree(
                nb: "Et eget begrep har en norsk betegnelse.",
                nn: "Eit eige omgrep har ei norsk nemning.",
                en: "An own concept has a label in Norwegian."),
            static (concept, context) =>
            {
                var label = concept.Label;
                if (label.HasLanguage && !label.Texts.Any(static text => IsNorwegian(text.Key)))
                {
                    context.Report(DiagnosticCodes.NoNorwegianLabel, Severity.Warning, ValidationProblems.NoNorwegianLabel(concept.Code), "label");
                }
            }),
        ValidationRule.For<Concept>(
            "concept-label-is-its-own",
            LocalizedText.OfThree(
                nb: "Ingen betegnelse på et eget begrep er den samme som på et som følger med.",
                nn: "Inga nemning på eit eige omgrep er den same som på eit som følgjer med.",
                en: "No label of an own concept is that of a shipped one."),
            static (concept, context) => Labels(concept, context)),
        ValidationRule.For<Concept>(
            "concepts-are-in-no-circle",
            LocalizedText.OfThree(
                nb: "Intet eget begrep er overordnet seg selv, gjennom andre.",
                nn: "Ikkje noko eige omgrep er overordna seg sjølv, gjennom andre.",
                en: "No own concept is broader than itself, through others."),
            static (concept, context) =>
            {
                if (concept.Broader is not null && Vocabulary.Named(concept.Vocabulary) is { } vocabulary && context.Concepts.IsInCircle(vocabulary, concept.Code))
                {
                    context.Report(DiagnosticCodes.ConceptCircle, Severity.Warning, ValidationProblems.ConceptCircle(concept.Code), "broader");
                }
            }),
    ];

    private static void Belongs(Concept concept, ValidationContext context)
    {
        if (Vocabulary.Named(concept.Vocabulary) is not { } vocabulary)
        {
            context.Report(DiagnosticCodes.UnknownVocabulary, Severity.Warning, ValidationProblems.UnknownVocabulary(concept.Vocabulary), "vocabulary",
                Suggestion.Of(concept.Vocabulary, Vocabulary.All.Select(static one => one.Scheme)));
            return;
        }

        if (vocabulary.Find(concept.Code) is not null)
        {
            context.Report(DiagnosticCodes.RedefinedConcept, Severity.Warning, ValidationProblems.RedefinedConcept(concept.Code), "code");
        }

        if (concept.Broader is { } broader && vocabulary.Find(broader) is null
            && !context.Concepts.Has(concept.Vocabulary, broader))
        {
            context.Report(DiagnosticCodes.UnknownCode, Severity.Warning, ValidationProblems.UnknownCode(concept.Vocabulary, broader), "broader",
                Suggestion.Of(broader, vocabulary.Concepts.Select(static one => one.Code)));
        }
    }

    /// <summary>Labels are the same when they are found by the same words: case and marks do not matter.</summary>
    private static void Labels(Concept concept, ValidationContext context)
    {
        if (Vocabulary.Named(concept.Vocabulary) is not { } vocabulary || vocabulary.Find(concept.Code) is not null)
        {
            return;
        }

        Check(concept.Label, "label");
        for (var i = 0; i < concept.Alternatives.Length; i++)
        {
            Check(concept.Alternatives[i], FormattableString.Invariant($"alternatives/{i}"));
        }

        void Check(LocalizedText label, string member)
        {
            foreach (var text in TextsOf(label))
            {
                if (ShippedLabels.CodeOf(vocabulary, text) is { } code)
                {
                    context.Report(DiagnosticCodes.LabelOfShippedConcept, Severity.Warning, ValidationProblems.LabelOfShipped(TextFormat.OneLine(text), code), member);
                    return;
                }
            }
        }
    }

    private static IEnumerable<string> TextsOf(LocalizedText label) => label.HasLanguage ? label.Texts.Select(static text => text.Value) : [label.For(LanguageTag.Undetermined)];

    private static bool IsNorwegian(LanguageTag language) =>
        language.Primary == LanguageTag.Bokmal || language.Primary == LanguageTag.Nynorsk || language.Primary == LanguageTag.Norwegian;
}
