using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Tilflytting.Core.Tests.Model;

/// <summary>One row of the member table.</summary>
internal sealed record MemberRow
{
    public static ImmutableArray<MemberRow> All { get; } = Read();

    [Name("type")]
    public required string Type { get; init; }

    [Name("member")]
    public required string Member { get; init; }

    [Name("csharp")]
    public required string CSharp { get; init; }

    [Name("json")]
    public required string Json { get; init; }

    [Name("required")]
    public required string Required { get; init; }

    private static ImmutableArray<MemberRow> Read()
    {
        using var stream = typeof(MemberRow).Assembly.GetManifestResourceStream("members.csv")!;
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        return [.. csv.GetRecords<MemberRow>()];
    }
}
