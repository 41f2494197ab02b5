namespace Tilflytting.Core.Validation;

/// <summary>Ids are unique where they have to be, and what refers to one finds it.</summary>
internal static class IdRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Catalogue>(
            "initiative-ids-are-unique",
            LocalizedText.OfThree(
                nb: "Ingen to oppføringer har samme id.",
                nn: "Ingen to oppføringar har same id.",
                en: "No two initiatives have the same id."),
            static (catalogue, context) => Unique(catalogue.Initiatives, static one => one.Id.ToString(), "initiatives", "id", context)),
        ValidationRule.For<Initiative>(
            "project-ids-are-unique",
            LocalizedText.OfThree(
                nb: "Ingen to prosjekter i en oppføring har samme id.",
                nn: "Ingen to prosjekt i ei oppføring har same id.",
                en: "No two projects of an initiative have the same id."),
            static (initiative, context) => Unique(initiative.Projects, static one => one.Id.ToString(), "projects", "id", context)),
        ValidationRule.For<Catalogue>(
            "concepts-are-unique",
            LocalizedText.OfThree(
                nb: "Ingen to begreper i et vokabular har samme kode.",
                nn: "Ingen to omgrep i eit vokabular har same kode.",
                en: "No two concepts of a vocabulary have the same code."),
            static (catalogue, context) => Unique(catalogue.Concepts, static one => $"{one.Vocabulary}:{one.Code}", "concepts", "code", context)),
        ValidationRule.For<Activity>(
            "activity-names-a-project",
            LocalizedText.OfThree(
                nb: "Prosjektet til en aktivitet er et av oppføringens.",
                nn: "Prosjektet til ein aktivitet er eit av prosjekta i oppføringa.",
                en: "The project of an activity is one of the initiative's."),
            static (activity, context) => Resolves(activity.Project, context)),
        ValidationRule.For<Outcome>(
            "outcome-names-a-project",
            LocalizedText.OfThree(
                nb: "Prosjektet til et resultat er et av oppføringens.",
                nn: "Prosjektet til eit resultat er eit av prosjekta i oppføringa.",
                en: "The project of an outcome is one of the initiative's."),
            static (outcome, context) => Resolves(outcome.Project, context)),
        ValidationRule.For<Funding>(
            "funding-names-a-project",
            LocalizedText.OfThree(
                nb: "Prosjektet til en finansiering er et av oppføringens.",
                nn: "Prosjektet til ei finansiering er eit av prosjekta i oppføringa.",
                en: "The project of a funding is one of the initiative's."),
            static (funding, context) => Resolves(funding.Project, context)),
        ValidationRule.For<Relation>(
            "relation-is-to-another",
            LocalizedText.OfThree(
                nb: "Ingen oppføring viser til seg selv.",
                nn: "Inga oppføring viser til seg sjølv.",
                en: "No initiative is related to itself."),
            static (relation, context) =>
            {
                if (relation.Id == context.Initiative!.Id)
                {
                    context.Report(DiagnosticCodes.RelatedToItself, Severity.Warning, ValidationProblems.RelatedToItself(), "id");
                }
            }),
        ValidationRule.For<Relation>(
            "relation-names-an-initiative",
            LocalizedText.OfThree(
                nb: "En relasjon med id er til en oppføring i katalogen.",
                nn: "Ein relasjon med id er til ei oppføring i katalogen.",
                en: "A relation by id is to an initiative of the catalogue."),
            static (relation, context) =>
            {
                if (relation.Id is { } id && !context.HasInitiative(id))
                {
                    context.Report(DiagnosticCodes.UnknownInitiative, Severity.Warning, ValidationProblems.UnknownInitiative(id), "id");
                }
            },
            needsCatalogue: true),
    ];

    private static void Unique<T>(ImmutableArray<T> items, Func<T, string> idOf, string list, string member, ValidationContext context)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var id = idOf(items[i]);
            if (!first.TryAdd(id, i))
            {
                context.Report(DiagnosticCodes.DuplicateId, Severity.Error, ValidationProblems.DuplicateId(id, context.PointerTo($"{list}/{first[id]}")), $"{list}/{i}/{member}");
            }
        }
    }

    private static void Resolves(Slug? project, ValidationContext context)
    {
        if (project is { } id && context.Projects.Find(id) is null)
        {
            context.Report(DiagnosticCodes.UnknownProject, Severity.Error, ValidationProblems.UnknownProject(id), "project", context.Projects.Nearest(id));
        }
    }
}
