using System.Globalization;

namespace Tilflytting.Core;

/// <summary>Reads <c>organisations.txt</c>, whose lines <c>Data/generate.cs</c> describes.</summary>
internal sealed class OrganisationFile
{
    private readonly ImmutableArray<OrganisationName>.Builder names = ImmutableArray.CreateBuilder<OrganisationName>();

    public OrganisationFile(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            switch (fields[0])
            {
                case "O":
                    EndBody();
                    Rows.Add(Body(fields));
                    break;
                case "N":
                    names.Add(new(fields[1], LanguageTag.Parse(fields[2]), Date(fields[3]), Date(fields[4]), NameKind(fields[5])));
                    break;
                case "C":
                    Changes.Add((Number(fields[1]), Number(fields[2]), Date(fields[3]), ChangeKind(fields[4])));
                    break;
                case "B":
                    Bypasses.Add((Number(fields[1]), Number(fields[2]), Number(fields[3])));
                    break;
                default:
                    throw new FormatException($"A line of the register of organisations begins with «{fields[0]}».");
            }
        }

        EndBody();
    }

    public List<OrganisationRow> Rows { get; } = [];

    public List<(int From, int To, PartialDate? Date, OrganisationChangeKind Kind)> Changes { get; } = [];

    public List<(int Via, int Origin, int Target)> Bypasses { get; } = [];

    /// <summary>The file that is shipped in this assembly.</summary>
    public static OrganisationFile Shipped()
    {
        using var reader = new StreamReader(typeof(OrganisationFile).Assembly.GetManifestResourceStream("organisations.txt")!);
        return new(reader);
    }

    private static OrganisationRow Body(string[] fields) => new()
    {
        Id = fields[1],
        Kind = BodyKind(fields[2]),
        PartnerKind = fields[3].Length > 0 ? Code<PartnerKind>.Parse(fields[3]) : null,
        Number = fields[4].Length > 0 ? OrganisationNumber.Parse(fields[4]) : null,
        Founded = Date(fields[5]),
        Ended = Date(fields[6]),
        Counties = [.. fields[7].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(CountyNumber.Parse)],
        PartOf = fields[8].Length > 0 ? Number(fields[8]) : null,
    };

    private static PartialDate? Date(string text) => text.Length > 0 ? PartialDate.Parse(text) : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static OrganisationKind BodyKind(string text) => text switch
    {
        "county-governor" => OrganisationKind.CountyGovernor,
        "county-authority" => OrganisationKind.CountyAuthority,
        "ministry" => OrganisationKind.Ministry,
        "state-agency" => OrganisationKind.StateAgency,
        "assembly" => OrganisationKind.Assembly,
        "regional-council" => OrganisationKind.RegionalCouncil,
        "research-institute" => OrganisationKind.ResearchInstitute,
        "educational-institution" => OrganisationKind.EducationalInstitution,
        "association" => OrganisationKind.Association,
        _ => throw new FormatException($"There is no kind of organisation «{text}»."),
    };

    private static OrganisationNameKind NameKind(string text) => text switch
    {
        "official" => OrganisationNameKind.Official,
        "alias" => OrganisationNameKind.Alias,
        "abbreviation" => OrganisationNameKind.Abbreviation,
        _ => throw new FormatException($"There is no kind of name «{text}»."),
    };

    private static OrganisationChangeKind ChangeKind(string text) => text switch
    {
        "renamed" => OrganisationChangeKind.Renamed,
        "merged" => OrganisationChangeKind.Merged,
        "split" => OrganisationChangeKind.Split,
        "transferred" => OrganisationChangeKind.Transferred,
        _ => throw new FormatException($"There is no kind of change «{text}»."),
    };

    private void EndBody()
    {
        if (Rows.Count > 0)
        {
            Rows[^1].Names = names.DrainToImmutable();
        }
    }
}
