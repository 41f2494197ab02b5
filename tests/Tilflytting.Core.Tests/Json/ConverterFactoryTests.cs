using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>The converters that a host's serializer gets.</summary>
public class ConverterFactoryTests
{
    private static readonly TilflyttingJsonConverterFactory Factory = new();

    private static IEnumerable<Type> Vocabularies => typeof(IVocabulary).Assembly.GetTypes().Where(static type => type.IsClass && type.IsAssignableTo(typeof(IVocabulary)));

    [Fact]
    public void Codes_and_terms_of_every_vocabulary_have_one_of_their_own()
    {
        Vocabularies.Should().HaveCount(Vocabulary.All.Length);
        foreach (var type in Vocabularies.SelectMany(static vocabulary => (Type[])[typeof(Code<>).MakeGenericType(vocabulary), typeof(Term<>).MakeGenericType(vocabulary)]))
        {
            Factory.CanConvert(type).Should().BeTrue("{0} stands in JSON", type);
            Factory.CreateConverter(type, JsonSerializerOptions.Default)!.Type.Should().Be(type);
        }
    }

    [Fact]
    public void Every_type_of_the_serialization_context_has_one()
    {
        var types = typeof(TilflyttingJsonContext).GetProperties().Select(static property => property.PropertyType).Where(static type => type.IsGenericType).Select(static type => type.GetGenericArguments()[0])
            .Where(static type => type.Assembly == typeof(Catalogue).Assembly).ToList();

        types.Should().NotBeEmpty().And.OnlyContain(static type => Factory.CreateConverter(type, JsonSerializerOptions.Default)!.Type == type);
    }

    [Fact]
    public void What_is_not_the_models_is_left_to_others()
    {
        Type[] others = [typeof(string), typeof(int), typeof(LocalDate), typeof(Vocabulary), typeof(Diagnostic), typeof(Initiative[])];

        others.Should().OnlyContain(static type => !Factory.CanConvert(type));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50)]
    public void A_reader_over_pieces_reads_what_one_over_the_whole_reads(int size)
    {
        var json = FullDocument.Json.Replace("\"amount\": 250000", "\"x\": [\"å\\u00e5\", 1.5, {\"y\": null}], \"amount\": 250000.50", StringComparison.Ordinal)
            .Replace("\"Omdømmeskolen 2010\"", "\"Omd\\u00f8mmeskolen 2010\"", StringComparison.Ordinal);
        var reader = new Utf8JsonReader(Pieces(Encoding.UTF8.GetBytes(json), size));
        reader.Read();

        var read = ((JsonConverter<Catalogue>)Factory.CreateConverter(typeof(Catalogue), JsonSerializerOptions.Default)!).Read(ref reader, typeof(Catalogue), JsonSerializerOptions.Default);

        read.Should().Be(CatalogueJson.Read(json));
    }

    [Theory]
    [InlineData("\"publisher\": \"\\ud800\"")]
    [InlineData("\"publisher\": 5")]
    [InlineData("\"initiatives\": [{\"outcomes\": [{\"text\": \"T\", \"value\": 1e99}]}]")]
    public void A_problem_in_pieces_is_that_of_the_whole(string member)
    {
        var json = $"{{\"schemaVersion\":\"1.0\",\"id\":\"k\",\"language\":\"nb\",\"title\":\"T\",{member}}}";
        var whole = FluentActions.Invoking(() => JsonSerializer.Deserialize<Catalogue>(json)).Should().Throw<JsonException>().Which.Message;

        FluentActions.Invoking(() =>
        {
            var reader = new Utf8JsonReader(Pieces(Encoding.UTF8.GetBytes(json), 2));
            reader.Read();
            ((JsonConverter<Catalogue>)Factory.CreateConverter(typeof(Catalogue), JsonSerializerOptions.Default)!).Read(ref reader, typeof(Catalogue), JsonSerializerOptions.Default);
        }).Should().Throw<JsonException>().Which.Message.Should().Be(whole);
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        var last = new Piece(bytes.AsMemory(0, Math.Min(size, bytes.Length)), 0);
        var first = last;
        for (var at = size; at < bytes.Length; at += size)
        {
            last = last.Then(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
        }

        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long at) => (Memory, RunningIndex) = (memory, at);

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
