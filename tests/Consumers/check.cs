#:property PublishAot=false

// Says what is wrong with the packages in a folder, and exits with how much: dotnet run check.cs FOLDER
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

const int Limit = 1_000_000;
var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
var (passed, failed) = (0, 0);

Check("Tilflytting.Core", ["NodaTime"], ["NodaTime", "Kilde: Statistisk sentralbyrå (SSB)"]);
Check("Tilflytting.Core.Pages", ["AngleSharp", "Tilflytting.Core"], ["NodaTime", "Kilde: Statistisk sentralbyrå (SSB)", "AngleSharp"]);
Console.WriteLine($"packages: {passed} passed, {failed} failed");
return failed;

void Check(string id, string[] dependencies, string[] notices)
{
    var path = Directory.GetFiles(args[0], "*.nupkg").Single(file => Regex.IsMatch(Path.GetFileName(file), $@"^{Regex.Escape(id)}\.\d"));
    using var package = ZipFile.OpenRead(path);
    using var symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
    var metadata = XDocument.Parse(Text(package, $"{id}.nuspec")).Root!.Elements().Single();
    XElement? Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    Expect($"{id} is below {Limit:N0} bytes", new FileInfo(path).Length < Limit, $"{new FileInfo(path).Length:N0}");
    foreach (var name in new[] { "README.md", "icon.png", "THIRD-PARTY-NOTICES.md", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", "schema/tilflytting.schema.json" })
    {
        Expect($"{id} has {name}", package.GetEntry(name) is { Length: > 0 });
    }

    Expect($"{id} has its licence as an expression", Of("license") is { Value: "MIT" } licence && licence.Attribute("type")?.Value == "expression");
    Expect($"{id} shows its read-me and its icon", Of("readme")?.Value == "README.md" && Of("icon")?.Value == "icon.png");
    Expect($"{id} says which commit it was made of", Of("repository")?.Attribute("commit")?.Value.Length == 40);
    var needed = metadata.Descendants().Where(static element => element.Name.LocalName == "dependency").Select(static element => element.Attribute("id")!.Value).Order();
    Expect($"{id} depends on {string.Join(" and ", dependencies)}", needed.SequenceEqual(dependencies), string.Join(", ", needed));
    foreach (var notice in notices)
    {
        Expect($"{id} names {notice}", Text(package, "THIRD-PARTY-NOTICES.md").Contains(notice, StringComparison.Ordinal));
    }

    foreach (Match link in Regex.Matches(Text(package, "README.md"), @"\]\((?!http)([^)#]+)"))
    {
        Expect($"{id} has {link.Groups[1].Value}, which its read-me links to", package.GetEntry(link.Groups[1].Value) is not null);
    }

    using var library = new PEReader(Copy(package, $"lib/net10.0/{id}.dll"));
    using var debug = MetadataReaderProvider.FromPortablePdbStream(Copy(symbols, $"lib/net10.0/{id}.pdb"));
    var reader = debug.GetMetadataReader();
    var built = library.ReadCodeViewDebugDirectoryData(library.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.CodeView));
    Expect($"{id} and its symbols are of one build", new BlobContentId(reader.DebugMetadataHeader!.Id).Guid == built.Guid);
    Expect($"{id} holds no path of the machine that made it", built.Path == $"{id}.pdb" || built.Path.StartsWith("/_/", StringComparison.Ordinal), built.Path);
    Expect($"the symbols of {id} hold every source", reader.Documents.All(document => Has(reader, document, embeddedSource)));
    Expect($"the symbols of {id} say where the sources are, as far as the package does", Of("repository")?.Attribute("url") is null
        || Has(reader, EntityHandle.ModuleDefinition, sourceLink));
}

static bool Has(MetadataReader reader, EntityHandle of, Guid kind) =>
    reader.GetCustomDebugInformation(of).Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == kind);

static string Text(ZipArchive archive, string name) => new StreamReader(Copy(archive, name)).ReadToEnd();

static MemoryStream Copy(ZipArchive archive, string name)
{
    var copy = new MemoryStream();
    using var entry = archive.GetEntry(name)!.Open();
    entry.CopyTo(copy);
    copy.Position = 0;
    return copy;
}

void Expect(string what, bool holds, string? instead = null)
{
    (passed, failed) = holds ? (passed + 1, failed) : (passed, failed + 1);
    if (!holds)
    {
        Console.Error.WriteLine($"failed: {what} {instead}");
    }
}
