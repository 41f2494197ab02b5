using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Tilflytting.Core.Tests.Vocabularies;

/// <summary>One row of the data file that the vocabularies are written from.</summary>
public sealed record VocabularyRow
{
    [Name("scheme")]
    public required string Scheme { get; init; }

    [Name("code")]
    public required string Code { get; init; }

    [Name("order")]
    public int? Order { get; init; }

    [Name("label_nb")]
    public required string Bokmal { get; init; }

    [Name("label_nn")]
    public required string Nynorsk { get; init; }

    [Name("label_en")]
    public required string English { get; init; }

    [Name("label_se"), Optional]
    public string? NorthSami { get; init; }

    [Name("alt_nb")]
    public required string AlternativesBokmal { get; init; }

    [Name("alt_nn")]
    public required string AlternativesNynorsk { get; init; }

    [Name("broader")]
    public required string Broader { get; init; }

    [Name("catch_all")]
    public required string CatchAll { get; init; }

    [Name("origin")]
    public required string Origin { get; init; }

    [Name("definition")]
    public required string Definition { get; init; }

    [Name("replaced-by"), Optional]
    public string? ReplacedBy { get; init; }

    public static ImmutableArray<VocabularyRow> All { get; } = Read();

    /// <summary>The name of the C# member: the code in Pascal case.</summary>
    public string Member => string.Concat(Code.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));

    public IEnumerable<LocalizedText> Alternatives =>
        Split(AlternativesBokmal).Select(static text => new LocalizedText(LanguageTag.Bokmal, text))
            .Concat(Split(AlternativesNynorsk).Select(static text => new LocalizedText(LanguageTag.Nynorsk, text)));

    public IReadOnlyDictionary<LanguageTag, string> Labels =>
        new[] { (LanguageTag.Bokmal, Bokmal), (LanguageTag.Nynorsk, Nynorsk), (LanguageTag.English, English), (LanguageTag.NorthSami, NorthSami) }
            .Where(static label => !string.IsNullOrEmpty(label.Item2))
            .ToDictionary(static label => label.Item1, static label => label.Item2!);

    private static string[] Split(string texts) =>
        texts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<VocabularyRow> Read()
    {
        using var stream = typeof(VocabularyRow).Assembly.GetManifestResourceStream("vocabularies.csv")!;
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        return [.. csv.GetRecords<VocabularyRow>()];
    }
}
