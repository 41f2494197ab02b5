using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A document is read alike, in whatever pieces it comes: whole or damaged, the readings are the same, with their places.</summary>
public class CatalogueTokensTests
{
    private const string Lines = "{\n \"schemaVersion\":\"1.0\",\n\"x\" : [1,\n[2]],  \"initiatives\": [\n {\"id\":\"a\",\"language\":\"nb\",\n\"title\":\"Å\"} ,\n {\"id\":\"B\"},null\n]\n,\"y\":{\"å\":[[[]]]}\n}\n";

    private static readonly CatalogueReadOptions Shallow = new() { Limits = new() { MaxDepth = 5 } };

    [Fact]
    public void A_document_that_is_cut_or_damaged_anywhere_reads_alike_in_pieces()
    {
        string[] damages = ["", "\"", "\n", "[", "]", "}", "{", ",", "å", "\0", "null", "[[[[[["];
        for (var at = 0; at <= Lines.Length; at++)
        {
            foreach (var damage in damages)
            {
                Same(Lines[..at] + damage + Lines[at..], 1, Shallow);
            }

            foreach (var damage in (byte[][])[[0xC3], [0xC3, (byte)'('], [0xE2, 0x82], [0xE2, 0x82, (byte)'"'], [0xFF]])
            {
                byte[] damaged = [.. Encoding.UTF8.GetBytes(Lines[..at]), .. damage, .. Encoding.UTF8.GetBytes(Lines[at..])];
                foreach (var size in (int[])[1, 2, 5])
                {
                    Same(damaged, size, Shallow);
                }
            }

            Same(Lines[..at], 1, Shallow);
            Same(Lines[..at] + Lines[Math.Min(at + 1, Lines.Length)..], 3, Shallow);
        }
    }

    [Fact]
    public void A_catalogue_reads_alike_in_pieces() =>
        Gen.Select(ModelGen.Catalogue, Gen.Bool, Gen.Int[1, 300]).Sample(
            static (catalogue, indented, size) => Same(CatalogueJson.Write(catalogue, new() { Indented = indented }), size, CatalogueReadOptions.Default), iter: 60);

    [Theory]
    [InlineData("""{"x":[[[[[]]]]]}""", 6)]
    [InlineData("""{"x":[[[[]]]]}""", 5)]
    [InlineData("""{"schemaVersion":"1.0","initiatives":[[[[[]]]]]}""", 6)]
    [InlineData("""{"schemaVersion":"1.0","initiatives":[[[[]]]]}""", 5)]
    [InlineData("""{"schemaVersion":"1.0","initiatives":[{"id":"a"},  [[[[]]]]]}""", 6)]
    public void What_is_too_deep_is_so_whatever_it_stands_in(string json, int depth)
    {
        foreach (var size in (int[])[1, 4, 1000])
        {
            Read(Encoding.UTF8.GetBytes(json), size, Shallow).SelectMany(static reading => reading.Diagnostics).Any(static problem => problem.Code == DiagnosticCodes.NestedTooDeep).Should().Be(depth > 5, "that is {0}", json);
        }
    }

    [Fact]
    public void A_broken_document_is_told_where_the_whole_is()
    {
        foreach (var json in (string[])[
            "{\n \"schemaVersion\":\"1.0\",\n \"x\":[1,\n å]}",
            "{\"schemaVersion\":\"1.0\", \"å\":x}",
            "{\"schemaVersion\":\"1.0\",\n\"initiatives\":[\n{\"id\":\"a\"},\n  \u0001]}",
            "\n\n{\"x\" 1}",
            "{}\n}",
        ])
        {
            var whole = CatalogueJson.TryRead(json, CatalogueReadOptions.Default).Diagnostics.Last(static problem => problem.Code == DiagnosticCodes.MalformedJson);
            foreach (var size in (int[])[1, 2, 5, 1000])
            {
                var problem = Read(Encoding.UTF8.GetBytes(json), size, CatalogueReadOptions.Default)[^1].Diagnostics.Last();
                (problem.Code, problem.Line, problem.Column).Should().Be((whole.Code, whole.Line, whole.Column), "that is {0} in pieces of {1}", json, size);
            }
        }
    }

    private static void Same(string json, int size, CatalogueReadOptions options) => Same(Encoding.UTF8.GetBytes(json), size, options);

    private static void Same(byte[] json, int size, CatalogueReadOptions options) =>
        Read(json, size, options).Select(Line).Should().Equal(Read(json, int.MaxValue, options).Select(Line), "that is {0} in pieces of {1}", Encoding.UTF8.GetString(json), size);

    /// <summary>Without the words of a problem: those of the runtime's reader quote what it has before it.</summary>
    private static string Line(InitiativeReading reading) =>
        $"{reading.Index} {reading.Line} {reading.Initiative} {reading.Json} {string.Join(' ', reading.Diagnostics.Select(static problem => $"{problem.Code} {problem.Pointer} {problem.Line}:{problem.Column}"))}";

    /// <summary>Hands on as many bytes more each time that nothing comes of those it has.</summary>
    private static List<InitiativeReading> Read(byte[] json, int size, CatalogueReadOptions options)
    {
        var (bytes, readings, tokens) = (json.AsMemory(), new List<InitiativeReading>(), new CatalogueTokens(options));
        // The first bytes come together, for they tell UTF-16 from UTF-8.
        var first = Math.Max(size, 8);
        var (start, end, isLast) = (0, Math.Min(first, bytes.Length), first >= bytes.Length);
        while (true)
        {
            start += tokens.Next(bytes[start..end], isLast, out var reading);
            if (reading is not null)
            {
                readings.Add(reading);
            }
            else if (tokens.IsEnded)
            {
                tokens.Next(default, isLast: true, out var more).Should().Be(0);
                more.Should().BeNull("nothing comes after the end");
                return readings;
            }
            else
            {
                isLast.Should().BeFalse("what is the last is read to its end");
                (end, isLast) = (Math.Min(end + size, bytes.Length), end == bytes.Length);
            }
        }
    }
}
