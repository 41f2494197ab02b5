using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The kinds of members that a table has.</summary>
internal abstract class Members<T, TDraft>
{
    /// <summary>A member that has to be there.</summary>
    public static JsonMember<T, TDraft> Required<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> get, SetMember<TDraft, TValue> set)
        where TValue : notnull =>
        new Single<TValue>(name, isRequired: true, shape, (T owner, out TValue value) => (value = get(owner)) is not null, set);

    /// <summary>A member that may be absent.</summary>
    public static JsonMember<T, TDraft> Optional<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue?> get, SetMember<TDraft, TValue> set)
        where TValue : class =>
        new Single<TValue>(name, isRequired: false, shape, (T owner, out TValue value) => (value = get(owner)!) is not null, set);

    /// <summary>A member that may be absent.</summary>
    public static JsonMember<T, TDraft> OptionalValue<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue?> get, SetMember<TDraft, TValue> set)
        where TValue : struct =>
        new Single<TValue>(
            name, isRequired: false, shape,
            (T owner, out TValue value) =>
            {
                var found = get(owner);
                value = found.GetValueOrDefault();
                return found.HasValue;
            },
            set);

    /// <summary>A member that is left out when it has its ordinary value.</summary>
    public static JsonMember<T, TDraft> Unless<TValue>(
        string name, TValue ordinary, JsonShape<TValue> shape, Func<T, TValue> get, SetMember<TDraft, TValue> set)
        where TValue : struct =>
        new Single<TValue>(
            name, isRequired: false, shape,
            (T owner, out TValue value) => !EqualityComparer<TValue>.Default.Equals(value = get(owner), ordinary),
            set);

    /// <summary>A list, left out when it is empty.</summary>
    public static JsonMember<T, TDraft> List<TItem>(
        string name, JsonShape<TItem> shape, Func<T, ImmutableArray<TItem>> get, SetMember<TDraft, ImmutableArray<TItem>> set) =>
        new Several<TItem>(name, shape, get, set);

    private delegate bool TryGetMember<TValue>(T owner, out TValue value);

    private sealed class Single<TValue>(
        string name, bool isRequired, JsonShape<TValue> shape, TryGetMember<TValue> get, SetMember<TDraft, TValue> set)
        : JsonMember<T, TDraft>(name, isRequired, isList: false)
    {
        public override LocalizedText Kind => shape.Kind;

        public override object Shape => shape;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, ref TDraft draft)
        {
            if (!shape.TryRead(ref reader, state, out var value))
            {
                return false;
            }

            set(ref draft, value);
            return true;
        }

        public override void Write(in JsonOutput output, T owner)
        {
            if (get(owner, out var value))
            {
                output.Writer.WritePropertyName(EncodedName);
                shape.Write(in output, value);
            }
            else if (IsRequired)
            {
                throw JsonProblems.Unwritable(JsonProblems.Missing(Name));
            }
        }
    }

    private sealed class Several<TItem>(
        string name, JsonShape<TItem> shape, Func<T, ImmutableArray<TItem>> get, SetMember<TDraft, ImmutableArray<TItem>> set)
        : JsonMember<T, TDraft>(name, isRequired: false, isList: true)
    {
        private readonly ListShape<TItem> list = new(shape);

        public override LocalizedText Kind => shape.Kind;

        public override object Shape => shape;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, ref TDraft draft)
        {
            if (!list.TryRead(ref reader, state, out var items))
            {
                return false;
            }

            set(ref draft, items);
            return true;
        }

        public override void Write(in JsonOutput output, T owner)
        {
            var items = get(owner);
            if (!items.IsEmpty)
            {
                output.Writer.WritePropertyName(EncodedName);
                list.Write(in output, items);
            }
        }
    }
}
