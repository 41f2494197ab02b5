namespace Tilflytting.Samples.Cli.Reports;

/// <summary>An answer as data: columns with a permanent name and a heading for people, and rows of texts, numbers, certainties, lists of texts, or nothing.</summary>
internal sealed record Report(IReadOnlyList<(string Name, string Heading)> Columns, IEnumerable<object?[]> Rows);
