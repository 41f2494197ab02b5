using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A code of a vocabulary that is not known until the document is read, so that it is a text in the model.</summary>
internal sealed class CodeTextShape : JsonShape<string>
{
    public static CodeTextShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out string value)
    {
        if (!StringShape.Instance.TryRead(ref reader, state, out value))
        {
            return false;
        }

        var fault = CodeGrammar.FirstFault(value);
        return fault < 0 || state.Report(ref reader, VocabularyProblems.Code(value, fault));
    }

    public override void Write(in JsonOutput output, string value) => output.Text(value);
}
