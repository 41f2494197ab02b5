using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>One entry of a catalogue: what a municipality, several or a county did to get people to move there and stay.</summary>
/// <remarks>Stands alone: its language and provenance are its own, and nothing is inherited from the catalogue around it. Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Initiative
{
    private readonly ValueList<Term<SubjectArea>> subjectAreas;
    private readonly ValueList<Place> places;
    private readonly ValueList<Project> projects;
    private readonly ValueList<LocalizedText> objectives;
    private readonly ValueList<Term<Programme>> programmes;
    private readonly ValueList<Partner> partners;
    private readonly ValueList<Term<TargetGroup>> targetGroups;
    private readonly ValueList<Activity> activities;
    private readonly ValueList<Term<SellingPoint>> sellingPoints;
    private readonly ValueList<Outcome> outcomes;
    private readonly ValueList<Funding> funding;
    private readonly ValueList<Relation> related;
    private readonly ValueList<Link> links;
    private readonly ValueList<string> unread;

    /// <summary>The id, unique in its catalogue; the source's own where it has one.</summary>
    public required Slug Id { get; init; }

    /// <summary>The language of all texts in the initiative that state none: <c>nb</c>, <c>nn</c>, or <c>no</c> for mixed pages.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>What the entry is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = ModelRules.Required(value); }

    /// <summary>The subject areas (<i>fagområde</i>), as the source lists them; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Term<SubjectArea>> SubjectAreas { get => subjectAreas.Items; init => subjectAreas = new(value); }

    /// <summary>The lead: what it is about, in a sentence or two; null when not stated.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>The body; null when not stated.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Where the work was done; empty when not stated, never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Place> Places { get => places.Items; init => places = new(value); }

    /// <summary>When the work as a whole went on; null when not stated. The projects have their own.</summary>
    public StatedPeriod? Period { get; init; }

    /// <summary>How long the work lasts, as stated (three years, eighteen months); nothing is computed from it. Null when not stated.</summary>
    public NodaTime.Period? Length { get; init; }

    /// <summary>Whether the work is planned, goes on or has ended; null when not stated.</summary>
    public Term<WorkStatus>? Status { get; init; }

    /// <summary>The projects that the work consists of, in the order of the source; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Project> Projects { get => projects.Items; init => projects = new(value); }

    /// <summary>What the work is to achieve; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<LocalizedText> Objectives { get => objectives.Items; init => objectives = new(value); }

    /// <summary>The national programmes it is part of; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Term<Programme>> Programmes { get => programmes.Items; init => programmes = new(value); }

    /// <summary>How the work is organised in the municipality; null when not stated.</summary>
    public Term<OrganisationForm>? OrganisationForm { get; init; }

    /// <summary>Who takes part, organisations and kinds of them; empty when not stated, never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Partner> Partners { get => partners.Items; init => partners = new(value); }

    /// <summary>Who is to be reached, with order and doubles as in the source; empty when not stated, never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Term<TargetGroup>> TargetGroups { get => targetGroups.Items; init => targetGroups = new(value); }

    /// <summary>What is done; empty when not stated, never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Activity> Activities { get => activities.Items; init => activities = new(value); }

    /// <summary>The most important selling points, three on the form, in the form's order: it is no rank; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Term<SellingPoint>> SellingPoints { get => sellingPoints.Items; init => sellingPoints = new(value); }

    /// <summary>The results; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Outcome> Outcomes { get => outcomes.Items; init => outcomes = new(value); }

    /// <summary>Who paid, and how much where it is known; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Funding> Funding { get => funding.Items; init => funding = new(value); }

    /// <summary>Other initiatives that this one continues, is part of or refers to; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Relation> Related { get => related.Items; init => related = new(value); }

    /// <summary>Web addresses; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Link> Links { get => links.Items; init => links = new(value); }

    /// <summary>Where the entry comes from; null when not stated.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Text of the page that a reader of pages did not understand, as it stood; never default.</summary>
    /// <exception cref="ArgumentException">An item is null, blank, or holds half of a surrogate pair.</exception>
    public ImmutableArray<string> Unread { get => unread.Items; init => unread = new(value); }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the id and the title.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Id, Title);
}
