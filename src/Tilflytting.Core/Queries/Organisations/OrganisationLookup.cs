namespace Tilflytting.Core.Queries;

/// <summary>The bodies that a question asks for.</summary>
internal static class OrganisationLookup
{
    public static bool TryFind(string text, out ImmutableArray<Organisation> found, [NotNullWhen(false)] out Diagnostic? problem)
    {
        text = text.Trim();
        found = OrganisationRegister.Default.WithId(text) is { } body ? [body]
            : OrganisationNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var number) ? [.. OrganisationRegister.Default.Find(number).Select(static match => match.Organisation)]
            : Named(text);
        problem = found.IsEmpty ? QueryProblems.UnknownOrganisation(text, OrganisationRegister.Default.NearestNames(text), IsMunicipality(text)) : null;
        return problem is null;
    }

    /// <summary>A name means the bodies that bear it today, else all that ever did.</summary>
    private static ImmutableArray<Organisation> Named(string name)
    {
        ImmutableArray<Organisation> all = [.. OrganisationRegister.Default.Find(name).Select(static match => match.Organisation)];
        return all.Where(static one => one.Ended is null).ToImmutableArray() is { IsEmpty: false } today ? today : all;
    }

    /// <summary>Municipalities are asked for by another key.</summary>
    private static bool IsMunicipality(string text) => !PlaceRegister.Default.Named(text).IsEmpty;
}
