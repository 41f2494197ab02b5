using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The kinds of members that a table has.</summary>
internal abstract class Members<T, TDraft>
{
    /// <summary>A member that has to be there.</summary>
    public static JsonMember<T, TDraft> Required<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> get, SetMember<TDraft, TValue> set)
        where TValue : notnull =>
        new Value<TValue>(name, isRequired: true, shape, get, set);

    /// <summary>A member that may be absent.</summary>
    public static JsonMember<T, TDraft> Optional<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue?> get, SetMember<TDraft, TValue> set)
        where TValue : class =>
        new Value<TValue>(name, isRequired: false, shape, get!, set);

    /// <summary>A member that may be absent.</summary>
    public static JsonMember<T, TDraft> OptionalValue<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue?> get, SetMember<TDraft, TValue> set)
        where TValue : struct =>
        new NullableValue<TValue>(name, shape, get, set);

    /// <summary>A member that is left out when it has its ordinary value.</summary>
    public static JsonMember<T, TDraft> Unless<TValue>(
        string name, TValue ordinary, JsonShape<TValue> shape, Func<T, TValue> get, SetMember<TDraft, TValue> set)
        where TValue : struct =>
        new NullableValue<TValue>(name, shape, owner => get(owner) is var value && EqualityComparer<TValue>.Default.Equals(value, ordinary) ? null : value, set);

    /// <summary>A list, left out when it is empty.</summary>
    public static JsonMember<T, TDraft> List<TItem>(
        string name, JsonShape<TItem> shape, Func<T, ImmutableArray<TItem>> get, SetMember<TDraft, ImmutableArray<TItem>> set) =>
        new Several<TItem>(name, shape, get, set);

    private abstract class Single<TValue>(string name, bool isRequired, JsonShape<TValue> shape, SetMember<TDraft, TValue> set)
        : JsonMember<T, TDraft>(name, isRequired, isList: false)
    {
        public override LocalizedText Kind => shape.Kind;

        public override IJsonShape Shape => shape;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, ref TDraft draft)
        {
            if (!shape.TryRead(ref reader, state, out var value))
            {
                return false;
            }

            set(ref draft, value);
            return true;
        }

        protected void WriteValue(in JsonOutput output, TValue value)
        {
            output.Name(Written);
            shape.Write(in output, value);
        }
    }

    /// <summary>A value that is there unless it is null.</summary>
    private sealed class Value<TValue>(string name, bool isRequired, JsonShape<TValue> shape, Func<T, TValue> get, SetMember<TDraft, TValue> set)
        : Single<TValue>(name, isRequired, shape, set)
    {
        public override void Write(in JsonOutput output, T owner)
        {
            if (get(owner) is { } value)
            {
                WriteValue(in output, value);
            }
            else if (IsRequired)
            {
                throw JsonProblems.Unwritable(JsonProblems.Missing(Name));
            }
        }

        public override void Visit(T owner, IMemberVisitor visitor)
        {
            if (!typeof(TValue).IsValueType && get(owner) is { } value)
            {
                visitor.Visit(this, null, value);
            }
        }
    }

    private sealed class NullableValue<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue?> get, SetMember<TDraft, TValue> set)
        : Single<TValue>(name, isRequired: false, shape, set)
        where TValue : struct
    {
        public override void Write(in JsonOutput output, T owner)
        {
            if (get(owner) is { } value)
            {
                WriteValue(in output, value);
            }
        }
    }

    private sealed class Several<TItem>(
        string name, JsonShape<TItem> shape, Func<T, ImmutableArray<TItem>> get, SetMember<TDraft, ImmutableArray<TItem>> set)
        : JsonMember<T, TDraft>(name, isRequired: false, isList: true)
    {
        private readonly ListShape<TItem> list = new(shape);

        public override LocalizedText Kind => shape.Kind;

        public override IJsonShape Shape => shape;

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
                output.Name(Written);
                list.Write(in output, items);
            }
        }

        public override void Visit(T owner, IMemberVisitor visitor)
        {
            var items = get(owner);
            for (var index = 0; index < items.Length; index++)
            {
                visitor.Visit(this, index, items[index]!);
            }
        }
    }
}
