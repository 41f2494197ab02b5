namespace Tilflytting.Core.Validation;

/// <summary>A number belongs to a body, not to a kind of bodies.</summary>
internal static class PartnerRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Partner>(
            "organisation-number-is-of-a-body",
            LocalizedText.OfThree(
                nb: "Bare en bestemt organisasjon har organisasjonsnummer, ikke en type.",
                nn: "Berre ein bestemd organisasjon har organisasjonsnummer, ikkje ein type.",
                en: "Only a body has an organisation number, not a class of bodies."),
            static (partner, context) =>
            {
                if (partner.OrganisationNumber is not null && partner.Form == PartnerForm.Class)
                {
                    context.Report(DiagnosticCodes.OrganisationNumberOfClass, Severity.Warning, ValidationProblems.OrganisationNumberOfClass(), "organisationNumber");
                }
            }),
    ];
}
