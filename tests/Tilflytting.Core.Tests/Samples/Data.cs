using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>What the sample console writes for other programs, read as they would.</summary>
internal static class Data
{
    public static List<JsonNode> Json(SampleConsole.Result result) => [.. JsonNode.Parse(result.Output)!.AsArray().Select(static row => row!)];

    public static List<Dictionary<string, string>> Csv(SampleConsole.Result result)
    {
        using var csv = new CsvReader(new StringReader(result.Output.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture));
        return [.. csv.GetRecords<dynamic>().Select(static row => ((IDictionary<string, object>)row).ToDictionary(static cell => cell.Key, static cell => (string)cell.Value))];
    }
}
