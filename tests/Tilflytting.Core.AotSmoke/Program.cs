using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

// What a native application does with the library; the exit code is the number of things that went wrong.
var failures = 0;
void Expect(string what, bool holds)
{
    if (!holds)
    {
        failures++;
        Console.Error.WriteLine($"failed: {what}");
    }
}

var path = Path.Combine(AppContext.BaseDirectory, "data", "berg.json");
var catalogue = CatalogueJson.Read(File.ReadAllBytes(path));
var berg = catalogue.Initiatives[0];

var json = CatalogueJson.Write(catalogue);
Expect("a catalogue survives write and read", CatalogueJson.Read(json) == catalogue);
Expect("the generated context writes the same", JsonSerializer.Serialize(catalogue, TilflyttingJsonContext.Default.Catalogue) == json);

Expect("the schema is in the program", CatalogueSchema.Json.Contains(CatalogueSchema.Id, StringComparison.Ordinal));
var narrower = catalogue with { Initiatives = [berg with { Projects = [berg.Projects[0] with { Period = DatePeriod.Parse("1997-08/2000") }, .. berg.Projects[1..]] }] };
Expect("a period that became narrower is told", CatalogueDiff.Between(catalogue, narrower).Changes is [{ Kind: ChangeKind.Refined }]);

var page = new Page([berg], 1);
var text = JsonSerializer.Serialize(page, HostContext.Default.Page);
Expect("a host's own context reads what it wrote", JsonSerializer.Deserialize(text, HostContext.Default.Page)!.Items[0] == berg);

foreach (var vocabulary in Vocabulary.All)
{
    Expect($"{vocabulary} has concepts", vocabulary.Concepts.Length > 0);
}

Expect("active in 1997", InitiativeFilter.Active(DateInterval.Year(1997)).Evaluate(berg) == Certainty.Certain);
Expect("for women", InitiativeFilter.Has(TargetGroup.Women).Evaluate(berg) == Certainty.Possible);
Expect("with brochures", InitiativeFilter.Has(ActivityType.Brochures).Evaluate(berg) == Certainty.No);
Expect("a partner is found where globalization is switched off", InitiativeFilter.Partner("smalag").Evaluate(
    berg with { Partners = [new() { Name = "Smålag" }] }) == Certainty.Certain);
Expect("and an id is the same there", Slug.FromTitle("Åfjord é").ToString() == "afjord-e");
Expect("the register is in the program", InitiativeFilter.InMunicipality("Senja").Evaluate(berg) == Certainty.Certain);
Expect("a wrong file is explained", !CatalogueJson.TryRead("{}", out _, out var problems) && problems.Length == 4);

var senja = PlaceRegister.Default.Find(MunicipalityNumber.Parse("1929"), new(1997, 6, 1))!.Today();
Expect("the register of places is there", senja is [{ Certainty: Certainty.Certain, Municipality.Name: "Senja" }]);
Expect("places are found by name", PlaceRegister.Default.Named("MAALSELV") is [{ Name: "Målselv" }]);

// The system's own calls are found in a native program too.
Expect("a device is known as one under another path", !OperatingSystem.IsLinux() || WholeFile.IsStream("/proc/self/root/dev/null"));
Expect("a file is itself", WholeFile.IsSame(path, path) && !WholeFile.IsStream(path));

Console.WriteLine(failures == 0 ? "native AOT: all is well" : $"native AOT: {failures} failed");
return failures;

/// <summary>A type of the host's own, around the model's.</summary>
internal sealed record Page(System.Collections.Immutable.ImmutableArray<Initiative> Items, int Total);

/// <summary>A context that the host generates.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Page))]
internal sealed partial class HostContext : JsonSerializerContext;
