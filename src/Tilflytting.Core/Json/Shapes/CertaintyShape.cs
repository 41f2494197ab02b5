using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A certainty as its English word. Only the words are read: no number, no list of names.</summary>
internal sealed class CertaintyShape : JsonShape<Certainty>
{
    private static readonly string[] AllWords = ["no", "possible", "certain"];
    private static readonly string[] StatedWords = ["possible", "certain"];

    private readonly bool allowsNo;
    private readonly string words;

    private CertaintyShape(bool allowsNo)
    {
        this.allowsNo = allowsNo;
        words = allowsNo ? "«no», «possible», «certain»" : "«possible», «certain»";
    }

    /// <summary>Any certainty.</summary>
    public static CertaintyShape Any { get; } = new(allowsNo: true);

    /// <summary>The certainty of something that is stated, which cannot be no.</summary>
    public static CertaintyShape OfPlace { get; } = new(allowsNo: false);

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out Certainty value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String ? TryReadText(ref reader, state, out value) : WrongType(ref reader, state);
    }

    /// <summary>Reads the word of a string or of a property name.</summary>
    public bool TryReadText(ref Utf8JsonReader reader, JsonReadState state, out Certainty value)
    {
        value = default;
        if (!TextReading.TryGet(ref reader, state, out var text))
        {
            return false;
        }

        value = text switch
        {
            "possible" => Certainty.Possible,
            "certain" => Certainty.Certain,
            _ => Certainty.No,
        };
        return value != Certainty.No || (allowsNo && text == "no") || state.Report(ref reader, JsonProblems.Unknown(text, words, Suggestion.Of(text, allowsNo ? AllWords : StatedWords)));
    }

    public override void Write(in JsonOutput output, Certainty value) => output.Text(Word(value));

    /// <summary>The word for a certainty.</summary>
    public static string Word(Certainty value) => value switch
    {
        Certainty.No => "no",
        Certainty.Possible => "possible",
        Certainty.Certain => "certain",
        _ => throw JsonProblems.Unwritable(JsonProblems.NoValue(nameof(Certainty))),
    };
}
