using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A code. One that is not shipped is read as well; a reader may want to hear of it.</summary>
internal sealed class CodeShape<TVocabulary>() : TextShape<Code<TVocabulary>>(
    TVocabulary.Shipped.Scheme, Code<TVocabulary>.TryParse, static v => v.IsDefault, isItsText: true), ICodeShape
    where TVocabulary : class, IVocabulary
{
    public Vocabulary Vocabulary => TVocabulary.Shipped;

    /// <summary>Made by the first code that stands outside a term: of most vocabularies there is none.</summary>
    private KnownTexts<Code<TVocabulary>> Known => field ??= new(TVocabulary.Shipped.Concepts, Code<TVocabulary>.Known);

    public override bool TryReadText(ref Utf8JsonReader reader, JsonReadState state, out Code<TVocabulary> value) =>
        Known.TryFind(TextReading.Plain(in reader), out value) || base.TryReadText(ref reader, state, out value);

    protected override bool TryParse(scoped ReadOnlySpan<char> text, ref Utf8JsonReader reader, JsonReadState state, out Code<TVocabulary> value)
    {
        if (!Code<TVocabulary>.TryParse(text, out value, out var isKnown, out var problem))
        {
            // Without a recovering run nobody reads the suggestion.
            var suggestion = state.Recovers ? Suggestion.Of(text.ToString(), TVocabulary.Shipped.Concepts.Select(static concept => concept.Code)) : null;
            return state.Report(ref reader, problem with { Suggestion = suggestion });
        }

        if (!isKnown)
        {
            state.MetUnknownCode(ref reader, TVocabulary.Shipped, value.ToString());
        }

        return true;
    }
}
