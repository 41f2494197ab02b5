using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A list. An item that could not be read is reported and left out; the others are read.</summary>
internal sealed class ListShape<T>(JsonShape<T> item) : JsonShape<ImmutableArray<T>>
{
    public override LocalizedText Kind => JsonProblems.List;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out ImmutableArray<T> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return WrongType(ref reader, state);
        }

        var items = default(ListBuilder<T>);
        for (var index = 0; state.Read(ref reader) && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (index == state.Limits.MaxItems)
            {
                // The rest is passed over unread: a list that is too long is no list at all.
                state.Report(ref reader, JsonProblems.TooManyItems(index));
                state.SkipList(ref reader);
                return false;
            }

            state.Enter(index);
            if (reader.TokenType == JsonTokenType.Null && !item.ReadsNull)
            {
                state.Report(ref reader, JsonProblems.NullItem());
            }
            else if (item.TryRead(ref reader, state, out var read))
            {
                items.Add(read);
            }

            state.Leave();
        }

        value = items.Build();
        return true;
    }

    public override void Write(in JsonOutput output, ImmutableArray<T> value)
    {
        output.StartList();
        for (var index = 0; index < value.Length; index++)
        {
            output.Enter(index);
            item.Write(in output, value[index]);
            output.Leave();
        }

        output.EndList();
    }
}
