namespace Tilflytting.Core.Validation;

/// <summary>What is said in other languages is said in one's own, too.</summary>
internal static class LanguageRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Initiative>(
            "title-is-in-its-language",
            LocalizedText.OfThree(
                nb: "En tittel som oppgir språk, finnes på oppføringens.",
                nn: "Ein tittel som seier kva språk han er på, finst på språket til oppføringa.",
                en: "A title that states its languages has that of the initiative."),
            static (initiative, context) =>
            {
                var (title, own) = (initiative.Title, initiative.Language.Primary);
                if (title.HasLanguage && own != LanguageTag.Undetermined && !title.Texts.Any(text => text.Key.Primary == own))
                {
                    context.Report(DiagnosticCodes.NotInOwnLanguage, Severity.Warning, ValidationProblems.NotInOwnLanguage(initiative.Language), "title");
                }
            }),
    ];
}
