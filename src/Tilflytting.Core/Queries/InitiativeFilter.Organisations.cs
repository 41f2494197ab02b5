namespace Tilflytting.Core.Queries;

/// <content>Conditions on public bodies.</content>
public sealed partial class InitiativeFilter
{
    /// <summary>Work with a public body of the register, by its name, id or organisation number.</summary>
    /// <param name="text">
    /// An id, nine digits, or a name, which means each body that bears it today, else each that ever did.
    /// </param>
    /// <param name="mode">How bodies are compared; the default is <see cref="OrganisationMode.AnyLineage"/>.</param>
    /// <returns>The filter; see <see cref="WithOrganisation(Organisation, OrganisationMode)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a mode.</exception>
    /// <exception cref="DiagnosticException">The register knows no such body; the exception has the nearest names.</exception>
    public static InitiativeFilter WithOrganisation(string text, OrganisationMode mode = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        OrganisationNode.Check(mode);
        return OrganisationLookup.TryFind(text, out var found, out var problem) ? new(new OrganisationNode(found, mode)) : throw new DiagnosticException(problem);
    }

    /// <summary>Work with a public body: today's county governor finds what was done with the governor of the county of then.</summary>
    /// <param name="organisation">The body, such as <see cref="OrganisationRegister"/> gives it.</param>
    /// <param name="mode">How bodies are compared; the default is <see cref="OrganisationMode.AnyLineage"/>.</param>
    /// <returns>
    /// The filter. It reads partners, funders, the institutes and the commissioner of the study, the publisher and the assessor. It is certain where one of them is the body or became it; possible after
    /// a split, where a name may mean several bodies, and, as not stated, for an entry without a list of partners. An entry that names a later body is no hit for an earlier one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a mode.</exception>
    public static InitiativeFilter WithOrganisation(Organisation organisation, OrganisationMode mode = default)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        OrganisationNode.Check(mode);
        return new(new OrganisationNode([organisation], mode));
    }
}
