namespace Tilflytting.Core.Validation;

/// <summary>What is said in other languages is said in one's own, too.</summary>
internal static class LanguageRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Initiative>(
            "title-is-in-its-language",
            TextProblems.Both("A title that states its languages has that of the initiative.", "En tittel som oppgir språk, finnes på oppføringens."),
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
