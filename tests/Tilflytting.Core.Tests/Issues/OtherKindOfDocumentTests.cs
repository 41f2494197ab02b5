using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A whole catalogue on one line, read as lines, was one wrong entry and no error; other mistakes of the kind were errors that did not say which.</summary>
public class OtherKindOfDocumentTests
{
    private const string Entry = """{"id":"a","language":"nb","title":"A"}""";
    private const string Catalogue = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[""" + Entry + "]}";

    [Theory]
    [InlineData(Catalogue, "The line is a whole catalogue.", "ReadInitiativesAsync")]
    [InlineData("\uFEFF  " + Catalogue + "\r\n", "The line is a whole catalogue.", "ReadInitiativesAsync")]
    [InlineData("""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K"}""", "The line is a whole catalogue.", "ReadInitiativesAsync")]
    [InlineData("""{"id":"k","initiatives":[]}""", "The line is a whole catalogue.", "ReadInitiativesAsync")]
    [InlineData("[" + Entry + "," + Entry + "]", "The line is a list.", "Initiative[]")]
    [InlineData("{\n  \"schemaVersion\": \"1.0\"\n}", "The line is only the beginning of a document that goes over several lines.", "ReadInitiativesAsync")]
    [InlineData("{ \"schemaVersion\": \"1.0\",\n\"initiatives\": [] }", "The line is only the beginning of a document that goes over several lines.", "ReadInitiativesAsync")]
    [InlineData("[\n" + Entry + "\n]", "The line is only the beginning of a document that goes over several lines.", "ReadInitiativesAsync")]
    public void Lines_that_are_none(string document, string message, string call)
    {
        foreach (var mode in (CatalogueReadMode[])[CatalogueReadMode.Strict, CatalogueReadMode.Tolerant, CatalogueReadMode.Salvage])
        {
            foreach (var size in (int[])[3, 100_000])
            {
                var first = CatalogueJson.TryReadLinesAsync(new ChunkedStream(Encoding.UTF8.GetBytes(document), size), new() { Mode = mode }).ToBlockingEnumerable().First();

                first.IsSuccess.Should().BeFalse();
                var problem = first.Diagnostics.Should().ContainSingle().Subject;
                (problem.Code, problem.Severity, problem.Line).Should().Be((DiagnosticCodes.OtherKindOfDocument, Severity.Error, 1L));
                problem.Message.In(LanguageTag.English).Should().Be(message);
                problem.Expected!.In(LanguageTag.English).Should().Contain(call);
                (problem.Message.Texts.Length, problem.Expected.Texts.Length).Should().Be((3, 3));
            }
        }
    }

    [Fact]
    public void A_catalogue_on_a_line_that_is_too_long_is_called_that_too()
    {
        var document = Encoding.UTF8.GetBytes(Catalogue.Replace("\"A\"", $"\"{new string('a', 5000)}\"", StringComparison.Ordinal));

        foreach (var size in (int[])[64, 100_000])
        {
            CatalogueJson.TryReadLinesAsync(new ChunkedStream(document, size), new() { Limits = new() { MaxInitiativeBytes = 1000 } }).ToBlockingEnumerable().Single().Diagnostics.Single().Code
                .Should().Be(DiagnosticCodes.OtherKindOfDocument);
        }
    }

    [Fact]
    public void An_entry_with_unknown_members_is_an_entry()
    {
        var lines = """{"id":"a","language":"nb","title":"A","initiative":1,"version":"1.0","x":{"initiatives":[]}}"""u8.ToArray();

        CatalogueJson.TryReadLinesAsync(new MemoryStream(lines)).ToBlockingEnumerable().Single().IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Lines_that_are_read_as_a_catalogue()
    {
        var lines = Encoding.UTF8.GetBytes($"{Entry}\n{Entry}\n");
        foreach (var mode in (CatalogueReadMode[])[CatalogueReadMode.Strict, CatalogueReadMode.Tolerant, CatalogueReadMode.Salvage])
        {
            var options = new CatalogueReadOptions { Mode = mode };
            Diagnostic[] problems =
            [
                CatalogueJson.TryRead(lines, options).Diagnostics.Single(),
                CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(lines, 5), options).ToBlockingEnumerable().Last().Diagnostics.Single(),
            ];

            foreach (var problem in problems)
            {
                (problem.Code, problem.Line, problem.Column).Should().Be((DiagnosticCodes.OtherKindOfDocument, 1L, 1L));
                problem.Expected!.In(LanguageTag.English).Should().Contain("ReadLinesAsync");
            }
        }
    }

    [Fact]
    public void Bad_lines_of_whatever_kind_cost_no_good_one()
    {
        string[] bad = ["nonsense", "tull", "1", "null", "\"x\"", "[1]", "{", "}", "{\"id\":}", "{\"id\":\"B\",\"language\":\"nb\",\"title\":\"T\"}", "{\"id\":\"b\"}", "<html>", "\u00E6"];
        var lines = string.Concat(bad.Select(static line => $"{Entry}\n{line}\n{line}\n")) + Entry;
        foreach (var mode in (CatalogueReadMode[])[CatalogueReadMode.Tolerant, CatalogueReadMode.Salvage])
        {
            var readings = CatalogueJson.TryReadLinesAsync(new ChunkedStream(Encoding.UTF8.GetBytes(lines), 10), new() { Mode = mode }).ToBlockingEnumerable().ToList();

            readings.Count(static one => one.IsSuccess).Should().Be(bad.Length + 1);
            readings.Where(static one => !one.IsSuccess).Select(static one => one.Line).Should().Equal(Enumerable.Range(0, bad.Length).SelectMany(static at => (long?[])[(3 * at) + 2, (3 * at) + 3]));
            foreach (var pair in readings.Where(static one => !one.IsSuccess).Chunk(2))
            {
                pair[0].Json.Should().Be(pair[1].Json);
                pair[0].Diagnostics.Select(static problem => (problem.Code, problem.Pointer, problem.Column, problem.Message)).Should()
                    .Equal(pair[1].Diagnostics.Select(static problem => (problem.Code, problem.Pointer, problem.Column, problem.Message)), "it is told alike after a good line and after a bad one");
            }
        }
    }

    [Fact]
    public void A_line_of_something_else_costs_no_exception()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("nonsense\n{\"id\":\"Feil\"}\n[1]\n", 200)));
        var (thrown, thread) = (0, Environment.CurrentManagedThreadId);
        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs e) =>
            thrown += e.Exception.StackTrace?.Contains(nameof(InitiativeLines), StringComparison.Ordinal) == true && Environment.CurrentManagedThreadId == thread ? 1 : 0;

        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            CatalogueJson.TryReadLinesAsync(new MemoryStream(lines)).ToBlockingEnumerable().Count().Should().Be(600);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        thrown.Should().BeLessThan(10);
    }

}
