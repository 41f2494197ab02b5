namespace Tilflytting.Core.Pages;

/// <summary>What has been read of a page so far, and what became of which stretch of it.</summary>
internal sealed class PageDraft(PageText page)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public PageText Page { get; } = page;

    public LedgerBuilder Ledger { get; } = new(page.Text);

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<Term<SubjectArea>> SubjectAreas { get; } = [];

    public List<Project> Projects { get; } = [];

    /// <summary>The projects that stand in an item or a paragraph of their own, by their place in <see cref="Projects"/>.</summary>
    public List<(int Index, PageLine Line)> ProjectLines { get; } = [];

    public List<LocalizedText> Objectives { get; } = [];

    public List<Partner> Partners { get; } = [];

    public List<Term<TargetGroup>> TargetGroups { get; } = [];

    public List<Activity> Activities { get; } = [];

    public List<Term<SellingPoint>> SellingPoints { get; } = [];

    public List<Outcome> Outcomes { get; } = [];

    /// <summary>The lines of the description.</summary>
    public List<PageLine> Body { get; } = [];

    /// <summary>The sentences of the closing note.</summary>
    public List<PageLine> Note { get; } = [];

    public PageLine? Title { get; set; }

    public PageLine? Summary { get; set; }

    public StatedPeriod? Period { get; set; }

    public NodaTime.Period? Length { get; set; }

    public Term<WorkStatus>? Status { get; set; }

    public List<Funding> Funding { get; } = [];

    public Term<OrganisationForm>? Organisation { get; set; }

    public void Claim(TextSpan span, LedgerKind kind, string pointer) => Ledger.Add(span, kind, pointer);

    public void Form(int start, int end) => Ledger.Add(new(start, end - start), LedgerKind.Form);

    public void Warn(Func<TextSpan, Diagnostic> problem, TextSpan span) => Diagnostics.Add(problem(span));

    /// <summary>Keeps a line as a part of the description.</summary>
    public void Describe(PageLine line)
    {
        Claim(line.Span, LedgerKind.Stated, "/description");
        Body.Add(line);
    }

    /// <summary>An id for a project, other than that of any project before it.</summary>
    public Slug NewId(string name)
    {
        var wanted = Slug.TryFromTitle(name, out var slug) ? slug.ToString() : "prosjekt";
        var id = wanted;
        while (!ids.Add(id))
        {
            // The next number of this name, so that many of one name cost no more than many of many.
            numbers[wanted] = numbers.GetValueOrDefault(wanted, 1) + 1;
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}-{numbers[wanted]}");
        }

        return Slug.Parse(id);
    }

    /// <summary>Words that can be kept in an initiative.</summary>
    public static string Words(string words) => PageWords.Readable(words);
}
