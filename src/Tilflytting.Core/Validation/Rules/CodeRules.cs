namespace Tilflytting.Core.Validation;

/// <summary>Codes are shipped or the catalogue's own, and not replaced: those of terms, and those that stand alone.</summary>
internal static class CodeRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        OfTerms<TargetGroup>(),
        OfTerms<ActivityType>(),
        OfTerms<SellingPoint>(),
        OfTerms<PartnerKind>(),
        OfTerms<PartnerRole>(),
        OfTerms<SubjectArea>(),
        OfTerms<OrganisationForm>(),
        OfTerms<Programme>(),
        OfTerms<WorkStatus>(),
        Of<Partner, PartnerForm>(static partner => partner.Form, "form"),
        Of<Place, PlaceKind>(static place => place.Kind, "kind"),
        Of<Place, PlaceExtent>(static place => place.Extent, "extent"),
        Of<Funding, FundingState>(static funding => funding.State, "state"),
        Of<Relation, RelationKind>(static relation => relation.Kind, "kind"),
        Of<Assessment, AssessmentStatus>(static assessment => assessment.Status, "status"),
    ];

    private static ValidationRule OfTerms<TVocabulary>()
        where TVocabulary : class, IVocabulary =>
        Rule<Term<TVocabulary>, TVocabulary>((term, context) => Check(term.Code, term.Text is null ? "" : "code", context));

    private static ValidationRule Of<T, TVocabulary>(Func<T, Code<TVocabulary>?> codeOf, string member)
        where T : class
        where TVocabulary : class, IVocabulary =>
        Rule<T, TVocabulary>((item, context) => Check(codeOf(item), member, context));

    private static ValidationRule Rule<T, TVocabulary>(Action<T, ValidationContext> check)
        where T : class
        where TVocabulary : class, IVocabulary
    {
        var scheme = Vocabulary.Of<TVocabulary>().Scheme;
        return ValidationRule.For(
            $"{scheme}-codes-are-known",
            LocalizedText.OfThree(
                nb: $"Hver kode i «{scheme}» følger med eller er en av katalogens egne.",
                nn: $"Kvar kode i «{scheme}» følgjer med eller er ein av dei eigne til katalogen.",
                en: $"Every code of «{scheme}» is shipped or one of the catalogue's own."),
            check);
    }

    private static void Check<TVocabulary>(Code<TVocabulary>? stated, string member, ValidationContext context)
        where TVocabulary : class, IVocabulary
    {
        if (stated is not { IsDefault: false } code)
        {
            return;
        }

        var vocabulary = Vocabulary.Of<TVocabulary>();
        if (!code.IsKnown && !context.Concepts.Has(vocabulary.Scheme, code.ToString()))
        {
            context.Report(DiagnosticCodes.UnknownCode, Severity.Information, ValidationProblems.UnknownCode(vocabulary.Scheme, code.ToString()), member,
                Suggestion.Of(code.ToString(), vocabulary.Concepts.Select(static concept => concept.Code)));
        }
        else if (code.Concept is { } concept)
        {
            Replaced(concept, member, context);
        }
    }

    /// <summary>Says of a concept that is no longer in use which one is.</summary>
    internal static void Replaced(ShippedConcept concept, string member, ValidationContext context)
    {
        if (concept.ReplacedBy is { } newer)
        {
            context.Report(DiagnosticCodes.ReplacedCode, Severity.Warning, ValidationProblems.ReplacedCode(concept.Code), member, newer);
        }
    }
}
