using System.Text.Json.Nodes;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>The Berg entry with each of its members damaged in turn, in eight ways, and what has to be said of each.</summary>
public class DamagedBergTests
{
    private const string Marker = "the damage goes here";

    private static readonly CatalogueReadOptions Small = new() { Limits = new() { MaxTextBytes = 2000 } };

    private static readonly string LongText = new('a', 2001);

    /// <summary>The members that have to be there, from the model's own table; a term's and a period's are none.</summary>
    private static readonly string[] Required =
    [
        "schemaVersion", "id", "language", "title", "projects/id", "partners/name", "activities/kind", "outcomes/text", "provenance/study/name",
        "provenance/assessment/status",
    ];

    private static readonly string[] Places = ["places", "place"];

    public static TheoryData<string> Members => [.. Pointers(JsonNode.Parse(Berg.Json), "")];

    [Fact]
    public void There_are_many_members() => Members.Count.Should().BeGreaterThan(90);

    [Theory]
    [MemberData(nameof(Members))]
    public void Each_damage_is_named_where_it_is(string pointer)
    {
        foreach (var (damage, code, at) in Damages(pointer))
        {
            Read(Damaged(damage(JsonNode.Parse(Berg.Json)!))).Diagnostics
                .Select(static problem => (problem.Code, problem.Pointer, problem.Line is null, problem.Message.In(LanguageTag.Bokmal) is null))
                .Should().Equal(code is null ? [] : [(code, at, false, false)], $"«{pointer}» is damaged so that there is {code}");
        }
    }

    [Fact]
    public void Two_members_that_are_damaged_are_both_named()
    {
        var pointers = Pointers(JsonNode.Parse(Berg.Json), "").ToArray();
        for (var i = 0; i < pointers.Length; i++)
        {
            var (one, other) = (pointers[i], pointers[(i * 7 + 13) % pointers.Length]);
            if ($"{one}/".StartsWith($"{other}/", StringComparison.Ordinal) || $"{other}/".StartsWith($"{one}/", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var (first, second) in Damages(one).Zip(Damages(other).Reverse()))
            {
                var expected = new[] { (first.Code, first.At), (second.Code, second.At) }.Where(static damage => damage.Code is not null);
                Read(Damaged(second.Damage(first.Damage(JsonNode.Parse(Berg.Json)!)))).Diagnostics
                    .Select(static problem => (problem.Code, problem.Pointer)).Should().BeEquivalentTo(expected, $"«{one}» and «{other}» are damaged");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void What_is_damaged_is_no_loss_beside_it(string pointer)
    {
        foreach (var (damage, _, _) in Damages(pointer).Where(static damage => damage.Code is not null))
        {
            var json = Damaged(damage(JsonNode.Parse(Berg.Json)!));
            var reading = CatalogueJson.TryRead(json, Small with { Mode = CatalogueReadMode.Salvage });

            if (reading.LeftOut is [var bad])
            {
                pointer.Should().StartWith("/initiatives");
                bad.Index.Should().Be(0);
                bad.Diagnostics.Should().Equal(reading.Diagnostics);
                json.Should().Contain(bad.Json);
                reading.IsSuccess.Should().BeTrue();
            }
            else if (!pointer.StartsWith("/initiatives", StringComparison.Ordinal))
            {
                reading.Initiatives.Should().Equal(Berg.Initiative);
            }
        }
    }

    /// <summary>The damages of a member, each with the code and the pointer that has to be told; no code is none.</summary>
    private static IEnumerable<(Func<JsonNode, JsonNode> Damage, string? Code, string At)> Damages(string pointer)
    {
        var path = pointer.Split('/')[1..];
        var name = path[^1];
        var isItem = char.IsDigit(name[0]);
        var owner = pointer[..pointer.LastIndexOf('/')];
        var value = At(JsonNode.Parse(Berg.Json)!, path);
        var kind = Kind(path);
        var isRequired = !isItem && IsRequired(path);
        var isText = value is JsonValue;
        var isPeriod = value is JsonObject && kind == "period";

        // 1 The wrong type.
        yield return (Put("17"), DiagnosticCodes.WrongJsonType, pointer);

        // 2 Null.
        yield return (Put("null"), isItem ? DiagnosticCodes.NullItem : isRequired ? DiagnosticCodes.MissingMember : null, pointer);

        // 3 Missing: an item that is gone is no damage. A period of an object without words has to be there; Berg has none without.
        if (!isItem)
        {
            yield return (Remove, isRequired ? DiagnosticCodes.MissingMember : null, owner);

            // 4 Doubled.
            yield return (Double, DiagnosticCodes.DuplicateMember, pointer);
        }

        // 5 The wrong text.
        yield return (Put("\" Feil. \""), isText || isPeriod ? WrongText(kind) : DiagnosticCodes.WrongJsonType, pointer);

        // 6 Too long.
        yield return (Put($"\"{LongText}\""), isText || isPeriod ? DiagnosticCodes.TextTooLong : DiagnosticCodes.WrongJsonType, pointer);

        // 7 An unknown code: well formed, and only for a code nothing to object to.
        yield return (Put("\"helt-ukjent\""), isText || isPeriod ? UnknownCode(kind) : DiagnosticCodes.WrongJsonType, pointer);

        // 8 Nested garbage.
        yield return (Put("""[[{"x":[null,{"y":{}}]}]]"""), DiagnosticCodes.WrongJsonType, value is JsonArray ? $"{pointer}/0" : pointer);

        Func<JsonNode, JsonNode> Put(string json) => document => Change(document, owner => Set(owner, $"{Marker}{json}"));

        JsonNode Remove(JsonNode document) => Change(document, owner => owner.AsObject().Remove(name));

        JsonNode Double(JsonNode document) => Change(document, owner =>
        {
            var again = owner[name]!.ToJsonString();
            Set(owner, $"{Marker}{again},\"{name}\":{again}");
        });

        JsonNode Change(JsonNode document, Action<JsonNode> change)
        {
            change(At(document, path[..^1])!);
            return document;
        }

        void Set(JsonNode owner, string text)
        {
            if (owner is JsonArray list)
            {
                list[int.Parse(name, null)] = text;
            }
            else
            {
                owner[name] = text;
            }
        }
    }

    private static string? WrongText(string kind) => kind switch
    {
        "text" => null,
        "term" => DiagnosticCodes.MalformedCode,
        "id" => DiagnosticCodes.MalformedSlug,
        "language" => DiagnosticCodes.MalformedLanguageTag,
        "version" => DiagnosticCodes.MalformedSchemaVersion,
        "municipality" => DiagnosticCodes.MalformedMunicipalityNumber,
        "county" => DiagnosticCodes.MalformedCountyNumber,
        "period" => DiagnosticCodes.MalformedYear,
        "address" => null,
        _ => throw new InvalidOperationException(kind),
    };

    private static string? UnknownCode(string kind) => kind switch
    {
        "term" => DiagnosticCodes.UnknownCode,
        "id" or "address" or "text" or "language" => null,
        _ => WrongText(kind),
    };

    /// <summary>What a member is, by its name alone: told here once more, apart from the reader's tables.</summary>
    private static string Kind(string[] path) => path.Where(static step => !char.IsDigit(step[0])).ToArray() switch
    {
        [.., "schemaVersion"] => "version",
        [.., "id"] or [.., "outcomes", "project"] => "id",
        [.., "language"] => "language",
        [.., "kind" or "form" or "status"] or [.., "subjectAreas" or "programmes" or "targetGroups" or "sellingPoints"] => "term",
        [.., "municipality"] => "municipality",
        [.., "county"] => "county",
        [.., "period" or "edtf" or "statedOn"] => "period",
        [.., "source"] => "address",
        _ => "text",
    };

    private static bool IsRequired(string[] path)
    {
        var steps = path.Where(static step => !char.IsDigit(step[0])).SkipWhile(static step => step == "initiatives").ToArray();
        return Required.Contains(string.Join('/', steps)) && !Places.Contains(steps[0]);
    }

    private static CatalogueReading Read(string json) => CatalogueJson.TryRead(json, Small);

    /// <summary>The document, with what cannot stand in a node in its place.</summary>
    private static string Damaged(JsonNode document)
    {
        var text = document.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var at = text.IndexOf($"\"{Marker}", StringComparison.Ordinal); at >= 0; at = text.IndexOf($"\"{Marker}", StringComparison.Ordinal))
        {
            var end = at + 1;
            while (text[end] != '"')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            var raw = JsonNode.Parse(text[at..(end + 1)])!.GetValue<string>()[Marker.Length..];
            text = $"{text[..at]}{raw}{text[(end + 1)..]}";
        }

        return text;
    }

    private static JsonNode? At(JsonNode document, string[] path) => path.Aggregate(
        (JsonNode?)document, static (node, name) => node is JsonArray list ? list[int.Parse(name, null)] : node![name]);

    private static IEnumerable<string> Pointers(JsonNode? node, string at) => node switch
    {
        JsonObject thing => thing.SelectMany(member => Pointers(member.Value, $"{at}/{member.Key}").Prepend($"{at}/{member.Key}")),
        JsonArray list => list.SelectMany((item, index) => Pointers(item, $"{at}/{index}").Prepend($"{at}/{index}")),
        _ => [],
    };
}
