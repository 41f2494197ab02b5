using System.Net;
using System.Text;
using Tilflytting.Core.Json;

// web CATALOGUE: serves the catalogue on this machine alone, asks it over HTTP, and says how many answers were right.
var bytes = File.ReadAllBytes(args[0]);
var catalogue = CatalogueJson.Read(bytes);
var berg = catalogue.Initiatives.Single(static initiative => initiative.Id.ToString().EndsWith("-berg", StringComparison.Ordinal));

await using var app = Api.Create(catalogue);
await app.StartAsync();
using var http = new HttpClient { BaseAddress = new(app.Urls.Single()) };
var (passed, failed) = (0, 0);

await Expect("the catalogue is the file's", "/catalogue", HttpStatusCode.OK, json => CatalogueJson.Read(json) == catalogue);
await Expect("an entry is the library's own JSON", $"/initiatives/{berg.Id}", HttpStatusCode.OK, json => json == Text(berg));
await Expect("there is no such entry", "/initiatives/nowhere", HttpStatusCode.NotFound, static json => json == "");
await Expect("no entry can have such an id", "/initiatives/No!", HttpStatusCode.BadRequest, static _ => true);
await Expect(
    "a filter is bound from the address", $"/initiatives?q={Uri.EscapeDataString("kommune:Senja aktiv:1997")}", HttpStatusCode.OK,
    json => json.StartsWith("""{"question":"municipality:5421@2020 active:1997","found":""", StringComparison.Ordinal) && json.Contains(Text(berg), StringComparison.Ordinal));
await Expect("what is no filter is refused", "/initiatives?q=nonsense:1", HttpStatusCode.BadRequest, static _ => true);
await Expect("a concept of the catalogue's own is found", "/search?q=aktivitet:vacant-houses", HttpStatusCode.OK, static json => !json.Contains("\"found\":0", StringComparison.Ordinal));
await Expect("what is wrong with a query is told", "/search?q=aktivitet:brosjyrar%20m:1", HttpStatusCode.BadRequest, static json => json.StartsWith("[\"", StringComparison.Ordinal));

var posted = await http.PostAsync(new Uri("/initiatives", UriKind.Relative), new StringContent(Text(berg), Encoding.UTF8, "application/json"));
Count("an entry that is sent comes back", posted.StatusCode == HttpStatusCode.OK && await posted.Content.ReadAsStringAsync() == Text(berg));
var wrong = await http.PostAsync(new Uri("/initiatives", UriKind.Relative), new StringContent("""{"id":"X"}""", Encoding.UTF8, "application/json"));
Count("an entry that is wrong is refused", wrong.StatusCode == HttpStatusCode.BadRequest);

await app.StopAsync();
Console.WriteLine($"web: {passed} passed, {failed} failed");
return failed;

// The library's own text of an entry, as it stands in a catalogue that is written without indentation.
static string Text(Tilflytting.Core.Initiative initiative) => System.Text.Json.JsonSerializer.Serialize(initiative, TilflyttingJsonContext.Default.Initiative);

async Task Expect(string what, string address, HttpStatusCode status, Func<string, bool> isRight)
{
    using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
    var text = await answer.Content.ReadAsStringAsync();
    Count(what, answer.StatusCode == status && isRight(text), $"{(int)answer.StatusCode} {text[..Math.Min(text.Length, 200)]}");
}

void Count(string what, bool holds, string? instead = null)
{
    (passed, failed) = holds ? (passed + 1, failed) : (passed, failed + 1);
    if (!holds)
    {
        Console.Error.WriteLine($"failed: {what} {instead}");
    }
}
