#:property PublishAot=false

// Writes places.bin from the tables beside this file: dotnet run generate.cs
// A test links this file and holds the committed places.bin against it. README.md says what the tables mean.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tilflytting.Core.PlacesGenerator;

#if !LINKED_GENERATOR
internal static class Program
{
    private static void Main()
    {
        var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
        var bytes = PlacesFile.Make(folder);
        File.WriteAllBytes(Path.Combine(folder, "places.bin"), bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"places.bin: {bytes.Length} bytes"));
    }
}
#endif

/// <summary>The binary file: a header, then tables of fixed width, little-endian, each from a multiple of four. Dates are the number yyyymmdd.</summary>
internal static class PlacesFile
{
    /// <summary>"TFP1" as it stands in the file.</summary>
    private const int Magic = 0x31504654;
    private const int FirstDay = 19631231;
    private const int LastDay = 20261007;

    public static byte[] Make(string folder)
    {
        var register = new Register(folder);
        var graph = new Graph(register);
        var strings = new Strings();
        Table units = new(), names = new(), numbers = new(), unitNumbers = new(), nodes = new(), links = new();
        Table changes = new(), unitChanges = new(), counties = new(), populations = new();
        var allNumbers = register.Units.SelectMany(unit => unit.Numbers.Select(number => (number.Code, number.From, number.To, Unit: unit.Index)))
            .OrderBy(static n => n.Code).ThenBy(static n => n.From).ToList();
        allNumbers.ForEach(number => numbers.Row().U16(number.Code).U16(number.Unit).I32(number.From).I32(number.To));
        foreach (var unit in register.Units)
        {
            var own = register.Changes.Index().Where(change => change.Item.From == unit || change.Item.To == unit).Select(static change => change.Index).ToList();
            units.Row().U16(unit.Code).U16(unit.FirstYear).I32(unit.From).I32(unit.To)
                .U16(names.Count).U16(unit.Names.Count).U16(unitNumbers.Count).U16(unit.Numbers.Count)
                .U16(graph.Nodes.FindIndex(node => node.Unit == unit)).U16(graph.Nodes.Count(node => node.Unit == unit))
                .U16(unitChanges.Count).U16(own.Count).U16(register.Populations.ContainsKey(unit) ? populations.Count + 1 : 0);
            unit.Names.ForEach(name => Name(names, strings, name));
            unit.Numbers.ForEach(number => unitNumbers.Row().U16(allNumbers.IndexOf((number.Code, number.From, number.To, unit.Index))));
            own.ForEach(change => unitChanges.Row().U16(change));
            if (register.Populations.TryGetValue(unit, out var counts))
            {
                populations.Row().I32(counts[0]).I32(counts[1]).I32(counts[2]);
            }
        }

        foreach (var node in graph.Nodes)
        {
            var start = links.Count;
            node.Out.ForEach(next => links.Row().U16(next.Index));
            node.In.ForEach(former => links.Row().U16(former.Index));
            node.Today.ForEach(unit => links.Row().U16(unit.Index));
            nodes.Row().I32(node.From).I32(node.To).U16(node.Unit.Index).U16(node.Origin).U16(start).U16(node.Out.Count).U16(node.In.Count).U16(node.Today.Count);
        }

        register.Changes.ForEach(change => changes.Row().I32(change.Date).U16(change.From.Index).U16(change.To.Index)
            .U16(Array.IndexOf(["merged", "split", "renumbered", "renamed", "boundary"], change.Kind))
            .U16(Array.IndexOf(["whole", "part", "minor"], change.Share)));
        foreach (var county in register.Counties)
        {
            counties.Row().U16(county.Code).U16(names.Count).U16(county.Names.Count).I32(county.Names[0].From).I32(county.Names[^1].To);
            county.Names.ForEach(name => Name(names, strings, name));
        }

        var keys = Keys(register.Units.Select(static unit => (unit.Index, unit.Keys)), strings);
        var countyKeys = Keys(register.Counties.Select(static county => (county.Index, county.Keys)), strings);
        return Table.File(
            [Magic, FirstDay, LastDay, register.Changes.Max(static change => change.Date)],
            [units, names, numbers, unitNumbers, keys, nodes, links, changes, unitChanges, counties, countyKeys, populations, strings.Index, strings.Heap]);
    }

    private static void Name(Table names, Strings strings, NamePeriod name)
    {
        names.Row().I32(name.From).I32(name.To).I32(name.Decided);
        Array.ForEach(name.Texts, text => names.U16(strings.Of(text)));
    }

    /// <summary>The folded names in order, each with the name as it is written, whose it is, and when; periods that touch are one.</summary>
    private static Table Keys(IEnumerable<(int Index, List<(string Text, int From, int To)> Keys)> all, Strings strings)
    {
        var table = new Table();
        foreach (var group in all.SelectMany(static one => one.Keys.Select(key => (Folded: Folding.Words(key.Text), one.Index, key.Text, key.From, key.To)))
            .GroupBy(static key => (key.Folded, key.Index)).OrderBy(static group => group.Key.Folded, StringComparer.Ordinal).ThenBy(static group => group.Key.Index))
        {
            var periods = new List<(string Text, int From, int To)>();
            foreach (var key in group.OrderBy(static key => key.From).ThenBy(static key => key.Text.Length))
            {
                if (periods.Count == 0 || key.From > periods[^1].To)
                {
                    periods.Add((key.Text, key.From, key.To));
                }

                periods[^1] = periods[^1] with { To = Math.Max(periods[^1].To, key.To) };
            }

            periods.ForEach(period => table.Row().U16(strings.Of(group.Key.Folded)).U16(strings.Of(period.Text)).U16(group.Key.Index).I32(period.From).I32(period.To));
        }

        return table;
    }
}

/// <summary>The tables, read and joined.</summary>
internal sealed class Register
{
    public Register(string folder)
    {
        List<Dictionary<string, string>> Read(string name) => Csv.Read(Path.Combine(folder, name + ".csv"));
        var changes = Read("changes");
        var decided = Read("name_changes").ToDictionary(static row => (row["new_code"], row["klass_date"]), static row => Day(row["official_date"], 0));

        // Nothing but a renumbering between two units: one municipality under its first id.
        var former = changes.Where(static row => row["kind"] == "renumbered").ToDictionary(static row => row["to_unit"], static row => row["from_unit"]);
        string First(string unit) => former.TryGetValue(unit, out var before) ? First(before) : unit;

        Units = [.. Read("municipalities").GroupBy(row => First(row["unit_id"])).OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select((group, index) => new Unit(index, group.Key, [.. group.OrderBy(static row => row["valid_from"], StringComparer.Ordinal)], decided))];
        Counties = [.. Read("counties").GroupBy(static row => row["code"]).Select(static (group, index) => new CountyUnit(index, [.. group]))];
        var byId = Units.ToDictionary(static unit => unit.Id);
        Changes = [.. changes.Select(row => new Change(Day(row["date"]), byId[First(row["from_unit"])], byId[First(row["to_unit"])], row["kind"], row["share"]))
            .OrderBy(static change => change.Date)];
        Bypasses = [.. Read("reestablished_bypass").Select(static row => new Bypass(
            Number(row["via_code"]), Day(row["via_from"]), Day(row["via_to"]), Number(row["origin_code"]), Number(row["target_code"])))];
        Populations = Read("population_current").ToDictionary(
            row => Units.Single(unit => unit.NumberOn(int.MaxValue - 1) == Number(row["code"])),
            static row => row.Where(static cell => cell.Key != "code").Select(static cell => int.Parse(cell.Value, CultureInfo.InvariantCulture)).ToList());
    }

    public List<Unit> Units { get; }
    public List<CountyUnit> Counties { get; }
    public List<Change> Changes { get; }
    public List<Bypass> Bypasses { get; }
    public Dictionary<Unit, List<int>> Populations { get; }

    public static int Day(string text, int empty = int.MaxValue) => text.Length == 0 ? empty : Number(text.Replace("-", "", StringComparison.Ordinal));
    public static void Hold(bool holds, string problem) => _ = holds ? true : throw new InvalidDataException(problem);
    public static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

internal sealed record Change(int Date, Unit From, Unit To, string Kind, string Share)
{
    /// <summary>Whether somebody who follows places follows this.</summary>
    public bool Moves => Kind != "boundary" && Share != "minor" && From != To;
}

internal sealed record Bypass(int Via, int From, int To, int Origin, int Target);

/// <summary>A name in all its languages; the first text is the official one.</summary>
internal sealed record NamePeriod(int From, int To, int Decided, string[] Texts)
{
    public static string[] Of(Dictionary<string, string> row) =>
        [row["name"], row["name_no"], row["name_se"], row["name_smj"], row["name_sma"], row["name_fkv"]];

    /// <summary>What the place may be called, from the day of the decision: whoever wrote then may have used the old name or the new one.</summary>
    public IEnumerable<(string Text, int From, int To)> Keys =>
        Texts.Where(static text => text.Length > 0).Distinct().Select(text => (text, Decided > 0 ? Math.Min(Decided, From) : From, To));
}

internal sealed class Unit
{
    public Unit(int index, string id, List<Dictionary<string, string>> rows, Dictionary<(string, string), int> decided)
    {
        (Index, Id, Code, FirstYear) = (index, id, Register.Number(id[..4]), Register.Number(id[5..]));
        foreach (var row in rows)
        {
            var (from, to, code, texts) = (Register.Day(row["valid_from"]), Register.Day(row["valid_to"]), Register.Number(row["code"]), NamePeriod.Of(row));
            Register.Hold(Numbers.Count == 0 || Numbers[^1].To == from, $"{id} has a gap before {from}.");
            if (Numbers.Count == 0 || Numbers[^1].Code != code)
            {
                Numbers.Add((code, from, to));
            }

            if (Names.Count == 0 || !Names[^1].Texts.SequenceEqual(texts))
            {
                Names.Add(new(from, to, decided.GetValueOrDefault((row["code"], row["valid_from"])), texts));
            }

            Numbers[^1] = Numbers[^1] with { To = to };
            Names[^1] = Names[^1] with { To = to };
            if (row["klass_suffix"] is { Length: > 0 } suffix)
            {
                Keys.AddRange([($"{row["name_no"]} ({suffix})", from, to), ($"{row["name_no"]} i {suffix}", from, to)]);
            }
        }

        Keys.AddRange(Names.SelectMany(static name => name.Keys));
    }

    public int Index { get; }
    public string Id { get; }
    public int Code { get; }
    public int FirstYear { get; }
    public List<(int Code, int From, int To)> Numbers { get; } = [];
    public List<NamePeriod> Names { get; } = [];
    public List<(string Text, int From, int To)> Keys { get; } = [];

    public int From => Numbers[0].From;
    public int To => Numbers[^1].To;

    /// <summary>The number on a day; 20191231 and 20200100 are both the day before 20200101.</summary>
    public int NumberOn(int day) => Numbers.FirstOrDefault(number => number.From <= day && day < number.To).Code;
}

internal sealed class CountyUnit(int index, List<Dictionary<string, string>> rows)
{
    public int Index { get; } = index;
    public int Code { get; } = Register.Number(rows[0]["code"]);
    public List<NamePeriod> Names { get; } =
        [.. rows.Select(static row => new NamePeriod(Register.Day(row["valid_from"]), Register.Day(row["valid_to"]), 0, NamePeriod.Of(row)))];

    public List<(string Text, int From, int To)> Keys => [.. Names.SelectMany(static name => name.Keys)];
}

/// <summary>
/// A municipality between two days on which it took in others. Where a re-established municipality must be told from those it was merged with, there
/// is one node more for each origin, so that who walks the graph need not remember where it came from.
/// </summary>
internal sealed class Node(Unit unit, int from, int to, int origin)
{
    public int Index { get; set; }
    public Unit Unit { get; } = unit;
    public int From { get; } = from;
    public int To { get; } = to;
    /// <summary>The number that was come from; 0 for who was there already, or came from elsewhere.</summary>
    public int Origin { get; } = origin;
    public List<Node> Out { get; } = [];
    public List<Node> In { get; } = [];
    public List<Unit> Today { get; } = [];
}

internal sealed class Graph
{
    private readonly Register register;

    public Graph(Register register)
    {
        this.register = register;
        var moves = register.Changes.Where(static change => change.Moves).ToList();
        foreach (var unit in register.Units)
        {
            int[] cuts = [unit.From, .. moves.Where(change => change.To == unit).Select(static change => change.Date).Where(date => date > unit.From).Distinct().Order(), unit.To];
            var periods = cuts.Zip(cuts.Skip(1)).ToList();
            Nodes.AddRange(periods.Select(period => new Node(unit, period.First, period.Second, 0)));
            foreach (var bypass in register.Bypasses.Where(bypass => unit.NumberOn(bypass.From) == bypass.Via).DistinctBy(static bypass => (bypass.From, bypass.Origin)))
            {
                Register.Hold(unit.To == bypass.To, $"{unit.Id} does not end on {bypass.To}.");
                Nodes.AddRange(periods.Where(period => period.First >= bypass.From).Select(period => new Node(unit, period.First, period.Second, bypass.Origin)));
            }
        }

        Nodes = [.. Nodes.OrderBy(static node => node.Unit.Index).ThenBy(static node => node.From).ThenBy(static node => node.Origin)];
        foreach (var (index, node) in Nodes.Index())
        {
            node.Index = index;
            node.Out.AddRange(node.To < node.Unit.To ? [Next(node, node.Unit)] : Targets(node, moves).Select(unit => Next(node, unit)));
            node.Out.ForEach(next => next.In.Add(node));
        }

        Nodes.ForEach(static node => node.Today.AddRange(Ends(node).Distinct().OrderBy(static unit => unit.Index)));
    }

    public List<Node> Nodes { get; } = [];

    private static IEnumerable<Unit> Ends(Node node) => node.To == int.MaxValue ? [node.Unit] : node.Out.SelectMany(Ends);

    private List<Unit> Targets(Node node, List<Change> moves)
    {
        var all = moves.Where(change => change.From == node.Unit && change.Date == node.To).Select(static change => change.To).Distinct().ToList();
        Register.Hold(moves.All(change => change.From != node.Unit || change.Date == node.To), $"{node.Unit.Id} moves on another day than its last.");
        Register.Hold(all.Count > 0 || node.To == int.MaxValue, $"{node.Unit.Id} has no successor.");
        if (node.Origin == 0)
        {
            return all;
        }

        var via = node.Unit.NumberOn(node.To - 1);
        var listed = register.Bypasses.Where(bypass => (bypass.Via, bypass.To, bypass.Origin) == (via, node.To, node.Origin)).Select(static bypass => bypass.Target).ToList();
        var kept = all.Where(unit => listed.Contains(unit.NumberOn(node.To))).ToList();
        Register.Hold(kept.Count == listed.Count, $"{node.Unit.Id} does not lead to each target of {node.Origin}.");
        return kept;
    }

    /// <summary>The node in which somebody is who was in one municipality until its end, and comes to another.</summary>
    private Node Next(Node from, Unit to)
    {
        var number = from.Unit.NumberOn(from.To - 1);
        var enters = register.Bypasses.Any(bypass => (bypass.Via, bypass.From, bypass.Origin) == (to.NumberOn(from.To), from.To, number));
        var origin = enters ? number : from.Unit == to ? from.Origin : 0;
        return Nodes.Single(node => node.Unit == to && node.From == from.To && node.Origin == origin);
    }
}

internal static class Folding
{
    /// <summary>As the library folds a name; a test holds the two against each other.</summary>
    public static string Words(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Where(static letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(static letter => letter switch { 'ø' => "o", 'æ' => "ae", 'đ' => "d", 'ŋ' => "n", 'ŧ' => "t", _ => char.IsLetterOrDigit(letter) ? letter.ToString() : " " });
        var folded = string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("aa", "a", StringComparison.Ordinal);
        Register.Hold(Ascii.IsValid(folded), $"{text} has a letter that is not folded.");
        return folded;
    }
}

internal static partial class Csv
{
    /// <summary>The rows under the headings of the first line; no cell has a line break.</summary>
    public static List<Dictionary<string, string>> Read(string path)
    {
        var lines = File.ReadAllLines(path).Select(static line => Cell().Matches(line).Select(static cell =>
            cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["plain"].Value)).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(static cell => cell.First, static cell => cell.Second))];
    }

    [GeneratedRegex("""(^|,)("(?<quoted>([^"]|"")*)"|(?<plain>[^,"]*))""", RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();
}

/// <summary>Each text once, in UTF-8: where it is in the heap, and how long.</summary>
internal sealed class Strings
{
    private readonly Dictionary<string, int> known = [];

    public Strings() => Of("");

    public Table Index { get; } = new();
    public Table Heap { get; } = new();

    public int Of(string text)
    {
        if (!known.TryGetValue(text, out var number))
        {
            known.Add(text, number = Index.Count);
            var bytes = Encoding.UTF8.GetBytes(text);
            Index.Row().U16(Heap.Length).U16(bytes.Length);
            Heap.Bytes(bytes);
        }

        return number;
    }
}

internal sealed class Table
{
    private readonly List<byte> bytes = [];

    public int Count { get; private set; }
    public int Length => bytes.Count;

    /// <summary>The header's numbers, the place and the number of rows of each table, the tables.</summary>
    public static byte[] File(int[] header, Table[] tables)
    {
        var file = new Table();
        Array.ForEach(header, number => file.I32(number));
        var offset = file.Length + (8 * tables.Length);
        foreach (var table in tables)
        {
            file.I32(offset).I32(table.Count);
            offset += (table.Length + 3) / 4 * 4;
        }

        Array.ForEach(tables, table => file.Bytes([.. table.bytes, .. new byte[-table.Length & 3]]));
        return [.. file.bytes];
    }

    public Table Row()
    {
        Count++;
        return this;
    }

    public Table U16(int value)
    {
        var unsigned = checked((ushort)value);
        bytes.AddRange([(byte)unsigned, (byte)(unsigned >> 8)]);
        return this;
    }

    public Table I32(int value)
    {
        bytes.AddRange([(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)]);
        return this;
    }

    public void Bytes(byte[] value) => bytes.AddRange(value);
}
