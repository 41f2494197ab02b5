namespace Tilflytting.Core;

/// <summary>
/// The Norwegian public bodies that catalogues of relocation work name, over time: all county governors and county authorities, and the ministries, agencies, regional
/// councils, institutes, universities and associations that occur. Local bodies, banks and firms are not in it.
/// </summary>
/// <remarks>
/// The library has no clock: «today» is what the sources of 2024 to 2026 know. An answer is never a guess: what may be several bodies is a list. Each fact in the tables of the
/// repository has the address it was read at; a fact that another source contradicts is left out. The register is read when it is first asked for. Immutable and thread safe.
/// </remarks>
public sealed class OrganisationRegister
{
    private const int MaxNames = 5;
    private readonly ImmutableArray<OrganisationChange> changes;
    private readonly Dictionary<(Organisation Via, Organisation Origin), Organisation> bypasses;
    private readonly Dictionary<string, Organisation> byId;
    private readonly Dictionary<OrganisationNumber, ImmutableArray<OrganisationMatch>> byNumber;
    private readonly Dictionary<string, ImmutableArray<(Organisation Body, OrganisationName Name)>> byName;

    internal OrganisationRegister(OrganisationFile file)
    {
        var all = file.Rows.ConvertAll(row => new Organisation(this, row));
        Organisations = [.. all];
        changes = [.. file.Changes.Select(row => new OrganisationChange(all[row.From], all[row.To], row.Date, row.Kind)).OrderBy(static change => change.Date?.Earliest)];
        bypasses = file.Bypasses.ToDictionary(row => (all[row.Via], all[row.Origin]), row => all[row.Target]);
        byId = all.ToDictionary(static one => one.Id, StringComparer.Ordinal);
        byNumber = all.Where(static one => one.Number is not null).GroupBy(static one => one.Number!.Value)
            .ToDictionary(static same => same.Key, static same => Matches([.. same]));
        byName = all.SelectMany(static one => one.Names, static (one, name) => (Body: one, Name: name))
            .GroupBy(static named => Key(named.Name.Text), StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The register that is shipped.</summary>
    public static OrganisationRegister Default => Shipped.Register;

    /// <summary>Every body of the register, of all times, in the order of the tables: by kind.</summary>
    public ImmutableArray<Organisation> Organisations { get; }

    /// <summary>The body with an id.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The body; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Organisation? WithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The bodies with an organisation number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The bodies; one is <see cref="Certainty.Certain"/>, each of several <see cref="Certainty.Possible"/>. None when no body of the register is known by it.</returns>
    public ImmutableArray<OrganisationMatch> Find(OrganisationNumber number) => byNumber.GetValueOrDefault(number, []);

    /// <summary>The bodies that a name may mean.</summary>
    /// <param name="name">
    /// The whole name in any of its languages, or an abbreviation. Case, marks, spaces and hyphens do not count; a bracket at the end and AS, IKS and SF are left out;
    /// «Fylkeskommunen Oppland» is read as «Oppland fylkeskommune», and «Noreg» as «Norge».
    /// </param>
    /// <param name="day">The day on which the name was written or the body took part; null when it is not known.</param>
    /// <returns>
    /// A single body is <see cref="Certainty.Certain"/>, also on a day when it did not have the name. Of several, the one that existed and had the name on the day is; where several
    /// did, where none did, and where no day is given, each is <see cref="Certainty.Possible"/>. None when no body was ever called so.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<OrganisationMatch> Find(string name, LocalDate? day = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> key = stackalloc char[OrganisationNames.MaxLength];
        if (!byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..OrganisationNames.Key(name, key)], out var named))
        {
            return [];
        }

        var bodies = named.Select(static one => one.Body).Distinct().ToImmutableArray();
        if (bodies.Length > 1 && day is { } on)
        {
            var then = named.Where(one => one.Name.UsedOn(on) != Certainty.No && one.Body.ExistedOn(on) != Certainty.No).Select(static one => one.Body).Distinct().ToImmutableArray();
            bodies = then.IsEmpty ? bodies : then;
        }

        return Matches(bodies);
    }

    /// <summary>The names nearest to one that no body has.</summary>
    /// <param name="name">The name as it was written.</param>
    /// <returns>The nearest names as they are spelt, at most five, all equally near, by their text. None when all are too far away, or more are equally near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<string> NearestNames(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Key(name);
        if (key.Length == 0)
        {
            return [];
        }

        var nearest = new NearestWords<string>(key, NearestWords<string>.Reach(key.Length));
        foreach (var (other, named) in byName)
        {
            nearest.Offer(other, named[0].Name.Text);
        }

        ImmutableArray<string> found = [.. nearest.Found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return found.Length > MaxNames ? [] : found;
    }

    internal ImmutableArray<OrganisationChange> ChangesOf(Organisation body) => [.. changes.Where(change => change.From == body || change.To == body)];

    /// <summary>Where the way through a dissolved body goes on for one of its forerunners that was set up again; null where there is no such rule.</summary>
    internal Organisation? Bypass(Organisation via, Organisation origin) => bypasses.GetValueOrDefault((via, origin));

    private static string Key(string name)
    {
        Span<char> key = stackalloc char[OrganisationNames.MaxLength];
        return key[..OrganisationNames.Key(name, key)].ToString();
    }

    private static ImmutableArray<OrganisationMatch> Matches(ImmutableArray<Organisation> bodies) =>
        [.. bodies.Select(body => new OrganisationMatch(body, bodies.Length == 1 ? Certainty.Certain : Certainty.Possible))];

    /// <summary>Read by the first question, and not before: another runtime may run the initialiser of the outer type earlier.</summary>
    private static class Shipped
    {
        public static readonly OrganisationRegister Register = new(OrganisationFile.Shipped());
    }
}
