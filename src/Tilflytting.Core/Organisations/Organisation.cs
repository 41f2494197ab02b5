namespace Tilflytting.Core;

/// <summary>A public body over its life, with its names: a county governor, a county authority, an agency, an institute.</summary>
/// <remarks>
/// It is the same body while it is renamed and when others are merged into it; it is another one when several become one new body. There is one object for each in
/// a register, so that equality is by reference. Immutable and thread safe. The sources are those of <see cref="OrganisationRegister"/>.
/// </remarks>
public sealed partial class Organisation
{
    private readonly OrganisationRegister register;
    private readonly int? whole;
    private readonly Lazy<ImmutableArray<OrganisationChange>> changes;
    private readonly Lazy<OrganisationWalk> walk;

    internal Organisation(OrganisationRegister register, OrganisationRow row)
    {
        this.register = register;
        Id = row.Id;
        Kind = row.Kind;
        PartnerKind = row.PartnerKind;
        Number = row.Number;
        Founded = row.Founded;
        Ended = row.Ended;
        Counties = row.Counties;
        Names = row.Names;
        whole = row.PartOf;
        changes = new(() => register.ChangesOf(this));
        walk = new(() => new(register, this));
    }

    /// <summary>The permanent id, such as <c>fylkesmannen-i-troms</c>: no two bodies have the same.</summary>
    public string Id { get; }

    /// <summary>What kind of body it is.</summary>
    public OrganisationKind Kind { get; }

    /// <summary>The kind that it has as a partner; null where the vocabulary has none.</summary>
    public Code<PartnerKind>? PartnerKind { get; }

    /// <summary>Its number in Enhetsregisteret, of today or of its last registration; null when it is not known.</summary>
    public OrganisationNumber? Number { get; }

    /// <summary>Its first day, inclusive, as precise as the source; null when it is not known.</summary>
    public PartialDate? Founded { get; }

    /// <summary>Its last day, inclusive, as precise as the source; null while it exists.</summary>
    public PartialDate? Ended { get; }

    /// <summary>The counties of its area, or the county of its seat, by their numbers on its last day; empty when they are not known.</summary>
    public ImmutableArray<CountyNumber> Counties { get; }

    /// <summary>The body that it is a part of, while it is named on its own; null for most. It is no succession.</summary>
    public Organisation? PartOf => whole is { } number ? register.Organisations[number] : null;

    /// <summary>Its names, as the register lists them; never empty.</summary>
    public ImmutableArray<OrganisationName> Names { get; }

    /// <summary>The official name that it has, or had last.</summary>
    public string Name => (NameOn(Ended?.Earliest ?? LocalDate.MaxIsoValue) ?? Names[0]).Text;

    /// <summary>Whether it existed on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// <see cref="Certainty.No"/> before <see cref="Founded"/> and after <see cref="Ended"/>; <see cref="Certainty.Possible"/> where the day lies within the precision of either,
    /// or the first day is not known; otherwise <see cref="Certainty.Certain"/>.
    /// </returns>
    public Certainty ExistedOn(LocalDate day) => OrganisationDays.Includes(Founded, Ended, day);

    /// <summary>What it was called on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">The language that is wanted; <see cref="LanguageTag.Undetermined"/> for any Norwegian one.</param>
    /// <returns>
    /// The official name of the day, in the language where there is one, otherwise in Norwegian; another name where no official one is known; null when none was in use.
    /// </returns>
    public OrganisationName? NameOn(LocalDate day, LanguageTag language = default) =>
        Names.Where(name => name.UsedOn(day) != Certainty.No)
            .OrderBy(static name => name.Kind)
            .ThenBy(name => Distance(name.Language, language))
            .ThenByDescending(static name => name.From?.Earliest)
            .FirstOrDefault();

    /// <summary>The name and the id.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{Name} ({Id})";

    private static int Distance(LanguageTag language, LanguageTag wanted) =>
        language == wanted ? 0
        : language == LanguageTag.Norwegian ? 1
        : language == LanguageTag.Bokmal ? 2
        : language == LanguageTag.Nynorsk ? 3 : 4;
}
