namespace Tilflytting.Core.Benchmarks;

/// <summary>The facts of an entry as texts that can be compared. Running text stands in quotation marks.</summary>
internal static class PageFacts
{
    public static List<string> Of(Initiative entry, string kind) => [.. Of(entry).Where(one => one.Kind == kind).Select(static one => one.Fact)];

    public static IEnumerable<(string Kind, string Fact)> Of(Initiative entry) =>
    [
        .. Periods(entry).Select(static one => ("periods", one.Period?.ToString() ?? one.Text ?? "")),
        .. entry.Projects.Where(static one => one.Name is not null).Select(static one => ("project names", Text(one.Name))),
        .. entry.Objectives.Concat(entry.Projects.SelectMany(static one => one.Objectives)).Select(static one => ("objectives", Text(one))),
        .. entry.Programmes.Select(static one => ("programmes", Term(one.Code, one.Text))),
        .. Some(entry.Status).Concat(entry.Projects.SelectMany(static one => Some(one.Status))).Select(static one => ("status", Term(one.Code, one.Text))),
        .. Lengths(entry).Select(static one => ("lengths", one.ToString())),
        .. entry.Funding.Select(static one => ("funding", Term(one.Programme?.Code, one.Programme?.Text ?? one.Source?.For(LanguageTag.Bokmal)) + "|" + one.Amount?.ToString("G29", System.Globalization.CultureInfo.InvariantCulture))),
        .. entry.Outcomes.Select(static one => ("outcomes", Text(one.Text))),
        .. entry.Related.Select(static one => ("relations", Text(one.Title) + one.Kind)),
        .. entry.Places.Select(static one => ("places", one.Municipality?.ToString() ?? one.County?.ToString() ?? Text(one.Name))),
        .. entry.Partners.Select(static one => ("partners", Folded(one.Name))),
        .. entry.Partners.Where(static one => one.Kind is not null).Select(static one => ("partner kinds", Folded(one.Name) + ": " + Term(one.Kind!.Code, one.Kind.Text))),
        .. entry.Partners.Where(static one => one.Form is not null).Select(static one => ("partner forms", Folded(one.Name) + ": " + one.Form)),
        .. entry.SubjectAreas.Where(static one => one.Code is not null).Select(static one => ("coded items", "subject area " + one.Code)),
        .. entry.TargetGroups.Where(static one => one.Code is not null).Select(static one => ("coded items", "target group " + one.Code)),
        .. entry.Activities.Where(static one => one.Kind.Code is not null).Select(static one => ("coded items", "activity " + one.Kind.Code)),
        .. entry.SellingPoints.Where(static one => one.Code is not null).Select(static one => ("coded items", "selling point " + one.Code)),
    ];

    private static IEnumerable<StatedPeriod> Periods(Initiative entry) => Some(entry.Period).Concat(entry.Projects.SelectMany(static one => Some(one.Period)));

    private static IEnumerable<Period> Lengths(Initiative entry) => Some(entry.Length).Concat(entry.Projects.SelectMany(static one => Some(one.Length)));

    private static IEnumerable<T> Some<T>(T? value)
        where T : class => value is null ? [] : [value];

    private static string Text(LocalizedText? text) => "«" + (text?.For(LanguageTag.Bokmal) ?? "") + "»";

    private static string Folded(LocalizedText text) => text.For(LanguageTag.Bokmal)!.Trim(' ', '.').ToLowerInvariant();

    private static string Term(object? code, string? words) => code?.ToString() ?? words?.ToLowerInvariant() ?? "";
}
