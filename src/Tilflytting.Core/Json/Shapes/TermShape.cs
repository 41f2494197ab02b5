using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A term that is only a code is a string; with words it is an object.</summary>
internal sealed class TermShape<TVocabulary> : JsonShape<Term<TVocabulary>>, ITermShape
    where TVocabulary : class, IVocabulary
{
    private static readonly ObjectForm Form = new();

    public static TermShape<TVocabulary> Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.TextOrObject;

    public Vocabulary Vocabulary => TVocabulary.Shipped;

    public IMemberTable LongForm => Form;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Term<TVocabulary> value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                if (!ModelShapes.Code<TVocabulary>().TryRead(ref reader, state, out var code))
                {
                    return false;
                }

                value = code;
                return true;
            case JsonTokenType.StartObject:
                return Form.TryRead(ref reader, state, out value);
            default:
                return WrongType(ref reader, state);
        }
    }

    public override void Write(in JsonOutput output, Term<TVocabulary> value)
    {
        if (value is { Code: { } code, Text: null, UnknownMembers.IsEmpty: true })
        {
            ModelShapes.Code<TVocabulary>().Write(in output, code);
        }
        else
        {
            Form.Write(in output, value);
        }
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
