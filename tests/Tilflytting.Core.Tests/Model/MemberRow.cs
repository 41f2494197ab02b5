using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Tilflytting.Core.Tests.Model;

/// <summary>One row of the member table.</summary>
public sealed record MemberRow
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

    [Name("nb")]
    public required string Nb { get; init; }

    [Name("nb_many")]
    public required string NbMany { get; init; }

    [Name("nn")]
    public required string Nn { get; init; }

    [Name("nn_many")]
    public required string NnMany { get; init; }

    [Name("en")]
    public required string En { get; init; }

    [Name("en_many")]
    public required string EnMany { get; init; }

    [Name("key")]
    public required string Key { get; init; }

    [Name("searched")]
    public required string Searched { get; init; }

    [Name("once")]
    public required string Once { get; init; }

    [Name("page")]
    public required string Page { get; init; }

    /// <summary>Whether it is a list.</summary>
    public bool IsList => CSharp.StartsWith("ImmutableArray<", StringComparison.Ordinal);

    /// <summary>The type without its question mark, and of a list the type of an item; of a term or a code with its vocabulary.</summary>
    public string ItemType => (IsList ? CSharp["ImmutableArray<".Length..^1] : CSharp).TrimEnd('?');

    private static ImmutableArray<MemberRow> Read()
    {
        using var stream = typeof(MemberRow).Assembly.GetManifestResourceStream("members.csv")!;
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        return [.. csv.GetRecords<MemberRow>()];
    }
}
