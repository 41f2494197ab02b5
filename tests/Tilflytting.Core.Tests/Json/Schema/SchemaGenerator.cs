using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Architecture;
using Tilflytting.Core.Tests.Model;

namespace Tilflytting.Core.Tests.Json.Schema;

/// <summary>Writes the JSON Schema of the format, from the member tables that the readers run by and the documentation of the model.</summary>
internal sealed partial class SchemaGenerator
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    private SchemaGenerator()
    {
    }

    public static string Generate()
    {
        var generator = new SchemaGenerator();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = CatalogueSchema.Id,
            ["title"] = nameof(Catalogue),
        };
        foreach (var (name, value) in generator.Table(typeof(Catalogue), CatalogueShape.Instance))
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(generator.definitions.Select(static d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value)));
        return schema.ToJsonString(Indented) + "\n";
    }

    /// <summary>An object with a table. It is as open as the reader: nothing forbids other members.</summary>
    private JsonObject Table(Type type, IMemberTable table)
    {
        var properties = new JsonObject();
        foreach (var member in table.Members)
        {
            var value = Of(member.Shape);
            if (member.IsList)
            {
                value = new JsonObject { ["type"] = new JsonArray("array", "null"), ["items"] = value };
            }
            else if (!member.IsRequired)
            {
                value = new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
            }

            var described = new JsonObject { ["description"] = Summary(type, member.Name) };
            foreach (var (name, keyword) in value)
            {
                described[name] = keyword?.DeepClone();
            }

            properties[member.Name] = described;
        }

        var schema = new JsonObject { ["description"] = Summary(type), ["type"] = "object", ["properties"] = properties };
        if (table.Members.Where(static member => member.IsRequired).Select(static member => (JsonNode?)member.Name).ToArray() is { Length: > 0 } required)
        {
            schema["required"] = new JsonArray(required);
        }

        if (table is RelationShape)
        {
            AddOneOf(schema, "id", "title");
        }

        return schema;
    }

    /// <summary>Where the value of a member or of an item is defined.</summary>
    private JsonObject Of(object shape) => shape switch
    {
        ITermShape term => Defined($"{term.Vocabulary.Scheme}-term", () => Short(typeof(Term<>), OpenCode(term.Vocabulary), term)),
        StatedPeriodShape period => Defined("stated-period", () => Short(typeof(StatedPeriod), Of(ModelShapes.DatePeriod), period)),
        IMemberTable table => Defined(Slug.FromTitle(ModelType(table).Name).ToString(), () => Table(ModelType(table), table)),
        LocalizedTextShape => Defined("localized-text", LocalizedText),
        StringShape => Defined("text", () => Text("A text that is not blank.", SchemaTexts.NotBlank)),
        AddressShape => Defined("address", () => Text("A URI, absolute or relative, kept to the letter.", SchemaTexts.Address)),
        CodeTextShape => Code(),
        DateShape => Defined("day", () => Text("A day as yyyy-MM-dd, in the years 0001 to 9999.", SchemaTexts.Day, "2024-02-29")),
        LengthShape => Defined("length", Length),
        NumberShape => Defined("number", Number),
        FlagShape => new JsonObject { ["type"] = "boolean" },
        CertaintyShape => new JsonObject { ["enum"] = new JsonArray("possible", "certain") },
        TextShape<Slug> => Defined("slug", () => Text("An id: lower-case letters a–z and digits, with single hyphens between them.", SchemaTexts.Hyphenated)),
        TextShape<LanguageTag> => Language(),
        TextShape<OrganisationNumber> => Text("Nine digits, the last a check digit by modulus 11.", SchemaTexts.OrganisationNumber),
        TextShape<MunicipalityNumber> => Text("Four digits, the first two from 01.", SchemaTexts.Municipality),
        TextShape<CountyNumber> => Text("Two digits from 01.", SchemaTexts.County),
        TextShape<PartialDate> => Defined("partial-date", () => Text(
            "A year, month, day, season (-21 spring to -24 winter) or decade (198X); then perhaps ~ approximate, ? uncertain, % both.", SchemaTexts.PartialDate, "2007-03~")),
        TextShape<DatePeriod> => Defined("date-period", () => Text(
            "A date, or two with a slash between, one of which may be .. (open) or nothing (unknown). A profile of EDTF.", SchemaTexts.Period, "1997/2000", "2010/..")),
        _ when CodeVocabulary(shape) is { } vocabulary => OpenCode(vocabulary),
        _ when ReferenceEquals(shape, CatalogueShape.Instance.Members[0].Shape) => Text("The version of the format; a newer minor only adds members.", SchemaTexts.Version, "1.0"),
        _ => throw new InvalidOperationException($"The schema does not know how {shape.GetType()} stands in JSON."),
    };

    private JsonObject Short(Type type, JsonObject text, IShortShape shape)
    {
        var names = shape.LongForm.Members.Select(static member => member.Name).ToArray();
        var table = Table(type, shape.LongForm);
        AddOneOf(table, names);
        var description = table["description"]!.GetValue<string>();
        table.Remove("description");
        return new() { ["description"] = description, ["anyOf"] = new JsonArray(text, table) };
    }

    /// <summary>Every code is allowed; those that this version ships are named for editors to offer.</summary>
    private JsonObject OpenCode(Vocabulary vocabulary) => Defined($"{vocabulary.Scheme}-code", () => new()
    {
        ["description"] = $"A code of the vocabulary {vocabulary.Scheme}. The list is open: a code that is not in it is kept.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. vocabulary.Concepts.Select(static concept => (JsonNode?)concept.Code)]) },
            Code()),
    });

    private JsonObject Code() => Defined("code", () =>
    {
        var schema = Text("A code: lower-case letters a–z and digits, with single hyphens between them.", SchemaTexts.Hyphenated);
        schema["maxLength"] = 64;
        return schema;
    });

    private JsonObject Language() => Defined("language", () =>
    {
        var schema = Text("A language as a BCP 47 tag.", SchemaTexts.Language, "nb");
        schema["maxLength"] = 35;
        schema["not"] = new JsonObject { ["pattern"] = SchemaTexts.LongLanguage };
        return schema;
    });

    private JsonObject LocalizedText()
    {
        var text = Of(StringShape.Instance);
        return new()
        {
            ["description"] = "A text without a stated language, or a map from language to text.",
            ["anyOf"] = new JsonArray(
                text,
                new JsonObject
                {
                    ["type"] = "object",
                    ["minProperties"] = 1,
                    ["propertyNames"] = new JsonObject
                    {
                        ["allOf"] = new JsonArray(Language(), new JsonObject { ["not"] = new JsonObject { ["pattern"] = SchemaTexts.NoLanguage } }),
                    },
                    ["additionalProperties"] = text.DeepClone(),
                }),
        };
    }

    private static JsonObject Length()
    {
        var schema = Text("A length of time as an ISO 8601 duration.", SchemaTexts.Length, "P18M");
        schema["allOf"] = new JsonArray(new JsonObject { ["pattern"] = SchemaTexts.LengthEnd });
        return schema;
    }

    private static JsonObject Number() => new()
    {
        ["description"] = "A number of at most 28 significant digits.",
        ["type"] = "number",
        ["minimum"] = decimal.MinValue,
        ["maximum"] = decimal.MaxValue,
    };

    private static JsonObject Text(string description, string pattern, params ReadOnlySpan<string> examples)
    {
        var schema = new JsonObject { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };
        if (!examples.IsEmpty)
        {
            schema["examples"] = new JsonArray([.. examples.ToArray().Select(static example => (JsonNode?)example)]);
        }

        return schema;
    }

    private static void AddOneOf(JsonObject table, params string[] names) => table["anyOf"] = new JsonArray(
        [.. names.Select(name => (JsonNode?)new JsonObject
        {
            ["required"] = new JsonArray(name),
            ["properties"] = new JsonObject { [name] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } } },
        })]);

    private JsonObject Defined(string name, Func<JsonObject> define)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = [];
            definitions[name] = define();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>The type whose member table it is: the first type argument of its base.</summary>
    private static Type ModelType(IMemberTable table) => table.GetType().BaseType!.GetGenericArguments()[0];

    private static Vocabulary? CodeVocabulary(object shape) =>
        shape.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(CodeShape<>)
            ? Vocabulary.All.Single(vocabulary => type.GetGenericArguments()[0].GetInterfaceMap(typeof(IVocabulary)) is var map
                && ReferenceEquals(Array.Find(map.TargetMethods, static method => method.ReturnType == typeof(Vocabulary))!.Invoke(null, null), vocabulary))
            : null;

    /// <summary>The first sentence of what the documentation says of a type.</summary>
    private static string Summary(Type type) => FirstSentence(Documentation.Of(type)!.Element("summary")!.Value);

    /// <summary>The same of the property that the member table of the model has for a JSON name.</summary>
    private static string Summary(Type type, string jsonName)
    {
        var tableName = type == typeof(Term<>) ? "Term<T>" : type.Name;
        var row = MemberRow.All.Single(row => row.Type == tableName && row.Json == jsonName);
        return FirstSentence(Documentation.Of(type.GetProperty(row.Member)!)!.Element("summary")!.Value);
    }

    private static string FirstSentence(string summary)
    {
        var text = Spaces().Replace(summary, " ").Trim();
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        text = end < 0 ? text : text[..(end + 1)];

        // What null and default are in C# says nothing of a document.
        var aside = text.IndexOf("; null when", StringComparison.Ordinal);
        aside = aside < 0 ? text.IndexOf("; never default", StringComparison.Ordinal) : aside;
        return aside < 0 ? text : text[..aside] + ".";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
