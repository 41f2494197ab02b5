using Microsoft.Extensions.FileProviders;
using PuppeteerSharp;

// browser BROWSER SITE CATALOGUE: serves a published site on this machine alone, opens it once for each beginning, and says how many pages had every answer right.
var (executable, site, catalogue) = (args[0], Path.GetFullPath(args[1]), File.ReadAllBytes(args[2]));
await using var app = Site();
await app.StartAsync();

var folder = Directory.CreateTempSubdirectory("browser-");
var (passed, failed) = (0, 0);
try
{
    // Chromium has no sandbox for root, and no reason to speak to anybody.
    await using var browser = await Puppeteer.LaunchAsync(new()
    {
        ExecutablePath = executable,
        UserDataDir = folder.FullName,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    });
    foreach (var first in Questions.Beginnings)
    {
        var wrong = await WrongAsync(browser, new(new(app.Urls.Single()), $"/?first={first}"));
        (passed, failed) = wrong.Count == 0 ? (passed + 1, failed) : (passed, failed + 1);
        wrong.ForEach(line => Console.Error.WriteLine($"failed: beginning with {first}: {line}"));
    }
}
finally
{
    await app.StopAsync();
    folder.Delete(recursive: true);
}

Console.WriteLine($"browser: {passed} passed, {failed} failed");
return failed;

// What a page shows as wrong, and what the browser logs as an error.
static async Task<List<string>> WrongAsync(IBrowser browser, Uri address)
{
    var wrong = new List<string>();
    await using var page = await browser.NewPageAsync();
    page.Console += (_, e) => Note(e.Message.Type is ConsoleType.Error or ConsoleType.Assert, $"the browser logs {e.Message.Text}");
    page.PageError += (_, e) => Note(true, $"the page throws {e.Message}");
    page.RequestFailed += (_, e) => Note(true, $"not loaded: {e.Request.Url}");
    page.Response += (_, e) => Note(!e.Response.Ok && (int)e.Response.Status != 304, $"{(int)e.Response.Status} for {e.Response.Url}");
    await page.GoToAsync(address.AbsoluteUri);
    try
    {
        await page.WaitForSelectorAsync("#verdict.given, #blazor-error-ui[style*=block]", new() { Timeout = 120_000 });
    }
    catch (WaitTaskTimeoutException)
    {
        Note(true, "no verdict in two minutes");
    }

    foreach (var item in await page.EvaluateExpressionAsync<string[]>("[...document.querySelectorAll('li.wrong')].map(item => item.textContent)"))
    {
        Note(true, item);
    }

    var verdict = await page.EvaluateExpressionAsync<string?>("document.getElementById('verdict')?.textContent");
    Note(verdict?.StartsWith("All ", StringComparison.Ordinal) != true, verdict ?? "there is no verdict");
    return wrong;

    void Note(bool isWrong, string what)
    {
        if (isWrong)
        {
            lock (wrong)
            {
                wrong.Add(what.ReplaceLineEndings(" ")[..Math.Min(what.Length, 300)]);
            }
        }
    }
}

WebApplication Site()
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Logging.ClearProviders();
    var app = builder.Build();
    var files = new PhysicalFileProvider(site);
    app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
    app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
    app.MapGet("/katalog.json", () => Results.Bytes(catalogue, "application/json"));
    app.MapGet("/expected", () => string.Join('\u001e', Questions.Ask(catalogue, Questions.Beginnings[0]).Select(static pair => $"{pair.Question}\u001f{pair.Answer}")));
    return app;
}
