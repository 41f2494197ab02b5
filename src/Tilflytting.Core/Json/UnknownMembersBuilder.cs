using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Collects the unknown members of one object; costs nothing when there are none.</summary>
internal struct UnknownMembersBuilder
{
    private SortedDictionary<string, string>? members;

    /// <summary>Reads the member whose name the reader stands on, and leaves the reader at the end of its value.</summary>
    public void Read(ref Utf8JsonReader reader, JsonReadState state)
    {
        if (!TextReading.TryGet(ref reader, state, out var name))
        {
            reader.Read();
            reader.TrySkip();
            return;
        }

        state.Enter(name);
        members ??= new(StringComparer.Ordinal);
        var start = reader;
        reader.Read();
        try
        {
            using var value = JsonDocument.ParseValue(ref reader);
            if (!members.TryAdd(name, CanonicalJson.Of(value.RootElement)))
            {
                state.Report(ref start, JsonText.DuplicateMember(name));
            }
        }
        catch (CanonicalJsonException e)
        {
            state.Report(ref start, e.Problem);
        }

        state.Leave();
    }

    public readonly UnknownMembers Build() => members is null ? UnknownMembers.None : new([.. members]);
}
