using System.Text.Json;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Model;

namespace Tilflytting.Core.Tests.Json;

/// <summary>What is written has the names of the member table, in its order.</summary>
public class MemberNamesTests
{
    public static TheoryData<string> Types => ModelTypes.Names;

    [Theory]
    [MemberData(nameof(Types))]
    public void A_full_value_has_the_names_of_the_table_in_its_order_and_what_is_not_known_last(string type)
    {
        var names = MemberRow.All.Where(row => row.Type == TableName(type)).Select(static row => row.Json);

        Write(type).Select(static member => member.Key).Should().Equal(names.Concat(["I", "ukjent"]));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_required_member_is_missed_and_no_other(string type)
    {
        foreach (var row in MemberRow.All.Where(row => row.Type == TableName(type)))
        {
            var without = Write(type);
            without.Remove(row.Json);

            var act = () => JsonSerializer.Deserialize(without, TilflyttingJsonContext.Default.GetTypeInfo(ModelTypes.Named(type))!);

            if (row.Required == "yes")
            {
                act.Should().Throw<JsonException>(row.Json).WithMessage($"*{DiagnosticCodes.MissingMember}*«{row.Json}»*");
            }
            else
            {
                act.Should().NotThrow(row.Json);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_type_of_NodaTime_is_written_as_an_object(string type)
    {
        var json = Write(type);
        foreach (var row in MemberRow.All.Where(row => row.Type == TableName(type)))
        {
            if (row.CSharp is "LocalDate?" or "NodaTime.Period?" or "PartialDate?" or "DatePeriod?")
            {
                json[row.Json]!.GetValueKind().Should().Be(JsonValueKind.String, row.Json);
            }
        }

        // Nor deeper down: these are the names of what they would be written with.
        json.ToJsonString().Should().NotContainAny("\"calendar", "\"Calendar", "dayOfWeek", "DayOfWeek", "\"nanoseconds", "\"hasTimeComponent", "isoDayOfWeek");
    }

    private static string TableName(string type) => type.StartsWith("Term", StringComparison.Ordinal) ? "Term<T>" : type;

    private static JsonObject Write(string name)
    {
        var type = ModelTypes.Named(name);
        return JsonSerializer.SerializeToNode(Sample.Of(type), TilflyttingJsonContext.Default.GetTypeInfo(type)!)!.AsObject();
    }
}
