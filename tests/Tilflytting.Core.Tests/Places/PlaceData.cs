using System.Globalization;
using CsvHelper;

namespace Tilflytting.Core.Tests.Places;

/// <summary>The tables that the register is made of, read another way.</summary>
internal static class PlaceData
{
    public static string Folder { get; } = Path.Combine(TestFiles.Root, "src", "Tilflytting.Core", "Places", "Data");

    public static ImmutableArray<MunicipalityRow> Municipalities { get; } =
        [.. Read(Path.Combine(Folder, "municipalities.csv"), static csv => new MunicipalityRow(
            csv["code"]!, csv["name"]!, Day(csv["valid_from"]!)!.Value, Day(csv["valid_to"]!), csv["unit_id"]!,
            [csv["name_no"]!, csv["name_se"]!, csv["name_smj"]!, csv["name_sma"]!, csv["name_fkv"]!]))];

    public static ImmutableArray<ChangeRow> Changes { get; } =
        [.. Read(Path.Combine(Folder, "changes.csv"), static csv => new ChangeRow(
            Day(csv["date"]!)!.Value, csv["from_code"]!, csv["to_code"]!, csv["kind"]!, csv["share"]!, csv["from_name"]!, csv["to_name"]!, csv["from_unit"]!, csv["to_unit"]!))];

    public static ImmutableArray<BypassRow> Bypasses { get; } =
        [.. Read(Path.Combine(Folder, "reestablished_bypass.csv"), static csv => new BypassRow(
            csv["via_code"]!, Day(csv["via_from"]!)!.Value, Day(csv["via_to"]!)!.Value, csv["origin_code"]!, csv["target_code"]!))];

    public static ImmutableArray<CountyRow> Counties { get; } =
        [.. Read(Path.Combine(Folder, "counties.csv"), static csv => new CountyRow(csv["code"]!, Day(csv["valid_from"]!)!.Value, Day(csv["valid_to"]!)))];

    public static List<T> Read<T>(string path, Func<CsvReader, T> row)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(row(csv));
        }

        return rows;
    }

    public static LocalDate? Day(string text) => text.Length == 0 ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <param name="To">The day after the last; null while it is valid.</param>
    public sealed record MunicipalityRow(string Code, string Name, LocalDate From, LocalDate? To, string Unit, ImmutableArray<string> Names)
    {
        public bool IsValidOn(LocalDate day) => From <= day && (To is not { } end || day < end);
    }

    /// <param name="To">The day after the last; null while it is valid.</param>
    public sealed record CountyRow(string Code, LocalDate From, LocalDate? To)
    {
        public bool IsValidOn(LocalDate day) => From <= day && (To is not { } end || day < end);
    }

    public sealed record ChangeRow(LocalDate Date, string From, string To, string Kind, string Share, string FromName, string ToName, string FromUnit, string ToUnit);

    public sealed record BypassRow(string Via, LocalDate From, LocalDate To, string Origin, string Target);
}
