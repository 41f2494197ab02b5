using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Salvage ended at the first place where a document ceased to be JSON: one missing comma, and every whole entry after it was gone without a word.</summary>
public class SalvageTests
{
    private static readonly System.Buffers.SearchValues<char> AroundEntries = System.Buffers.SearchValues.Create(" \r\n\t,]}");

    private static readonly CatalogueReadOptions Salvage = new() { Mode = CatalogueReadMode.Salvage };

    private static readonly Catalogue Sample = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));

    public static TheoryData<string> Damages => [.. Damaged.Kinds.Keys];

    /// <summary>What is put in place of the fourth entry of the sample.</summary>
    public static TheoryData<string> Inserted =>
    [
        "", ",,", "null", "12", "\"tekst\"", "{}", "[]", "}", "]", "{", "[", "\"", "tekst", "/* merknad */", "// merknad\n", "'a'", "\0", "{\"id\":\"x\"", "\"id\":\"x\"}", "{\"id\":\"x\" \"language\":\"nb\"}",
        "{\"id\":\"x\",\"language\":\"nb\",\"title\":\"Sitat \"her\" i tittel\"}", "{\"id\":\"x\",\"language\":\"nb\",\"title\":\"uten slutt}", "{'id':'x'}", "{\"activities\":[{\"kind\":\"x\"}",
        "{\"id\":\"x\",\"language\":\"nb\",\"title\":\"\\q\"}", "{\"id\":\"x\",\"language\":\"nb\",\"title\":\"En\nlinje\"}", "{\"schemaVersion\":\"1.0\",\"initiatives\":[",
    ];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Every_other_entry_is_read_and_the_damage_is_reported(string kind) =>
        Gen.Select(Gen.Bool, Gen.Int[0, Sample.Initiatives.Length - 1].HashSet[1, 3], Gen.Int[0, int.MaxValue - 1]).Sample(
            (indented, hit, seed) =>
            {
                var document = Damaged.Of(Sample, indented, hit, kind, seed);

                var reading = CatalogueJson.TryRead(document, Salvage);

                reading.Initiatives.Should().Contain(Sample.Initiatives.Where((_, at) => !hit.Contains(at)), "only {0} of {1} is damaged: {2}", string.Join(',', hit), kind, document);
                (reading.Initiatives.Except(Sample.Initiatives).Count() <= hit.Count).Should().BeTrue("no entry comes from nowhere");
                if (reading.Initiatives.Length < Sample.Initiatives.Length)
                {
                    // A damage to the words of a text leaves a sound document.
                    reading.Diagnostics.Should().NotBeEmpty();
                }

                (reading.Catalogue?.Id).Should().Be(Sample.Id);
                reading.Catalogue!.Initiatives.Should().Equal(reading.Initiatives);
            },
            iter: 40);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(26)]
    public void Entry_that_is_cut_off_between_two_places_does_not_keep_those_after_it(int hit)
    {
        var entries = Sample.Initiatives.Select(static one => Line(one)).ToList();
        var cut = Line(Sample.Initiatives[hit] with { Places = [new() { Kind = PlaceKind.Region, Name = "Salten" }, new() { Kind = PlaceKind.Region, Name = "Lofoten" }] });
        entries[hit] = cut[..(cut.IndexOf("Salten\"}", StringComparison.Ordinal) + 8)];

        var reading = CatalogueJson.TryRead(Head + string.Join(',', entries) + "]}", Salvage);

        reading.Initiatives.Should().Equal(Sample.Initiatives.RemoveAt(hit));
        reading.Diagnostics.Should().Contain(static problem => problem.Code == DiagnosticCodes.PartNotRead || problem.Code == DiagnosticCodes.MalformedJson);
    }

    [Theory]
    [MemberData(nameof(Inserted))]
    public void Whatever_stands_between_two_entries_costs_neither(string inserted)
    {
        foreach (var separators in (string[])[",{0},", "{0}", ",{0}", "{0},"])
        {
            var entries = Sample.Initiatives.Select(static one => Line(one)).ToList();
            var document = Head + string.Join(',', entries[..3]) + string.Format(null, separators, inserted) + string.Join(',', entries[3..]) + "]}";

            var reading = CatalogueJson.TryRead(document, Salvage);

            reading.Initiatives.Should().Equal(Sample.Initiatives, document);
            (reading.Diagnostics.IsEmpty && inserted.Length > 0).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(300)]
    [InlineData(5000)]
    public void It_is_the_same_in_whatever_pieces_a_stream_comes(int size)
    {
        Gen.Select(Gen.Bool, Gen.Int[0, 7].HashSet[1, 3], Gen.Int[0, Damaged.Kinds.Count - 1], Gen.Int[0, int.MaxValue - 1]).Sample(
            (indented, hit, kind, seed) =>
            {
                var document = Encoding.UTF8.GetBytes(Damaged.Of(Sample with { Initiatives = [.. Sample.Initiatives.Take(8)] }, indented, hit, Damaged.Kinds.Keys.Order().ElementAt(kind), seed));

                var whole = CatalogueJson.TryRead(document, Salvage);
                var streamed = CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(document, size), Salvage).ToBlockingEnumerable().ToList();

                streamed.Where(static one => one.IsSuccess).Select(static one => one.Initiative).Should().Equal(whole.Initiatives);
                streamed.Where(static one => one.Json is not null).Select(static one => (one.Index, one.Line, one.Id, one.Json))
                    .Should().Equal(whole.LeftOut.Select(static one => (one.Index, one.Line, one.Id, one.Json)));
                // A stream keeps no catalogue, and so says nothing of unknown members beside the list: a bracket too many makes some of those after it.
                streamed.SelectMany(static one => one.Diagnostics).Select(Place).Should().BeEquivalentTo(
                    whole.Diagnostics.Where(static one => one.Code != DiagnosticCodes.UnknownMember || one.Pointer!.StartsWith("/initiatives/", StringComparison.Ordinal)).Select(Place));
            },
            iter: size == 1 ? 20 : 60);
    }

    [Fact]
    public void Every_byte_of_the_list_is_in_an_entry_or_in_a_part_that_is_reported() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 27].HashSet[1, 4], Gen.Int[0, Damaged.Kinds.Count - 1], Gen.Int[0, int.MaxValue - 1]).Sample(
            static (indented, hit, kind, seed) =>
            {
                var document = Damaged.Of(Sample, indented, hit, Damaged.Kinds.Keys.Order().ElementAt(kind), seed);
                if (EndsTheList(document))
                {
                    return;
                }

                var rest = document[(document.IndexOf('[', document.IndexOf("\"initiatives\"", StringComparison.Ordinal)) + 1)..];
                foreach (var reading in CatalogueJson.TryReadInitiativesAsync(new MemoryStream(Encoding.UTF8.GetBytes(document)), Salvage).ToBlockingEnumerable())
                {
                    var text = reading.Json ?? (reading.Initiative is { } one ? Text(one, indented, rest) : null);
                    if (text is not null)
                    {
                        var at = rest.IndexOf(text, StringComparison.Ordinal);
                        at.Should().BeGreaterThanOrEqualTo(0);
                        rest[..at].AsSpan().IndexOfAnyExcept(AroundEntries).Should().Be(-1, "nothing vanishes without a word: {0}", rest[..at]);
                        rest = rest[(at + text.Length)..];
                    }
                }

                rest.AsSpan().IndexOfAnyExcept(AroundEntries).Should().Be(-1, "nothing vanishes without a word: {0}", rest);
            },
            iter: 300);

    [Fact]
    public void Where_the_brackets_balance_it_goes_on_at_the_next_entry_and_takes_nothing_out_of_the_broken_one()
    {
        const string Broken = """{"id":"a" "language":"nb","title":"A","variants":[{"id":"v","language":"nb","title":"V"}]}""";
        var document = $"{Head}{Entry("x")},\n{Broken},\n{Entry("y")}]}}";

        var reading = CatalogueJson.TryRead(document, Salvage);

        reading.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("x", "y");
        var left = reading.LeftOut.Should().ContainSingle().Subject;
        (left.Index, left.Line, left.Id, left.Json).Should().Be((1L, 2L, "a", Broken));
        left.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(static problem =>
            problem.Code == DiagnosticCodes.MalformedJson && problem.Line == 2 && problem.Column == 11 && problem.Pointer == "/initiatives/1");
        reading.Diagnostics.Should().Equal(left.Diagnostics);
        reading.IsSuccess.Should().BeFalse("the document is not JSON");
    }

    [Fact]
    public void Where_they_do_not_the_lines_that_were_not_read_are_named()
    {
        var document = $"{Head}{Entry("x")},\n{{\"id\":\"a\",\"places\":[\n{{\"county\":\"19\"],\n\"title\":\"A\"}},\n{Entry("y")}]}}";

        var reading = CatalogueJson.TryRead(document, Salvage);

        reading.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("x", "y");
        var part = reading.Diagnostics.Single(static problem => problem.Code == DiagnosticCodes.PartNotRead);
        (part.Pointer, part.Line, part.Column, part.Severity).Should().Be(("/initiatives/1", 2L, 1L, Severity.Error));
        part.Message.In(LanguageTag.Parse("en")).Should().Be("Lines 2 to 4 were not read.");
        part.Message.In(LanguageTag.Bokmal).Should().Be("Linje 2 til 4 er ikke lest.");
        part.Message.In(LanguageTag.Nynorsk).Should().Be("Linje 2 til 4 er ikkje lesne.");
        reading.Diagnostics.Should().Contain(static problem => problem.Code == DiagnosticCodes.MalformedJson && problem.Line == 3);
        reading.LeftOut.Single().Json.Should().StartWith("{\"id\":\"a\"").And.EndWith("\"title\":\"A\"}");
    }

    [Fact]
    public void An_entry_without_its_end_does_not_take_those_after_it_with_it()
    {
        var document = $"{Head}{Entry("x")},{{\"id\":\"a\",\"language\":\"nb\",\"title\":\"A\",\"activities\":[{{\"kind\":\"mail\"}},{Entry("y")},{Entry("z")}]}}";
        foreach (var end in (string[])["", "]}"])
        {
            var reading = CatalogueJson.TryRead(document + end, Salvage);

            reading.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("x", "y", "z");
            reading.LeftOut.Select(static one => one.Id).Should().Equal("a");
        }
    }

    [Fact]
    public void Two_catalogues_in_one_file_are_read_both()
    {
        var (one, other) = ($"{Head}{Entry("x")},{Entry("y")}]}}", $"{Head}{Entry("z")}]}}");

        foreach (var between in (string[])["", "\n", ",", "\n\n\0"])
        {
            var reading = CatalogueJson.TryRead(one + between + other, Salvage);

            reading.Initiatives.Select(static entry => entry.Id.ToString()).Should().Equal("x", "y", "z");
            reading.Diagnostics.Should().Contain(static problem => problem.Code == DiagnosticCodes.MalformedJson);
            reading.LeftOut.Should().NotBeEmpty("the head of the other was not read");
        }
    }

    [Fact]
    public void A_broken_head_costs_no_entry()
    {
        foreach (var head in (string[])[
            """{"schemaVersion":"1.0" "id":"k","language":"nb","title":"K","initiatives":[""", """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K" "initiatives":[""",
            """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K,"initiatives":[""", "\"schemaVersion\":\"1.0\",\"id\":\"k\",\"language\":\"nb\",\"title\":\"K\",\"initiatives\":[",
            """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":""", "{initiatives:[", "["])
        {
            var reading = CatalogueJson.TryRead($"{head}{Entry("x")},{Entry("y")}]}}", Salvage);

            reading.Initiatives.Select(static entry => entry.Id.ToString()).Should().Equal(["x", "y"], head);
            reading.Diagnostics.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_part_that_is_too_long_to_be_kept_is_named_all_the_same()
    {
        var limited = Salvage with { Limits = new() { MaxInitiativeBytes = 200 } };
        var document = Encoding.UTF8.GetBytes($"{Head}{Entry("x")},\n{{\"id\":\"a\",\n{string.Join('\n', Enumerable.Repeat("\"tekst uten slutt", 100))}\n{Entry("y")}]}}");

        foreach (var size in (int[])[1, 64, 100_000])
        {
            var readings = CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(document, size), limited).ToBlockingEnumerable().ToList();

            readings.Where(static one => one.IsSuccess).Select(static one => one.Initiative!.Id.ToString()).Should().Equal("x", "y");
            readings.SelectMany(static one => one.Diagnostics).Should().Contain(static problem => problem.Code == DiagnosticCodes.PartNotRead);
            readings.Max(static one => one.Utf8Json.Length).Should().BeLessThanOrEqualTo(200);
        }
    }

    [Fact]
    public void Several_entries_on_one_line_are_read_each()
    {
        var lines = $"{Entry("x")}{Entry("y")}\n{{\"id\":\n{Entry("z")} tull {Entry("w")}\n{Entry("v")}\n";

        var readings = CatalogueJson.TryReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines)), Salvage).ToBlockingEnumerable().ToList();

        readings.Where(static one => one.IsSuccess).Select(static one => (one.Initiative!.Id.ToString(), one.Line)).Should().Equal(("x", 1), ("y", 1), ("z", 3), ("w", 3), ("v", 4));
        readings.Select(static one => one.Index).Should().BeInAscendingOrder();
        readings.Count(static one => !one.IsSuccess && one.Line == 2).Should().Be(1);
        readings.Should().Contain(static one => one.Json == "tull");
    }

    [Fact]
    public void Other_modes_end_where_the_document_ceases_to_be_JSON()
    {
        var document = $"{Head}{Entry("x")} {Entry("y")}]}}";

        CatalogueJson.TryRead(document, CatalogueReadOptions.Default).Initiatives.Select(static one => one.Id.ToString()).Should().Equal("x");
        CatalogueJson.TryReadInitiativesAsync(new MemoryStream(Encoding.UTF8.GetBytes(document))).ToBlockingEnumerable().Should().HaveCount(2);
    }

    [Fact]
    public void Any_text_is_salvaged_without_an_exception_and_alike_in_pieces() =>
        Gen.OneOf(Gen.Const(Entry("a")), Gen.Const("{"), Gen.Const("}"), Gen.Const("["), Gen.Const("]"), Gen.Const("\""), Gen.Const(","), Gen.Const(":"), Gen.Const("\\"), Gen.Const("\n"), Gen.Const("\"id\":"),
            Gen.Const("\"initiatives\":["), Gen.Const("\"x\""), Gen.Const("12"), Gen.Const("true"), Gen.Const("æ"), TextGen.Text).Array[0, 20].Select(static parts => string.Concat(parts)).Sample(
            static text =>
            {
                var document = Encoding.UTF8.GetBytes(Head + text);
                var whole = CatalogueJson.TryReadInitiativesAsync(new MemoryStream(document), Salvage).ToBlockingEnumerable().Select(Told).ToList();
                CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(document, 3), Salvage).ToBlockingEnumerable().Select(Told).Should().Equal(whole);
                CatalogueJson.TryRead(document, Salvage).Should().NotBeNull();
                CatalogueJson.TryRead(text, Salvage).Should().NotBeNull();
            },
            iter: 2_000);

    /// <summary>Whether a stray bracket ends the list, so that what follows is members of the catalogue, as sound as any.</summary>
    private static bool EndsTheList(string document) => CatalogueJson.TryRead(document, Salvage).Catalogue is not { UnknownMembers.IsEmpty: true };

    private const string Head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[""";

    private static string Entry(string id) => $$$"""{"id":"{{{id}}}","language":"nb","title":"T"}""";

    private static string Line(Initiative initiative)
    {
        using var stream = new MemoryStream();
        CatalogueJson.WriteLinesAsync([initiative], stream).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }

    /// <summary>The text of an entry that was read, as it stands in the document: of a sound one that is written so, of a damaged one that could be read all the same the next object.</summary>
    private static string Text(Initiative one, bool indented, string rest) => Damaged.Entry(one, indented) is var sound && rest.Contains(sound, StringComparison.Ordinal) ? sound : Damaged.FirstObject(rest);

    private static (string, long?, long?, string?) Place(Diagnostic problem) => (problem.Code, problem.Line, problem.Column, problem.Pointer);

    private static string Told(InitiativeReading reading) =>
        $"{reading.Index} {reading.Line} {reading.Initiative?.Id} {reading.Json} {string.Join(' ', reading.Diagnostics.Select(static problem => $"{problem.Code} {problem.Pointer} {problem.Line}:{problem.Column}"))}";

    [Fact]
    public void Entries_after_two_that_are_cut_off_in_lists_are_all_read()
    {
        var entries = Sample.Initiatives.Select(static one => Line(one)).ToList();
        var whole = Enumerable.Range(0, entries.Count).Where(at => at < 20 || at == 23 || at > 24).Select(at => Sample.Initiatives[at]).ToList();
        entries[22] = entries[22][..(entries[22].IndexOf("\"targetGroups\":[", StringComparison.Ordinal) + 16)];
        entries[24] = entries[24][..(entries[24].IndexOf("\"partners\":[", StringComparison.Ordinal) + 12)];

        var reading = CatalogueJson.TryRead(Head + string.Join(',', entries) + "]}", Salvage);

        reading.Initiatives.Should().Contain(whole);
    }

    [Theory]
    [InlineData("""[{"id":"x","language":"nb"}]""")]
    [InlineData("""{"id":"y","language":"nb","title":"Y","funding":[{"amount":[{"id":"x","language":"nb"}]}]}""")]
    public void An_item_that_only_looks_as_if_it_had_kept_another_is_left_out_as_one(string item)
    {
        var document = $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{{item}},{"id":"z","language":"nb"}]}""";

        var reading = CatalogueJson.TryRead(document, Salvage);

        reading.Initiatives.Should().BeEmpty();
        reading.LeftOut.Select(static left => left.Json).Should().Equal(item, """{"id":"z","language":"nb"}""");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("1")]
    public void Entries_after_a_version_that_is_none_are_read(string version)
    {
        var document = $$"""{"schemaVersion":{{version}},"id":"k","language":"nb","title":"K","initiatives":[[{"id":"x","language":"nb","title":"X"}],{"id":"y","language":"nb","title":"Y"}]}""";

        var reading = CatalogueJson.TryRead(document, Salvage);

        reading.Initiatives.Select(static initiative => initiative.Id.ToString()).Should().Equal("x", "y");
        reading.Diagnostics.Should().Contain(static problem => problem.Pointer == "/schemaVersion" || problem.Code == DiagnosticCodes.MissingMember);
    }

    [Fact]
    public async Task What_is_said_of_a_wrong_literal_does_not_depend_on_how_much_of_it_has_come()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"schemaVersion":"1.0","id":"k","language":n20""");
        foreach (var size in Enumerable.Range(1, bytes.Length))
        {
            var problems = new List<Diagnostic>();
            await foreach (var reading in CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(bytes.Chunk(size).Select(static piece => new ReadOnlyMemory<byte>(piece))), cancellationToken: TestContext.Current.CancellationToken))
            {
                problems.AddRange(reading.Diagnostics);
            }

            problems.Should().ContainSingle("in pieces of {0}", size).Which.Message.In(LanguageTag.Parse("en")).Should().Be("The text is not JSON: there is an invalid literal. Expected the literal 'null'.");
        }
    }
}
