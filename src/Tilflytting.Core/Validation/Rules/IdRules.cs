namespace Tilflytting.Core.Validation;

/// <summary>Ids are unique where they have to be, and what refers to one finds it.</summary>
internal static class IdRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Catalogue>(
            "initiative-ids-are-unique",
            TextProblems.Both("No two initiatives have the same id.", "Ingen to oppføringer har samme id."),
            static (catalogue, context) => Unique(catalogue.Initiatives, static one => one.Id.ToString(), "initiatives", "id", context)),
        ValidationRule.For<Initiative>(
            "project-ids-are-unique",
            TextProblems.Both("No two projects of an initiative have the same id.", "Ingen to prosjekter i en oppføring har samme id."),
            static (initiative, context) => Unique(initiative.Projects, static one => one.Id.ToString(), "projects", "id", context)),
        ValidationRule.For<Catalogue>(
            "concepts-are-unique",
            TextProblems.Both("No two concepts of a vocabulary have the same code.", "Ingen to begreper i et vokabular har samme kode."),
            static (catalogue, context) => Unique(catalogue.Concepts, static one => $"{one.Vocabulary}:{one.Code}", "concepts", "code", context)),
        ValidationRule.For<Activity>(
            "activity-names-a-project",
            TextProblems.Both("The project of an activity is one of the initiative's.", "Prosjektet til et tiltak er et av oppføringens."),
            static (activity, context) => Resolves(activity.Project, context)),
        ValidationRule.For<Outcome>(
            "outcome-names-a-project",
            TextProblems.Both("The project of an outcome is one of the initiative's.", "Prosjektet til et resultat er et av oppføringens."),
            static (outcome, context) => Resolves(outcome.Project, context)),
        ValidationRule.For<Funding>(
            "funding-names-a-project",
            TextProblems.Both("The project of a funding is one of the initiative's.", "Prosjektet til en finansiering er et av oppføringens."),
            static (funding, context) => Resolves(funding.Project, context)),
        ValidationRule.For<Relation>(
            "relation-is-to-another",
            TextProblems.Both("No initiative is related to itself.", "Ingen oppføring viser til seg selv."),
            static (relation, context) =>
            {
                if (relation.Id == context.Initiative!.Id)
                {
                    context.Report(DiagnosticCodes.RelatedToItself, Severity.Warning, ValidationProblems.RelatedToItself(), "id");
                }
            }),
        ValidationRule.For<Relation>(
            "relation-names-an-initiative",
            TextProblems.Both("A relation by id is to an initiative of the catalogue.", "En forbindelse med id er til en oppføring i katalogen."),
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
