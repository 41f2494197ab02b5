using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Fuzz;

/// <summary>What the inputs are made of: the data of the samples and of the tests.</summary>
internal static class Corpus
{
    public static Catalogue Catalogue { get; } = CatalogueJson.Read(Read("katalog.json"));

    /// <summary>Every word of the sample catalogue that stands alone, short of sentences.</summary>
    public static ImmutableArray<string> Texts { get; } =
    [
        .. Catalogue.Initiatives.SelectMany(static one => one.Objectives.Select(static text => text.For(LanguageTag.Bokmal))
            .Concat(one.Partners.Select(static partner => partner.Name.For(LanguageTag.Bokmal))).Concat(one.Outcomes.Select(static outcome => outcome.Text.ToString()))
            .Concat(one.TargetGroups.Select(static term => term.Label(LanguageTag.Bokmal)))
            .Append(one.Title.ToString()).Append(one.Summary?.ToString() ?? "").Append(one.Description?.ToString() ?? "")).Where(static text => text.Length is > 0 and < 400).Distinct(),
    ];

    public static ImmutableArray<string> Phrases { get; } = [.. Column("phrases.csv", 1), .. Column("own-phrases.csv", 0), .. Column("own-non-phrases.csv", 0)];

    public static ImmutableArray<string> NorwegianWords { get; } = [.. Read("word-pairs.csv").Split(';', '\n').Select(static word => word.Trim()).Where(static word => word.Length > 0)];

    public static ImmutableArray<string> PlaceNames { get; } =
    [
        .. PlaceRegister.Default.Municipalities().SelectMany(static one => one.Names).SelectMany(static name => new[] { name.Norwegian, name.NorthSami, name.LuleSami, name.SouthSami, name.Kven }).OfType<string>()
            .Concat(PlaceRegister.Default.Counties().Select(static county => county.Name)).Distinct(),
    ];

    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Corpus).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Column(string file, int index) =>
        Read(file).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Fields(line)[index]);

    /// <summary>The fields of a line of comma-separated values.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var isQuoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (letter == ',' && !isQuoted)
            {
                fields.Add("");
            }
            else
            {
                fields[^1] += letter;
            }
        }

        return fields;
    }
}
