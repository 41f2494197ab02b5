using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A term that is only a code is a string; with words it is an object.</summary>
internal sealed class TermShape<TVocabulary> : JsonShape<Term<TVocabulary>>, ITermShape
    where TVocabulary : class, IVocabulary
{
    private readonly ObjectForm form = new();
    private readonly CodeShape<TVocabulary> codes = ModelShapes.Code<TVocabulary>();
    private readonly KnownTexts<Term<TVocabulary>> known = new(
        TVocabulary.Shipped.Concepts, static code => Code<TVocabulary>.Known(code));

    private readonly RecurringTexts<Term<TVocabulary>> unknown = new();

    public static TermShape<TVocabulary> Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.TextOrObject;

    public Vocabulary Vocabulary => TVocabulary.Shipped;

    public IMemberTable LongForm => form;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Term<TVocabulary> value)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when known.TryFind(TextReading.Plain(in reader), out value):
                return true;
            case JsonTokenType.String:
                return TryReadCode(ref reader, state, out value);
            case JsonTokenType.StartObject:
                return form.TryRead(ref reader, state, out value);
            default:
                value = null;
                return WrongType(ref reader, state);
        }
    }

    public override void Write(in JsonOutput output, Term<TVocabulary> value)
    {
        if (value is { Code: { } code, Text: null, UnknownMembers.IsEmpty: true })
        {
            codes.Write(in output, code);
        }
        else
        {
            form.Write(in output, value);
        }
    }

    /// <summary>Reads a code that is not shipped: a catalogue's own, of a newer version, or wrong.</summary>
    private bool TryReadCode(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Term<TVocabulary> value)
    {
        value = null;
        var utf8 = TextReading.Plain(in reader);
        if (utf8.Length <= state.Limits.MaxTextBytes && unknown.TryFind(utf8, out value))
        {
            state.MetUnknownCode(ref reader, Vocabulary, value.Code.ToString()!);
            return true;
        }

        if (!codes.TryRead(ref reader, state, out var code))
        {
            return false;
        }

        value = code;
        unknown.Keep(utf8, value);
        return true;
    }

    private struct Draft
    {
        public Code<TVocabulary>? Code;
        public string? Text;
    }

    private sealed class ObjectForm() : ObjectShape<Term<TVocabulary>, Draft>(
        Members<Term<TVocabulary>, Draft>.OptionalValue("code", ModelShapes.Code<TVocabulary>(), static t => t.Code, static (ref d, v) => d.Code = v),
        Members<Term<TVocabulary>, Draft>.Optional("text", StringShape.Instance, static t => t.Text, static (ref d, v) => d.Text = v))
    {
        protected override Diagnostic? Fault(in Draft draft) =>
            draft.Code is null && draft.Text is null ? JsonProblems.EmptyObject("code", "text") : null;

        protected override Term<TVocabulary> Create(in Draft draft, UnknownMembers unknown) =>
            Term<TVocabulary>.Create(draft.Code, draft.Text, unknown);

        protected override UnknownMembers UnknownOf(Term<TVocabulary> value) => value.UnknownMembers;
    }
}
