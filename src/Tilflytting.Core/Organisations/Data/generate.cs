#:package CsvHelper
#:property PublishAot=false

// Writes organisations.txt from the tables beside this file: dotnet run generate.cs
// A test links this file and compares the committed organisations.txt with what it makes. README.md says what the tables mean.
using System.Globalization;
using System.Text;
using CsvHelper;

namespace Tilflytting.Core.OrganisationsGenerator;

#if !LINKED_GENERATOR
internal static class Program
{
    private static void Main()
    {
        var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
        var text = OrganisationsFile.Make(folder);
        File.WriteAllText(Path.Combine(folder, "organisations.txt"), text);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"organisations.txt: {Encoding.UTF8.GetByteCount(text)} bytes"));
    }
}
#endif

/// <summary>
/// The file: lines of fields with a tab between them. O is a body, followed by a line N for each of its names; then come the changes (C) and the bypasses (B), which
/// name bodies by their number from 0. Sources, notes and rows that another source contradicts stay in the tables.
/// </summary>
internal static class OrganisationsFile
{
    public static string Make(string folder)
    {
        var bodies = Read(folder, "organisations");
        var names = Read(folder, "names").Where(IsUsed).ToLookup(static row => row["organisation"], StringComparer.Ordinal);
        var numbers = bodies.Index().ToDictionary(static row => row.Item["id"], static row => row.Index, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var body in bodies)
        {
            var partOf = body["part_of"] is { Length: > 0 } whole ? numbers[whole].ToString(CultureInfo.InvariantCulture) : "";
            Line(text, "O", body["id"], body["kind"], body["partner_kind"], body["organisation_number"], body["founded"], body["ended"], body["counties"], partOf);
            foreach (var name in names[body["id"]])
            {
                Line(text, "N", name["name"], name["language"], name["from"], name["to"], name["kind"]);
            }
        }

        foreach (var change in Read(folder, "successions").Where(IsUsed))
        {
            Line(text, "C", Number(change["from"]), Number(change["to"]), change["date"], change["kind"]);
        }

        foreach (var bypass in Read(folder, "bypass"))
        {
            Line(text, "B", Number(bypass["via"]), Number(bypass["origin"]), Number(bypass["target"]));
        }

        return text.ToString();

        string Number(string id) => numbers[id].ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsUsed(Dictionary<string, string> row) => row["status"] != "disagrees";

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields) => text.AppendJoin('\t', fields).Append('\n');

    private static List<Dictionary<string, string>> Read(string folder, string table)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(folder, table + ".csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(static column => column, column => csv.GetField(column)!, StringComparer.Ordinal));
        }

        return rows;
    }
}
