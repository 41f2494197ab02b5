using System.Buffers;
using System.Text;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Our own bytes are those of the runtime's writer, whatever is written.</summary>
public class JsonBufferTests
{
    private const int Vector = 8;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonOutput.Encoder };

    [Fact]
    public void Every_character_is_the_same_alone_at_the_beginning_and_among_others()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var one = ((char)unit).ToString();
            AreSame(one, one + "a", "abc" + one, "abcdefgh" + one + "ijklmnopqrst", one + one + "abcdefghijk");
        }
    }

    [Fact]
    public void Every_pair_of_surrogates_is_the_same_whole_or_broken()
    {
        for (var plane = 1; plane <= 16; plane++)
        {
            var pair = char.ConvertFromUtf32((plane << 16) + 0x1F600 % 0x10000);
            AreSame(pair, "abcdefg" + pair + pair, pair[..1], pair[1..], pair[1..] + pair[..1], "abcdefg" + pair[..1] + "abcdefgh");
        }
    }

    [Fact]
    public void A_character_is_the_same_wherever_it_stands()
    {
        foreach (var one in new[] { "å", "\"", "\\", "\n", "\u007f", "\u00a0", "–", "😀" })
        {
            for (var before = 0; before <= 3 * Vector; before++)
            {
                for (var after = 0; after <= 2 * Vector; after++)
                {
                    AreSame(new string('a', before) + one + new string('z', after));
                }
            }
        }
    }

    [Fact]
    public void Any_text_is_the_same() =>
        Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00a0', '\u024f'], Gen.Char), 0, 300].Sample(static text => AreSame(text), iter: TestScale.Of(5_000));

    [Fact]
    public void Any_number_is_the_same() =>
        Gen.Decimal.Sample(
            static number => Ours(bytes => bytes.Number(number)).Should().Be(Runtimes(writer => writer.WriteNumberValue(number))), iter: TestScale.Of(5_000));

    [Fact]
    public void Objects_and_lists_have_their_commas()
    {
        var name = new WrittenName("first");
        var ours = Ours(bytes =>
        {
            bytes.StartObject();
            bytes.Name(name.CommaNameColon);
            bytes.StartList();
            bytes.StartList();
            bytes.EndList();
            bytes.StartObject();
            bytes.EndObject();
            bytes.Text("å");
            bytes.Flag(true);
            bytes.Flag(false);
            bytes.Number(1.50m);
            bytes.Raw("""{"ø":[1]}""");
            bytes.EndList();
            bytes.Name("\"å\"");
            bytes.Text("");
            bytes.Name(name.CommaNameColon);
            bytes.Flag(true);
            bytes.EndObject();
        });

        ours.Should().Be("""{"first":[[],{},"å",true,false,1.50,{"ø":[1]}],"\"å\"":"","first":true}""");
    }

    [Fact]
    public void A_name_is_what_it_is()
    {
        var name = new WrittenName("name");

        Encoding.UTF8.GetString(name.Utf8).Should().Be("name");
        Encoding.UTF8.GetString(name.CommaNameColon).Should().Be(",\"name\":");
        name.Encoded.Value.Should().Be("name");
    }

    [Fact]
    public void What_has_no_more_room_goes_to_the_destination_in_order()
    {
        var destination = new ArrayBufferWriter<byte>();
        var bytes = new JsonBuffer(size: 64, destination);
        bytes.StartList();
        for (var i = 0; i < 500; i++)
        {
            bytes.Text(new string('å', i) + "\u0001\u0002😀");
        }

        bytes.EndList();
        bytes.Flush();

        using var document = JsonDocument.Parse(destination.WrittenMemory);
        document.RootElement.EnumerateArray().Select(static item => item.GetString()).Should()
            .Equal(Enumerable.Range(0, 500).Select(static i => new string('å', i) + "\u0001\u0002😀"));
    }

    [Fact]
    public void What_is_taken_back_is_gone_and_the_next_value_begins_a_line()
    {
        var bytes = new JsonBuffer(size: 64);
        bytes.Flag(true);
        bytes.EndLine();
        var start = bytes.Length;
        bytes.StartObject();
        bytes.Name("half");
        bytes.TakeBack(start);
        bytes.Flag(false);

        Encoding.UTF8.GetString(bytes.Written.Span).Should().Be("true\nfalse");
    }

    private static void AreSame(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            var ours = Ours(bytes => bytes.Text(text));
            var runtimes = Runtimes(writer => writer.WriteStringValue(text));
            if (ours != runtimes)
            {
                ours.Should().Be(runtimes, "that is what the runtime writes for {0}", JsonSerializer.Serialize(text.Select(static unit => (int)unit)));
            }
        }
    }

    private static string Ours(Action<JsonBuffer> write)
    {
        var bytes = new JsonBuffer(size: 1);
        write(bytes);
        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    private static string Runtimes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
