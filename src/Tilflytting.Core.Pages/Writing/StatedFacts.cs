using NodaTime.Text;

namespace Tilflytting.Core.Pages;

/// <summary>The facts of a written page that identify the entry.</summary>
internal sealed class StatedFacts
{
    private static readonly HashSet<string> Repeated = new(StringComparer.Ordinal) { WrittenFact.Place, WrittenFact.CarriedOutBy, WrittenFact.CommissionedBy };

    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly List<(Place Place, Slug? Project)> places = [];
    private readonly ImmutableArray<string>.Builder carriedOutBy = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder commissionedBy = ImmutableArray.CreateBuilder<string>();
    private StatedPeriod? period;
    private Period? length;
    private Term<WorkStatus>? status;
    private Term<OrganisationForm>? organisation;
    private Provenance? provenance;
    private string? study;
    private Code<AssessmentStatus>? assessment;
    private string? assessedBy;
    private string? basis;

    public Slug Id { get; private set; }

    public LanguageTag Language { get; private set; } = LanguageTag.Bokmal;

    public IEnumerable<(Place Place, Slug? Project)> Places => places;

    /// <summary>Reads a line of facts; null when it is none, or says something of a study or an assessment that no line before it names.</summary>
    public string? Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        // Of two lines that say the same fact one would be lost.
        var key = WrittenFact.Of(line[..colon]);
        var isAgain = !Repeated.Contains(key) && said.Contains(key);
        var pointer = isAgain ? null : Read(key, line[(colon + 2)..]);
        if (pointer is not null)
        {
            said.Add(key);
        }

        return pointer;
    }

    private string? Read(string key, string value)
    {
        return key switch
        {
            // The words of a period may hold brackets, and none of these has any behind it.
            WrittenFact.Id => Slug.TryParse(value, out var id) ? Said("/id", Id = id) : null,
            WrittenFact.Language => LanguageTag.TryParse(value, out var language) ? Said("/language", Language = language) : null,
            WrittenFact.Period => Admission.Of(() => PeriodOf(value)) is { } found ? Said("/period", period = found) : null,
            WrittenFact.Length => StatedItems.Length(value) is { } found ? Said("/length", length = found) : null,
            WrittenFact.StatedOn => PartialDate.TryParse(value, out var date) ? Origin("/provenance/statedOn", one => one with { StatedOn = date }) : null,
            WrittenFact.RetrievedOn => LocalDatePattern.Iso.Parse(value).TryGetValue(default, out var day) ? Origin("/provenance/retrievedOn", one => one with { RetrievedOn = day }) : null,
            WrittenFact.Provenance => value == WrittenFact.Unknown ? Said("/provenance", provenance ??= new()) : null,
            _ => PageNotes.TryRead(value, out var notes) ? Read(key, notes) : null,
        };
    }

    private string? Read(string key, PageNotes notes) => key switch
    {
        WrittenFact.Place => Place(notes),
        WrittenFact.Status when Term<WorkStatus>(notes) is { } term => Said("/status", status = term),
        WrittenFact.Organisation when Term<OrganisationForm>(notes) is { } term => Said("/organisationForm", organisation = term),
        WrittenFact.Assessment => AssessmentOf(notes),
        _ when notes.Any || notes.Rest.Length > 0 || string.IsNullOrWhiteSpace(notes.Words) => null,
        WrittenFact.Source when Uri.TryCreate(notes.Words, UriKind.RelativeOrAbsolute, out var source) => Origin("/provenance/source", one => one with { Source = source }),
        WrittenFact.Publisher => Origin("/provenance/publisher", one => one with { Publisher = notes.Words }),
        WrittenFact.Catalogue => Origin("/provenance/catalogue", one => one with { Catalogue = notes.Words }),
        WrittenFact.Study => Origin("/provenance/study/name", one => one, study = notes.Words),
        WrittenFact.CarriedOutBy when study is not null => Name(carriedOutBy, notes.Words, "/provenance/study/carriedOutBy"),
        WrittenFact.CommissionedBy when study is not null => Name(commissionedBy, notes.Words, "/provenance/study/commissionedBy"),
        WrittenFact.AssessedBy when assessment is not null => Origin("/provenance/assessment/by", static one => one, assessedBy = notes.Words),
        WrittenFact.Basis when assessment is not null => Origin("/provenance/assessment/basis", static one => one, basis = notes.Words),
        WrittenFact.Licence => Origin("/provenance/licence", one => one with { Licence = notes.Words }),
        _ => null,
    };

    /// <summary>The facts on the initiative; a study or an assessment needs what it is of.</summary>
    public Initiative AddTo(Initiative initiative) => initiative with
    {
        Id = Id,
        Language = Language,
        Period = period,
        Length = length,
        Status = status,
        OrganisationForm = organisation,
        Provenance = provenance is null ? null : provenance with
        {
            Study = study is null ? null : new() { Name = study, CarriedOutBy = carriedOutBy.ToImmutable(), CommissionedBy = commissionedBy.ToImmutable() },
            Assessment = assessment is { } code ? new() { Status = code, By = assessedBy, Basis = basis } : null,
        },
    };

    private string? Place(PageNotes notes)
    {
        if (notes.Rest.Length > 0 || Admission.Of(() => PagePlaces.Read(notes)) is not { } place || (notes.Value<Slug>("prosjekt") is var project && !notes.AreUnderstood))
        {
            return null;
        }

        places.Add((place, project));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/places/{places.Count - 1}");
    }

    private string? AssessmentOf(PageNotes notes) =>
        Term<AssessmentStatus>(notes) is { Code: { } code, Text: null } ? Origin("/provenance/assessment/status", static one => one, assessment = code) : null;

    private static Term<TVocabulary>? Term<TVocabulary>(PageNotes notes)
        where TVocabulary : class, IVocabulary =>
        notes.Rest.Length == 0 && Admission.Of(() => PageTerms.Read<TVocabulary>(notes.Words, notes)) is { } term && notes.AreUnderstood ? term : null;

    private static StatedPeriod? PeriodOf(string value)
    {
        var quote = value.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0)
        {
            return DatePeriod.TryParse(value, out var period) ? period : PagePeriods.Read(value);
        }

        return PageWording.TryUnquote(value[quote..], out var text, out var length) && quote + length == value.Length
            ? PagePeriods.FromValue((quote == 0 ? null : value[..quote].TrimEnd(), text))
            : null;
    }

    private string? Name(ImmutableArray<string>.Builder names, string name, string pointer)
    {
        names.Add(name);
        return Origin(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pointer}/{names.Count - 1}"), static one => one);
    }

    private string? Origin(string pointer, Func<Provenance, Provenance> add, object? said = null)
    {
        if (Admission.Of(() => add(provenance ?? new())) is not { } admitted)
        {
            return null;
        }

        provenance = admitted;
        return pointer;
    }

    private static string Said(string pointer, object? said) => pointer;
}
