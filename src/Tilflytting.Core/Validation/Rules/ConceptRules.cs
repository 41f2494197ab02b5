namespace Tilflytting.Core.Validation;

/// <summary>Codes are known, and a catalogue's own concepts have a place among the shipped ones and a label.</summary>
internal static class ConceptRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Concept>(
            "concept-belongs-to-a-vocabulary",
            TextProblems.Both("The vocabulary and the broader concept of an own concept are there.", "Vokabularet og det overordnede begrepet til et eget begrep finnes."),
            static (concept, context) => Belongs(concept, context)),
        ValidationRule.For<Concept>(
            "concept-has-a-norwegian-label",
            TextProblems.Both("An own concept has a label in Norwegian.", "Et eget begrep har en norsk betegnelse."),
            static (concept, context) =>
            {
                var label = concept.Label;
                if (label.HasLanguage && !label.Texts.Any(static text => IsNorwegian(text.Key)))
                {
                    context.Report(DiagnosticCodes.NoNorwegianLabel, Severity.Warning, ValidationProblems.NoNorwegianLabel(concept.Code), "label");
                }
            }),
        Known<TargetGroup>(),
        Known<ActivityType>(),
        Known<SellingPoint>(),
        Known<PartnerKind>(),
        Known<PartnerRole>(),
        Known<SubjectArea>(),
        Known<OrganisationForm>(),
        Known<Programme>(),
        Known<WorkStatus>(),
    ];

    private static ValidationRule Known<TVocabulary>()
        where TVocabulary : class, IVocabulary
    {
        var scheme = Vocabulary.Of<TVocabulary>().Scheme;
        return ValidationRule.For<Term<TVocabulary>>(
            $"{scheme}-codes-are-known",
            TextProblems.Both($"Every code of «{scheme}» is shipped or one of the catalogue's own.", $"Hver kode i «{scheme}» følger med eller er en av katalogens egne."),
            (term, context) =>
            {
                if (term.Code is { IsKnown: false } code && context.Catalogue?.Concepts.Any(own => own.Vocabulary == scheme && own.Code == code.ToString()) != true)
                {
                    context.Report(DiagnosticCodes.UnknownCode, Severity.Information, ValidationProblems.UnknownCode(scheme, code.ToString()), term.Text is null ? "" : "code");
                }
                else if (term.Code?.Concept?.ReplacedBy is { } newer)
                {
                    context.Report(DiagnosticCodes.ReplacedCode, Severity.Warning, ValidationProblems.ReplacedCode(term.Code.Value.ToString()), term.Text is null ? "" : "code", newer);
                }
            });
    }

    private static void Belongs(Concept concept, ValidationContext context)
    {
        if (Vocabulary.Named(concept.Vocabulary) is not { } vocabulary)
        {
            context.Report(DiagnosticCodes.UnknownVocabulary, Severity.Warning, ValidationProblems.UnknownVocabulary(concept.Vocabulary), "vocabulary");
            return;
        }

        if (vocabulary.Find(concept.Code) is not null)
        {
            context.Report(DiagnosticCodes.RedefinedConcept, Severity.Warning, ValidationProblems.RedefinedConcept(concept.Code), "code");
        }

        if (concept.Broader is { } broader && vocabulary.Find(broader) is null
            && !context.Catalogue!.Concepts.Any(own => own.Vocabulary == concept.Vocabulary && own.Code == broader))
        {
            context.Report(DiagnosticCodes.UnknownCode, Severity.Warning, ValidationProblems.UnknownCode(concept.Vocabulary, broader), "broader");
        }
    }

    private static bool IsNorwegian(LanguageTag language) =>
        language.Primary == LanguageTag.Bokmal || language.Primary == LanguageTag.Nynorsk || language.Primary == LanguageTag.Norwegian;
}
