namespace Tilflytting.Core.Queries;

/// <content>Conditions on places.</content>
public sealed partial class InitiativeFilter
{
    /// <summary>Work in a municipality, by its number or name.</summary>
    /// <param name="text">
    /// A number, which means the municipality that has it today, else the last that had it; a number of another day, <c>1806@1963</c>; or a name, in any of its
    /// languages, which means each that was ever called so.
    /// </param>
    /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
    /// <returns>The filter; see <see cref="InMunicipality(Municipality, PlaceMode)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DiagnosticException">There is and was no such municipality; the exception has the nearest names.</exception>
    public static InitiativeFilter InMunicipality(string text, PlaceMode mode = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlaceLookup.TryMunicipalities(text, out var found, out var problem) ? new(new MunicipalityNode(found, mode)) : throw new DiagnosticException(problem);
    }

    /// <summary>Work in a municipality.</summary>
    /// <param name="municipality">The municipality, such as <see cref="PlaceRegister"/> gives it.</param>
    /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
    /// <returns>
    /// The filter. It is certain where the recorded place lies in the municipality as a whole; possible where a part may, where namesakes or a number used twice leave
    /// it open, and where a county is recorded that the municipality is in. An entry whose places say nothing of municipalities is possible, as not stated.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="municipality"/> is null.</exception>
    public static InitiativeFilter InMunicipality(Municipality municipality, PlaceMode mode = default)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        return new(new MunicipalityNode([municipality], mode));
    }

    /// <summary>Work in a county, by its number or name.</summary>
    /// <param name="text">A number, or a name, which means each county that was ever called so.</param>
    /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
    /// <returns>The filter; see <see cref="InCounty(County, PlaceMode)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DiagnosticException">There is and was no such county; the exception has the nearest names.</exception>
    public static InitiativeFilter InCounty(string text, PlaceMode mode = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlaceLookup.TryCounties(text, out var found, out var problem) ? new(new CountyNode(found, mode)) : throw new DiagnosticException(problem);
    }

    /// <summary>Work in a county.</summary>
    /// <param name="county">The county, such as <see cref="PlaceRegister"/> gives it.</param>
    /// <param name="mode">How places are compared; the default is <see cref="PlaceMode.AnyLineage"/>.</param>
    /// <returns>
    /// The filter. It follows the municipalities that are recorded: certain where all that may be meant lie in the county, possible where some do. An entry whose places say
    /// nothing of municipalities or counties is possible, as not stated.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="county"/> is null.</exception>
    public static InitiativeFilter InCounty(County county, PlaceMode mode = default)
    {
        ArgumentNullException.ThrowIfNull(county);
        return new(new CountyNode([county], mode));
    }
}
