using System.Globalization;
using System.Runtime.InteropServices;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Any number of initiatives shaped like those of the sample catalogue. Each member is drawn by itself: how many items, from the entries; which ones, without doubles, from all
/// items of the entries, each as often as it is there, and each shipped code that nobody has half as often as what is there once. The same seed gives the same initiatives, and
/// the first ones are the same however many there are.
/// </summary>
internal sealed class SyntheticCatalogue
{
    public const ulong Seed = 1929;

    /// <summary>The share of entries from other years than most; the sample has none, a catalogue of any size would.</summary>
    private const double OtherYears = 0.4;

    private static readonly ImmutableArray<Initiative> Sample = SampleCatalogue.Initiatives;
    private static readonly WeightedPool<Term<TargetGroup>> TargetGroups = SampleCatalogue.Terms(static one => one.TargetGroups);
    private static readonly WeightedPool<Term<ActivityType>> Kinds = SampleCatalogue.Terms(static one => one.Activities.Select(static activity => activity.Kind));
    private static readonly WeightedPool<Term<SellingPoint>> SellingPoints = SampleCatalogue.Terms(static one => one.SellingPoints);
    private static readonly WeightedPool<Term<SubjectArea>> SubjectAreas = SampleCatalogue.Terms(static one => one.SubjectAreas);
    private static readonly WeightedPool<Term<Programme>> Programmes = SampleCatalogue.Terms(static one => one.Programmes);
    private static readonly ImmutableArray<Project> Projects = [.. Sample.SelectMany(static one => one.Projects)];
    private static readonly double Described = SampleCatalogue.Share(static one => one.Activities, static activity => activity.Description is not null);
    private static readonly double OfProject = SampleCatalogue.Share(static one => one.Activities, static activity => activity.Project is not null);
    private static readonly ImmutableArray<Slug> ProjectIds = [.. Enumerable.Range(1, 20).Select(static n => Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"prosjekt-{n}")))];
    private static readonly string[] Titles = ["{0} i {1}", "Flytt til {1}", "{0} og bolyst i {1}", "Bolyst i {1}", "{1} – {0}", "{0} – {2}", "{2} i {1}", "Omdømme og {2} i {1}"];

    /// <summary>Characters of a body, on average, that bring the initiative to its size; see <see cref="SyntheticTexts"/>.</summary>
    private const int ShortBody = 535;
    private const int LongBody = 1265;

    private readonly ulong seed;
    private readonly SyntheticTexts texts;
    private readonly SyntheticTextPool pool;

    public SyntheticCatalogue(SyntheticTexts texts, ulong seed = Seed) => (this.texts, this.seed, pool) = (texts, seed, new(texts == SyntheticTexts.Shared));

    /// <summary>The first initiatives, made on all cores.</summary>
    public ImmutableArray<Initiative> Initiatives(int count)
    {
        var made = new Initiative[count];
        Parallel.For(0, (count + 1023) / 1024, block =>
        {
            for (var i = block * 1024; i < Math.Min(count, (block + 1) * 1024); i++)
            {
                made[i] = this[i];
            }
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    /// <summary>A catalogue of the first initiatives, with the sample's own concepts.</summary>
    public Catalogue Catalogue(int count) => SampleCatalogue.Catalogue with { Id = Slug.Parse("syntetisk"), Title = "Syntetisk katalog", Initiatives = Initiatives(count) };

    /// <summary>An initiative.</summary>
    public Initiative this[int index]
    {
        get
        {
            var draw = Draw.For(seed, index);
            var language = draw.One(Sample).Language;
            var words = SyntheticWords.Of(language, ref draw);
            var written = Written(draw.One(Sample).Provenance?.StatedOn, ref draw);
            var where = draw.One(Sample).Places;
            var municipalities = SyntheticPlace.Neighbours(ref draw, written, Math.Max(1, where.Length));
            var region = SyntheticRegion.Around(municipalities[0], ref draw);
            var projects = OfProjects(words, written, municipalities[0], ref draw);
            return new()
            {
                Id = Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"tilflyttingsarbeid-i-{municipalities[0].Slug}-{index}")),
                Language = language,
                Title = Title(words, municipalities[0], ref draw),
                SubjectAreas = SubjectAreas.Draw(ref draw, draw.One(Sample).SubjectAreas.Length),
                Summary = pool.Lead(words, ref draw),
                Description = Body(words, ref draw),
                Places = Places(where, municipalities, region),
                Period = draw.One(Sample).Period is { } period ? SyntheticPeriods.Like(period, written, ref draw) : null,
                Length = draw.One(Sample).Length,
                Status = draw.One(Sample).Status,
                Projects = projects,
                Objectives = Phrases(words, draw.One(Sample).Objectives.Length, ref draw),
                Programmes = Programmes.Draw(ref draw, draw.One(Sample).Programmes.Length),
                OrganisationForm = draw.One(Sample).OrganisationForm,
                Partners = SyntheticPartners.Of(municipalities[0], region, ref draw),
                TargetGroups = TargetGroups.Draw(ref draw, draw.One(Sample).TargetGroups.Length),
                Activities = Activities(words, projects, ref draw),
                SellingPoints = SellingPoints.Draw(ref draw, draw.One(Sample).SellingPoints.Length),
                Outcomes = Outcomes(words, written, projects, ref draw),
                Funding = Funding(written, ref draw),
                Related = Related(words, ref draw),
                Links = draw.One(Sample).Links,
                Provenance = SyntheticProvenance.Of(draw.One(Sample).Provenance!, written, texts == SyntheticTexts.Shared ? null : index),
            };
        }
    }

    private static int? Written(PartialDate? model, ref Draw draw) =>
        model is null ? null
        : draw.Chance(OtherYears) ? SyntheticPlace.FirstYear + draw.Below(SyntheticPlace.LastYear - SyntheticPlace.FirstYear + 1)
        : SampleCatalogue.Written;

    private static LocalizedText Title(SyntheticWords words, SyntheticPlace place, ref Draw draw)
    {
        var (one, other) = (words.Compound(ref draw), words.Compound(ref draw));
        var title = string.Format(CultureInfo.InvariantCulture, draw.One(Titles), one, place.Name.For(LanguageTag.Bokmal), other);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static ImmutableArray<Place> Places(ImmutableArray<Place> models, ImmutableArray<SyntheticPlace> municipalities, LocalizedText region)
    {
        var places = new Place[models.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var (model, at) = (models[i], municipalities[i]);
            places[i] = model.Kind == PlaceKind.Municipality
                ? model with { Municipality = at.Number, Name = at.Name, County = model.County is null ? null : at.County }
                : model with { County = at.County, Name = model.Kind == PlaceKind.County ? at.CountyName : region };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    private LocalizedText? Body(SyntheticWords words, ref Draw draw)
    {
        var characters = texts switch { SyntheticTexts.Shared => 0, SyntheticTexts.Short => ShortBody, _ => LongBody };
        return characters == 0 ? null : words.Sentences(ref draw, (characters / 2) + draw.Below(characters));
    }

    private ImmutableArray<Project> OfProjects(SyntheticWords words, int? written, SyntheticPlace place, ref Draw draw)
    {
        var projects = new Project[draw.One(Sample).Projects.Length];
        for (var i = 0; i < projects.Length; i++)
        {
            var model = draw.One(Projects);
            projects[i] = new()
            {
                Id = ProjectIds[i],
                Name = pool.Phrase(words, ref draw),
                Period = model.Period is { } period ? SyntheticPeriods.Like(period, written, ref draw) : null,
                Length = model.Length,
                Status = model.Status,
                Places = model.Places.IsEmpty ? [] : [new() { Kind = PlaceKind.Municipality, Municipality = place.Number, Name = place.Name }],
                Objectives = Phrases(words, model.Objectives.Length, ref draw),
                Description = model.Description is null ? null : pool.Lead(words, ref draw),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(projects);
    }

    private ImmutableArray<Activity> Activities(SyntheticWords words, ImmutableArray<Project> projects, ref Draw draw)
    {
        var kinds = Kinds.Draw(ref draw, draw.One(Sample).Activities.Length);
        var activities = new Activity[kinds.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i] = new()
            {
                Kind = kinds[i],
                Description = draw.Chance(Described) ? pool.Phrase(words, ref draw) : null,
                Project = Project(projects, draw.Chance(OfProject), ref draw),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(activities);
    }

    private ImmutableArray<LocalizedText> Phrases(SyntheticWords words, int count, ref Draw draw)
    {
        var phrases = new LocalizedText[count];
        for (var i = 0; i < count; i++)
        {
            phrases[i] = pool.Phrase(words, ref draw);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(phrases);
    }

    private ImmutableArray<Outcome> Outcomes(SyntheticWords words, int? written, ImmutableArray<Project> projects, ref Draw draw)
    {
        var models = draw.One(Sample).Outcomes;
        var outcomes = new Outcome[models.Length];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = models[i] with
            {
                Text = pool.Phrase(words, ref draw),
                Period = models[i].Period is { } period ? SyntheticPeriods.Like(period, written, ref draw) : null,
                Project = Project(projects, models[i].Project is not null, ref draw),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(outcomes);
    }

    private static ImmutableArray<Funding> Funding(int? written, ref Draw draw)
    {
        var models = draw.One(Sample).Funding;
        var funding = new Funding[models.Length];
        for (var i = 0; i < funding.Length; i++)
        {
            funding[i] = models[i] with { Period = models[i].Period is { } period ? SyntheticPeriods.Like(period, written, ref draw) : null, Project = null };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(funding);
    }

    private ImmutableArray<Relation> Related(SyntheticWords words, ref Draw draw)
    {
        var models = draw.One(Sample).Related;
        var related = new Relation[models.Length];
        for (var i = 0; i < related.Length; i++)
        {
            related[i] = new() { Kind = models[i].Kind, Title = pool.Phrase(words, ref draw) };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(related);
    }

    private static Slug? Project(ImmutableArray<Project> projects, bool isStated, ref Draw draw) => isStated && !projects.IsEmpty ? draw.One(projects).Id : null;
}
