using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A stated period without words is its EDTF string; with words it is an object.</summary>
internal sealed class StatedPeriodShape : JsonShape<StatedPeriod>, IShortShape
{
    private static readonly ObjectForm Form = new();

    public static StatedPeriodShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.TextOrObject;

    public IMemberTable LongForm => Form;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out StatedPeriod value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                if (!ModelShapes.DatePeriod.TryRead(ref reader, state, out var period))
                {
                    return false;
                }

                value = period;
                return true;
            case JsonTokenType.StartObject:
                return Form.TryRead(ref reader, state, out value);
            default:
                return WrongType(ref reader, state, ModelShapes.DatePeriod.MeantByNumber(ref reader, state));
        }
    }

    public override void Write(in JsonOutput output, StatedPeriod value)
    {
        if (value is { Period: { } period, Text: null, UnknownMembers.IsEmpty: true })
        {
            ModelShapes.DatePeriod.Write(in output, period);
        }
        else
        {
            Form.Write(in output, value);
        }
    }

    private struct Draft
    {
        public DatePeriod? Period;
        public string? Text;
    }

    private sealed class ObjectForm() : ObjectShape<StatedPeriod, Draft>(
        Members<StatedPeriod, Draft>.OptionalValue("edtf", ModelShapes.DatePeriod, static p => p.Period, static (ref d, v) => d.Period = v),
        Members<StatedPeriod, Draft>.Optional("text", StringShape.Instance, static p => p.Text, static (ref d, v) => d.Text = v))
    {
        protected override Diagnostic? Fault(in Draft draft) =>
            draft.Period is null && draft.Text is null ? JsonProblems.EmptyObject("edtf", "text") : null;

        protected override StatedPeriod Create(in Draft draft, UnknownMembers unknown) =>
            StatedPeriod.Create(draft.Period, draft.Text, unknown);

        protected override UnknownMembers UnknownOf(StatedPeriod value) => value.UnknownMembers;
    }
}
