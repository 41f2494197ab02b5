namespace Tilflytting.Samples.Cli.Reports;

/// <summary>An answer as data: columns with a permanent name and a heading for people, and rows of texts, numbers, certainties, lists of texts, or nothing.</summary>
internal sealed record Report(IReadOnlyList<(string Name, string Heading)> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>The same as JSON where that has a shape of its own; null where it is a list of the rows.</summary>
    public string? Json { get; init; }

    /// <summary>The same as Markdown where a page has a table of its own; null where it is the rows.</summary>
    public Report? Page { get; init; }
}
