using System.Globalization;
using CsvHelper;

namespace Tilflytting.Core.Tests.Organisations;

/// <summary>The tables that the register is made of, and its questions with right answers, read another way.</summary>
internal static class OrganisationData
{
    public static string Folder { get; } = Path.Combine(TestFiles.Root, "src", "Tilflytting.Core", "Organisations", "Data");

    public static ImmutableArray<Dictionary<string, string>> Bodies { get; } = Read(Path.Combine(Folder, "organisations.csv"));

    /// <summary>Without the rows that another source contradicts.</summary>
    public static ImmutableArray<Dictionary<string, string>> Names { get; } = [.. Read(Path.Combine(Folder, "names.csv")).Where(static row => row["status"] != "disagrees")];

    /// <summary>Without the rows that another source contradicts.</summary>
    public static ImmutableArray<Dictionary<string, string>> Successions { get; } =
        [.. Read(Path.Combine(Folder, "successions.csv")).Where(static row => row["status"] != "disagrees")];

    public static ImmutableArray<Dictionary<string, string>> Bypasses { get; } = Read(Path.Combine(Folder, "bypass.csv"));

    public static ImmutableArray<Dictionary<string, string>> TrapCases { get; } =
        Read(Path.Combine(TestFiles.Root, "tests", "Tilflytting.Core.Tests", "Organisations", "trap_cases.csv"));

    private static ImmutableArray<Dictionary<string, string>> Read(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = ImmutableArray.CreateBuilder<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(static column => column, column => csv.GetField(column)!, StringComparer.Ordinal));
        }

        return rows.DrainToImmutable();
    }
}
