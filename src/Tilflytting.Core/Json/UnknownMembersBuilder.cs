using System.Runtime.InteropServices;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Collects the unknown members of one object; costs nothing when there are none.</summary>
internal struct UnknownMembersBuilder
{
    private SortedDictionary<string, string>? members;
    private bool hasTooMany;

    /// <summary>Reads the member whose name the reader stands on, and leaves the reader at the end of its value.</summary>
    public void Read(ref Utf8JsonReader reader, JsonReadState state, IReadOnlyList<IJsonMember> known)
    {
        if (!TextReading.TryGet(ref reader, state, out var name))
        {
            state.Skip(ref reader);
            return;
        }

        state.Enter(name);
        members ??= new(StringComparer.Ordinal);
        state.MetUnknownMember(ref reader, name, known);
        if (members.Count == state.Limits.MaxItems)
        {
            if (!hasTooMany)
            {
                hasTooMany = true;
                state.Report(ref reader, JsonProblems.TooManyItems(members.Count));
            }

            state.Skip(ref reader);
        }
        else
        {
            ReadValue(ref reader, state, name, members);
        }

        state.Leave();
    }

    public readonly UnknownMembers Build() => members is null ? UnknownMembers.None : new([.. members]);

    private static void ReadValue(ref Utf8JsonReader reader, JsonReadState state, string name, SortedDictionary<string, string> members)
    {
        var start = reader;
        if (!state.Read(ref reader))
        {
            return;
        }

        var value = reader;
        if (!state.Skip(ref reader) || !IsWithinLimits(ref value, reader.BytesConsumed, state))
        {
            return;
        }

        var at = value.TokenStartIndex;
        using var document = JsonDocument.ParseValue(ref value);
        try
        {
            if (!members.TryAdd(name, CanonicalJson.Of(document.RootElement)))
            {
                state.Report(ref start, JsonText.DuplicateMember(name));
            }
        }
        catch (CanonicalJsonException e)
        {
            var bad = TextReading.FirstNotUtf8(JsonMarshal.GetRawUtf8Value(document.RootElement));
            _ = bad < 0 ? state.Report(ref start, e.Problem) : state.ReportEncoding(at + bad);
        }
    }

    /// <summary>Whether no text in the value is too long, and no list or object has too many items. Only a value that could hold one is looked through.</summary>
    private static bool IsWithinLimits(ref Utf8JsonReader value, long end, JsonReadState state)
    {
        // An item is two bytes at the least: itself, and what parts it from the next.
        var limits = state.Limits;
        if (end - value.TokenStartIndex <= Math.Min(limits.MaxTextBytes, 2L * limits.MaxItems))
        {
            return true;
        }

        var at = value;
        Span<int> items = stackalloc int[CatalogueReadLimits.Deepest + 2];
        do
        {
            if (at.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                var depth = at.CurrentDepth - value.CurrentDepth;
                if (++items[depth] > limits.MaxItems)
                {
                    return state.Report(ref value, JsonProblems.TooManyItems(limits.MaxItems));
                }

                items[depth + 1] = 0;
            }

            if ((at.HasValueSequence ? at.ValueSequence.Length : at.ValueSpan.Length) > state.Limits.MaxTextBytes)
            {
                return state.Report(ref value, JsonProblems.TextTooLong(state.Limits.MaxTextBytes));
            }
        }
        while (at.BytesConsumed < end && at.Read());

        return true;
    }
}
