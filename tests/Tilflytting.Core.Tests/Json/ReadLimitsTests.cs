using System.IO.Pipelines;
using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>What a hostile document costs is bounded, and each bound that is met is a diagnostic.</summary>
public class ReadLimitsTests
{
    private const string Head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T",""";

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "a text of 10 MB", Head + $"\"publisher\":\"{new string('x', 10_000_000)}\"}}", DiagnosticCodes.TextTooLong },
        { "an id of 10 MB", Head + $"\"initiatives\":[{{\"id\":\"{new string('x', 10_000_000)}\"}}]}}", DiagnosticCodes.TextTooLong },
        { "a name of 10 MB", Head + $"\"{new string('x', 10_000_000)}\":1}}", DiagnosticCodes.TextTooLong },
        { "an unknown text of 10 MB", Head + $"\"x\":[{{\"y\":\"{new string('x', 10_000_000)}\"}}]}}", DiagnosticCodes.TextTooLong },
        { "an escaped text of 10 MB", Head + $"\"publisher\":\"{new string('x', 10_000_000)}\\u00e5\"}}", DiagnosticCodes.TextTooLong },
        { "a number of 10 MB", Head + $"\"initiatives\":[{{\"funding\":[{{\"amount\":{new string('1', 10_000_000)}}}]}}]}}", DiagnosticCodes.MalformedNumber },
        { "100,000 lists", Head + $"\"x\":{new string('[', 100_000)}{new string(']', 100_000)}}}", DiagnosticCodes.NestedTooDeep },
        { "100,000 lists without an end", new string('[', 100_000), DiagnosticCodes.NestedTooDeep },
        { "100,000 objects", Head + $"\"publisher\":{string.Concat(Enumerable.Repeat("{\"a\":", 100_000))}", DiagnosticCodes.NestedTooDeep },
        { "NUL", Head + "\"x\":\0}", DiagnosticCodes.MalformedJson },
        { "NUL in a text", Head + "\"x\":\"\0\"}", DiagnosticCodes.MalformedJson },
        { "NUL behind", Head + "\"x\":1}\0", DiagnosticCodes.MalformedJson },
        { "two byte order marks", "\uFEFF\uFEFF" + Head + "\"x\":1}", DiagnosticCodes.MalformedJson },
        { "a byte order mark inside", Head + "\uFEFF\"x\":1}", DiagnosticCodes.MalformedJson },
        { "a number out of range", Head + "\"initiatives\":[{\"outcomes\":[{\"value\":1e999999999999999999999}]}]}", DiagnosticCodes.MalformedNumber },
        { "NaN", Head + "\"x\":NaN}", DiagnosticCodes.MalformedJson },
        { "half a pair", Head + "\"publisher\":\"\\ud800x\"}", DiagnosticCodes.LoneSurrogate },
        { "half a pair in a name", Head + "\"\\udc00\":1}", DiagnosticCodes.LoneSurrogate },
        { "half a pair in an unknown value", Head + "\"x\":{\"\\udc00\":1}}", DiagnosticCodes.LoneSurrogate },
        { "a doubled member", Head + "\"id\":\"k\"}", DiagnosticCodes.DuplicateMember },
        { "nothing", "", DiagnosticCodes.MalformedJson },
        { "a mark alone", "\uFEFF", DiagnosticCodes.MalformedJson },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Each_is_a_diagnostic(string what, string json, string code)
    {
        foreach (var mode in (CatalogueReadMode[])[CatalogueReadMode.Strict, CatalogueReadMode.Tolerant, CatalogueReadMode.Salvage])
        {
            var reading = CatalogueJson.TryRead(json, new() { Mode = mode });

            reading.Diagnostics.Should().Contain(problem => problem.Code == code, what);
            reading.Diagnostics.Should().OnlyContain(static problem => problem.Pointer != null && problem.Line != null);
        }

        CatalogueJson.TryRead(json, out _, out var problems).Should().BeFalse(what);
        problems.Should().Contain(problem => problem.Code == code, what);
    }

    [Fact]
    public async Task A_document_may_have_as_many_bytes_as_it_may_however_it_comes()
    {
        var json = Head + "\"publisher\":\"Ås\"}";
        var bytes = Encoding.UTF8.GetBytes(json);
        foreach (var (most, isRead) in ((int, bool)[])[(bytes.Length, true), (bytes.Length - 1, false), (json.Length - 1, false), (1, false)])
        {
            var options = new CatalogueReadOptions { Limits = new() { MaxBytes = most } };
            CatalogueReading[] readings =
            [
                CatalogueJson.TryRead(json, options), CatalogueJson.TryRead(bytes, options), await CatalogueJson.TryReadAsync(new MemoryStream(bytes), options),
                await CatalogueJson.TryReadAsync(new ChunkedStream(bytes, 1), options), await CatalogueJson.TryReadAsync(PipeReader.Create(new MemoryStream(bytes)), options),
            ];

            foreach (var reading in readings)
            {
                reading.IsSuccess.Should().Be(isRead);
                reading.Diagnostics.Select(static problem => (problem.Code, problem.Pointer)).Should().Equal(isRead ? [] : [(DiagnosticCodes.TooLong, "")]);
            }
        }
    }

    [Fact]
    public async Task No_more_is_read_of_a_stream_than_tells_that_it_is_too_long()
    {
        var stream = new ChunkedStream(Encoding.UTF8.GetBytes(new string(' ', 1000)), 10);

        (await CatalogueJson.TryReadAsync(stream, new() { Limits = new() { MaxBytes = 50 } })).IsSuccess.Should().BeFalse();

        stream.Taken.Should().Be(60);
    }

    [Fact]
    public void An_initiative_may_have_as_many_bytes_as_it_may_as_a_line_and_in_a_document()
    {
        const string Good = """{"id":"god","language":"nb","title":"God"}""";
        var options = new CatalogueReadOptions { Limits = new() { MaxInitiativeBytes = Good.Length } };
        foreach (var (json, isRead) in ((string, bool)[])[(Good, true), (Good.Replace("God", "God!", StringComparison.Ordinal), false)])
        {
            foreach (var size in (int[])[1, 7, 1000])
            {
                var ofDocument = CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(Encoding.UTF8.GetBytes($"{Head}\"initiatives\":[{json}]}}"), size), options).ToBlockingEnumerable().Single();
                var ofLine = CatalogueJson.TryReadLinesAsync(new ChunkedStream(Encoding.UTF8.GetBytes($"\n{json}\n"), size), options).ToBlockingEnumerable().Single();

                ofDocument.Diagnostics.Select(static problem => (problem.Code, problem.Pointer, problem.Line, problem.Column))
                    .Should().Equal(isRead ? [] : [(DiagnosticCodes.TooLong, "/initiatives/0", 1, Head.Length + 16)]);
                ofLine.Diagnostics.Select(static problem => (problem.Code, problem.Pointer, problem.Line, problem.Column)).Should().Equal(isRead ? [] : [(DiagnosticCodes.TooLong, "", 2, 1)]);
            }
        }
    }

    [Fact]
    public void A_limit_is_the_last_that_is_read()
    {
        Holds(new() { MaxTextBytes = 10 }, size => $"\"publisher\":\"{new string('x', size)}\"", 10, DiagnosticCodes.TextTooLong, "/publisher");
        Holds(new() { MaxTextBytes = 14 }, size => $"\"x\":[\"{new string('x', size)}\"]", 14, DiagnosticCodes.TextTooLong, "/x");
        Holds(new() { MaxItems = 3 }, size => $"\"initiatives\":[{string.Join(',', Enumerable.Repeat("""{"id":"i","language":"nb","title":"T"}""", size))}]", 3, DiagnosticCodes.TooManyItems, "/initiatives");
        Holds(new() { MaxItems = 4 }, size => string.Join(',', Enumerable.Range(0, size).Select(static n => $"\"x{n}\":[{n}]")), 4, DiagnosticCodes.TooManyItems, "/x4");
        Holds(new() { MaxItems = 3 }, size => $"\"x\":{{\"y\":[[1,2],[{string.Join(',', Enumerable.Range(0, size))}],[1]]}}", 3, DiagnosticCodes.TooManyItems, "/x");
        Holds(new() { MaxItems = 3 }, size => $"\"x\":[1,{{{string.Join(',', Enumerable.Range(0, size).Select(static n => $"\"y{n}\":[{n},1]"))}}}]", 3, DiagnosticCodes.TooManyItems, "/x");
        Holds(
            new() { MaxItems = 3 },
            size => $"\"initiatives\":[{{\"id\":\"i\",\"language\":\"nb\",\"title\":\"T\",\"x\":[1,2,[{string.Join(',', Enumerable.Range(0, size))}]]}}]",
            3,
            DiagnosticCodes.TooManyItems,
            "/initiatives/0/x");
        Holds(new() { MaxItems = 3 }, size => $"\"x\":[[1,2,3],[[1,2,3],[1,2,3]],{{\"y\":[{string.Join(',', Enumerable.Range(0, size))}]}}]", 3, DiagnosticCodes.TooManyItems, "/x");
        Holds(new() { MaxBytes = Head.Length + 10 }, size => $"\"x\":{new string('1', size)}", 5, DiagnosticCodes.TooLong, "");
        Holds(new() { MaxDepth = 5 }, size => $"\"x\":{new string('[', size)}{new string(']', size)}", 4, DiagnosticCodes.NestedTooDeep, "/x");

        static void Holds(CatalogueReadLimits limits, Func<int, string> document, int most, string code, string pointer)
        {
            var options = new CatalogueReadOptions { Limits = limits };
            CatalogueJson.TryRead($"{Head}{document(most)}}}", options).IsSuccess.Should().BeTrue(code);
            CatalogueJson.TryRead($"{Head}{document(most + 1)}}}", options).Diagnostics.Where(static problem => problem.Severity == Severity.Error)
                .Select(static problem => (problem.Code, problem.Pointer)).Should().Equal((code, pointer));
        }
    }

    [Fact]
    public void A_long_name_or_text_that_is_wrong_is_told_in_few_words()
    {
        var (name, word) = (new string('x', 100_000), new string('y', 100_000));
        var reading = CatalogueJson.TryRead(
            $"{Head}\"{name}\":1,\"{name}\":2,\"initiatives\":[{{\"id\":\"i\",\"language\":\"nb\",\"title\":\"T\",\"places\":[{{\"certainty\":\"{word}\"}}]}}]}}",
            CatalogueReadOptions.Default);

        reading.Diagnostics.Select(static problem => problem.Code).Should().Equal(DiagnosticCodes.UnknownMember, DiagnosticCodes.UnknownMember, DiagnosticCodes.DuplicateMember, DiagnosticCodes.UnknownValue);
        reading.Diagnostics.Should().OnlyContain(static problem => problem.Message.In(LanguageTag.Bokmal)!.Length < 200 && problem.Message.In(LanguageTag.English)!.Length < 200);
    }

    [Fact]
    public void An_exception_names_the_first_problems_and_has_all()
    {
        var json = $"{Head}\"initiatives\":[{string.Join(',', Enumerable.Repeat("null", 1000))}]}}";

        var thrown = FluentActions.Invoking(() => CatalogueJson.Read(json)).Should().Throw<DiagnosticException>().Which;

        thrown.Diagnostics.Should().HaveCount(1000);
        thrown.Message.Split('\n').Should().HaveCount(21).And.EndWith("... and 980 more.");
    }

    [Fact]
    public void Problems_are_told_up_to_a_limit()
    {
        var json = $"{Head}\"initiatives\":[{string.Join(",\n", Enumerable.Repeat("{\"id\":\"X\"}", 1000))}]}}";

        var reading = CatalogueJson.TryRead(json, new() { Limits = new() { MaxProblems = 10 } });

        reading.Diagnostics.Should().HaveCount(11);
        reading.Diagnostics[10].Code.Should().Be(DiagnosticCodes.TooManyProblems);
        reading.Diagnostics[10].Line.Should().Be(4);
    }

    [Fact]
    public void Remarks_end_no_reading_and_past_the_limit_are_not_told()
    {
        var initiatives = string.Join(",\n", Enumerable.Range(0, 100).Select(static n => $$"""{"id":"i{{n}}","language":"nb","title":"T","new":{{n}},"targetGroups":["ny"]}"""));
        var options = new CatalogueReadOptions { Limits = new() { MaxProblems = 10 } };

        var reading = CatalogueJson.TryRead($"{Head}\"initiatives\":[{initiatives},\n3]}}", options);

        reading.Initiatives.Should().HaveCount(100);
        reading.Diagnostics.Should().HaveCount(12);
        reading.Diagnostics[9].Code.Should().Be(DiagnosticCodes.UnknownCode);
        reading.Diagnostics[10].Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.TooManyProblems && problem.Severity == Severity.Information && problem.Pointer == "" && problem.Line == 6);
        reading.Diagnostics[11].Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.WrongJsonType && problem.Line == 101);
        CatalogueJson.TryRead($"{Head}\"initiatives\":[{initiatives}]}}", options).Catalogue.Should().Be(CatalogueJson.Read($"{Head}\"initiatives\":[{initiatives}]}}"));
        CatalogueJson.TryRead($"{Head}\"initiatives\":[{initiatives}]}}", options with { Mode = CatalogueReadMode.Strict }).Diagnostics[10].Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Too_many_unknown_members_are_told_once()
    {
        var json = $"{Head}{string.Join(',', Enumerable.Range(0, 50).Select(static n => $"\"x{n}\":{n}"))}}}";

        CatalogueJson.TryRead(json, new() { Limits = new() { MaxItems = 4 } }).Diagnostics.Where(static problem => problem.Severity == Severity.Error)
            .Should().ContainSingle().Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.TooManyItems && problem.Pointer == "/x4");
    }

    [Fact]
    public void A_code_is_too_long_whatever_was_read_before()
    {
        const string Code = "en-kode-som-er-lengre-enn-tjue-tegn";
        var json = $"{Head}\"initiatives\":[{{\"id\":\"i\",\"language\":\"nb\",\"title\":\"T\",\"targetGroups\":[\"{Code}\"]}}]}}";
        CatalogueJson.TryRead(json, CatalogueReadOptions.Default).IsSuccess.Should().BeTrue();

        CatalogueJson.TryRead(json, new() { Limits = new() { MaxTextBytes = 20 } }).Diagnostics.Should().ContainSingle(static problem => problem.Severity == Severity.Error)
            .Which.Code.Should().Be(DiagnosticCodes.TextTooLong);
    }

    [Fact]
    public async Task A_stream_that_is_longer_than_memory_holds_is_too_long_and_not_malformed()
    {
        var options = new CatalogueReadOptions { Limits = new() { MaxBytes = long.MaxValue } };

        (await CatalogueJson.TryReadAsync(new EndlessStream(), options, most: 100_000, default)).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(problem => problem.Code == DiagnosticCodes.TooLong && problem.Message.In(LanguageTag.English)!.Contains("100000"));
    }

    [Fact]
    public async Task A_stream_without_an_end_is_read_to_the_limit()
    {
        var options = new CatalogueReadOptions { Limits = new() { MaxBytes = 100_000 } };

        (await CatalogueJson.TryReadAsync(new EndlessStream(), options)).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooLong);
    }

    [Fact]
    public void A_limit_that_is_none_is_misuse()
    {
        FluentActions.Invoking(static () => new CatalogueReadLimits { MaxBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new CatalogueReadLimits { MaxDepth = 129 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new CatalogueReadOptions { Limits = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new CatalogueReadOptions { Mode = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new CatalogueReadOptions { Concepts = null! }).Should().Throw<ArgumentNullException>();
    }
}
