using System.Text;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Pages;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>import</c>.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tilflytting").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_catalogue_is_standard_output_and_everything_else_standard_error()
    {
        var result = Import(Page("b.txt", SamplePages.Bokmal), Page("n.md", SamplePages.Markdown), Page("h.html", SamplePages.Html));

        result.ExitCode.Should().Be(0, result.Error);
        var catalogue = CatalogueJson.Read(result.Output);
        catalogue.Initiatives.Select(static one => one.Title.ToString()).Should().Equal("Nye naboer i Berg", "Heim til Vinje", "Heim til Vinje");
        catalogue.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("nye-naboer-i-berg", "heim-til-vinje", "heim-til-vinje-2");
        catalogue.Language.Should().Be(LanguageTag.Nynorsk, "most of it is");
        catalogue.Initiatives[0].Projects.Should().HaveCount(3);
        result.Error.Should().Contain("Nye naboer i Berg").And.Contain("3 sider lest.").And.Contain("«heim-til-vinje-2»");
    }

    [Fact]
    public void Redirected_it_is_plain_and_fits_eighty_columns()
    {
        foreach (var index in Enumerable.Range(1, 25))
        {
            Page($"side-med-et-langt-navn-{index:D2}.txt", SamplePages.Bokmal);
        }

        var result = Import(folder);

        result.Error.Should().NotContain("\u001b").And.NotContain("\r").And.NotContain("Leser sider").And.Contain("25 sider lest.");
        result.Error.Split('\n').Where(static line => !line.StartsWith("tilflytting: ", StringComparison.Ordinal)).Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void The_table_has_a_line_for_each_page_and_one_for_all()
    {
        var lines = Import(Page("b.txt", SamplePages.Bokmal), Page("n.txt", SamplePages.Nynorsk)).Error.Split('\n');

        var read = new[] { SamplePages.Bokmal, SamplePages.Nynorsk }.Select(static text => Core.Pages.CataloguePage.Read(text).Initiative).ToList();
        int Coded(Initiative one) => one.SubjectAreas.Count(static t => t.Code is not null) + one.Partners.Count(static p => p.Kind?.Code is not null)
            + one.TargetGroups.Count(static t => t.Code is not null) + one.Activities.Count(static a => a.Kind.Code is not null) + one.SellingPoints.Count(static t => t.Code is not null);
        int All(Initiative one) => one.SubjectAreas.Length + one.Partners.Length + one.TargetGroups.Length + one.Activities.Length + one.SellingPoints.Length;
        lines.Should().ContainMatch($"  b.txt *Nye naboer i Berg *{Coded(read[0])} *{All(read[0]) - Coded(read[0])} *3 *");
        lines.Should().ContainMatch($"  n.txt *Heim til Vinje *{Coded(read[1])} *{All(read[1]) - Coded(read[1])} *0 *");
        lines.Should().ContainMatch($"  I alt *{read.Sum(Coded)} *{read.Sum(All) - read.Sum(Coded)} *3 *");
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_names_and_the_rest_of_it_is_told()
    {
        Page("b.txt", "Bok");
        Page("B.TXT.md", "# Stor");
        Page("a.html", "<p>Ark</p>");
        Page("c.htm", "<p>Blad</p>");
        Page("README.md", "# Om sidene");
        Page("index.csv", "a;b");
        Directory.CreateDirectory(Path.Combine(folder, "mer.txt"));

        var result = Import(folder);

        result.ExitCode.Should().Be(0);
        Titles(result).Should().Equal("Stor", "Ark", "Bok", "Blad");
        result.Error.Should().Contain("ikke lest: README.md, index.csv, mer.txt.");
    }

    [Fact]
    public void A_page_that_is_named_twice_is_read_once() => Titles(Import(Page("a.txt", "Bok"), folder, folder)).Should().Equal("Bok");

    [Fact]
    public void The_form_is_told_from_the_text_where_the_name_says_nothing()
    {
        Titles(Import(Page("side", "<h1>Bok</h1>"), Page("notat.dat", "# Ark"))).Should().Equal("Bok", "Ark");
        Titles(Import(Page("a.txt", "# Bok"))).Should().Equal("# Bok");
    }

    [Fact]
    public void One_bad_page_never_stops_the_others()
    {
        var picture = Path.Combine(folder, "bilde.txt");
        File.WriteAllBytes(picture, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xFF]);
        Directory.CreateDirectory(Path.Combine(folder, "mappe"));

        var result = Import(Page("tom.txt", ""), Page("blank.txt", " \n"), picture, "borte.txt", Path.Combine(folder, "mappe"), Page("bok.txt", "Bok"));

        result.ExitCode.Should().Be(1);
        Titles(result).Should().Equal("Bok");
        result.Error.Split('\n').Where(static line => line.StartsWith("tilflytting: ", StringComparison.Ordinal)).Should().HaveCount(5)
            .And.ContainMatch("*tom.txt» er tom.").And.ContainMatch("*blank.txt» er tom.").And.ContainMatch("*bilde.txt» er ikke tekst i UTF-8.")
            .And.ContainMatch("*«borte.txt» finnes ikke.").And.ContainMatch("*mappe» har ingen sider*");
        result.Error.Should().Contain("1 side lest, 5 ikke.");
    }

    [Fact]
    public void Where_no_page_was_read_there_is_no_catalogue()
    {
        var old = Page("katalog.json", "det gamle");

        var result = Import("borte.txt", "--out", old);

        (result.ExitCode, File.ReadAllText(old)).Should().Be((1, "det gamle"));
        Import("borte.txt").Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1252, "Windows-1252")]
    [InlineData(1200, null)]
    [InlineData(1201, null)]
    [InlineData(65001, null)]
    public void A_page_of_another_encoding_is_read(int codePage, string? remark)
    {
        var file = Path.Combine(folder, "side.txt");
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        File.WriteAllText(file, "Måløy – først", encoding);

        var result = Import(file);

        result.ExitCode.Should().Be(0);
        Titles(result).Should().Equal("Måløy – først");
        result.Error.Contains("tilflytting: ", StringComparison.Ordinal).Should().Be(remark is not null);
        result.Error.Should().Contain(remark ?? "1 side lest.");
    }

    [Fact]
    public void Out_is_a_whole_file_and_the_table_goes_to_standard_output()
    {
        var output = Page("katalog.json", new string('x', 100_000));

        var result = Import(Page("b.txt", SamplePages.Bokmal), "--out", output, "--title", "Våre sider", "--id", "vare");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().Contain("1 side lest.");
        var bytes = File.ReadAllBytes(output);
        bytes.Should().StartWith((byte)'{').And.EndWith((byte)'}').And.NotContain((byte)'\r');
        var catalogue = CatalogueJson.Read(bytes);
        (catalogue.Id.ToString(), catalogue.Title.ToString(), catalogue.Language.ToString()).Should().Be(("vare", "Våre sider", "nb"));
        Directory.GetFiles(folder).Should().HaveCount(2, "the temporary file is gone");
    }

    [Fact]
    public void The_account_of_the_pages_is_data_too()
    {
        var page = Page("b.txt", SamplePages.Bokmal);

        var rows = JsonNode.Parse(Import(page, "borte.txt", "--out", Path.Combine(folder, "k.json"), "--format", "json").Output)!.AsArray();

        rows.Select(static row => (string)row!["file"]!).Should().Equal(page, "borte.txt");
        ((int)rows[0]!["projects"]!, (string)rows[0]!["id"]!).Should().Be((3, "nye-naboer-i-berg"));
        ((string)rows[1]!["reason"]!).Should().Be("«borte.txt» finnes ikke.");
        var piped = Import(page, "--format", "csv");
        CatalogueJson.Read(piped.Output).Initiatives.Should().ContainSingle();
        piped.Error.TrimStart('\uFEFF').Should().StartWith("file,id,title,withCode,");
    }

    [Fact]
    public void What_cannot_be_written_is_one_line_and_leaves_the_old()
    {
        var page = Page("b.txt", "Bok");

        Fails("kan ikke skrives", page, "--out", Path.Combine(folder, "borte", "k.json"));
        Fails("kan ikke skrives", page, "--out", folder);
        Directory.GetFileSystemEntries(folder).Should().Equal(page);
    }

    [Fact]
    public void The_report_accounts_for_every_character_of_every_page()
    {
        string[] pages = [SamplePages.Bokmal, SamplePages.Nynorsk, SamplePages.Markdown, SamplePages.Html];
        string[] files = [Page("1.txt", pages[0]), Page("2.txt", pages[1]), Page("3.md", pages[2]), Page("4.html", "\uFEFF" + pages[3])];
        var output = Path.Combine(folder, "regnskap.json");

        Import([.. files, "borte.txt", "--report", output]).ExitCode.Should().Be(1);

        var report = JsonNode.Parse(File.ReadAllText(output))!;
        report["pages"]!.AsArray().Select(static page => (string)page!["file"]!).Should().Equal(files);
        foreach (var (page, text) in report["pages"]!.AsArray().Zip(pages))
        {
            var entries = page!["entries"]!.AsArray();
            ((int)page["characters"]!).Should().Be(text.Length);
            entries.Aggregate(0, static (at, entry) => (int)entry!["start"]! == at ? at + (int)entry["length"]! : -1).Should().Be(text.Length);
            foreach (var (kind, count) in page["kinds"]!.AsObject())
            {
                var those = entries.Where(entry => (string)entry!["kind"]! == kind).ToList();
                ((int)count!["entries"]!, (int)count["characters"]!).Should().Be((those.Count, those.Sum(static entry => (int)entry!["length"]!)));
            }
        }

        ((int)report["sum"]!["characters"]!).Should().Be(pages.Sum(static text => text.Length));
        ((int)report["sum"]!["pages"]!, (int)report["sum"]!["notRead"]!).Should().Be((4, 1));
        ((string)report["notRead"]![0]!["file"]!).Should().Be("borte.txt");
        ((string)report["pages"]![0]!["diagnostics"]![0]!["code"]!).Should().Be(Core.Pages.PageDiagnosticCodes.TwoItems);
        report["pages"]![0]!["entries"]!.AsArray().SelectMany(static entry => entry!["pointers"]!.AsArray()).Select(static pointer => (string)pointer!).Should().Contain("/projects/1/period");
    }

    [Fact]
    public void The_report_counts_the_items_of_each_vocabulary()
    {
        var output = Path.Combine(folder, "regnskap.json");
        Import(Page("a.txt", "Bok\n\nMålgrupper\n\n • Ungdom\n • Medflyttere til legene\n • Kvinner"), "--report", output);

        var counts = JsonNode.Parse(File.ReadAllText(output))!["sum"]!["vocabularies"]!;

        counts.AsObject().Select(static one => one.Key).Should().Equal("subject-area", "partner-kind", "target-group", "activity-type", "selling-point");
        ((int)counts["target-group"]!["withCode"]!, (int)counts["target-group"]!["freeText"]!).Should().Be((2, 1));
        ((int)counts["activity-type"]!["withCode"]!, (int)counts["activity-type"]!["freeText"]!).Should().Be((0, 0));
    }

    [Fact]
    public void Wrong_use_is_one_line_and_exit_code_2()
    {
        var page = Page("b.txt", "Bok");

        Fails("import");
        Fails("--feil", page, "--feil");
        Fails("verken", page, "");
        Fails("ingen id", page, "--id", "Ikke Id");
        Fails("ingen id", page, "--title", "!!");
        Fails("to ting", page, "--out", page);
        Fails("to ting", folder, "--report", page);
        Fails("to ting", page, "--out", "a.json", "--report", "./a.json");
        File.ReadAllText(page).Should().Be("Bok");
    }

    [Fact]
    public void A_title_cannot_move_the_cursor() => Import(Page("b.txt", "Bok \u001b[31mrød")).Error.Should().Contain("Bok [31mrød");

    private static SampleConsole.Result Import(params string[] arguments) => SampleConsole.Run(["import", .. arguments]);

    private static IEnumerable<string> Titles(SampleConsole.Result result) => CatalogueJson.Read(result.Output).Initiatives.Select(static one => one.Title.ToString());

    private static void Fails(string expected, params string[] arguments)
    {
        var result = Import(arguments);

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n").And.StartWith("tilflytting: ");
    }

    private string Page(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
