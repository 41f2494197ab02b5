using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A value with nothing before or behind it but white space.</summary>
internal sealed class DocumentShape<T>(JsonShape<T> value) : JsonShape<T>
{
    public override LocalizedText Kind => value.Kind;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T read)
    {
        read = default;
        if (!state.Read(ref reader))
        {
            return false;
        }

        var sound = value.TryRead(ref reader, state, out read);

        // The reader throws for anything but white space behind the value.
        state.ReadEnd(ref reader);
        return sound;
    }

    public override void Write(in JsonOutput output, T written) => value.Write(in output, written);
}
