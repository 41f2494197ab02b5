using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A text without a stated language is a string; with one or more it is a map from language to text.</summary>
internal sealed class LocalizedTextShape : JsonShape<LocalizedText>
{
    public static LocalizedTextShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.TextOrObject;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out LocalizedText value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                value = TextReading.TryGetSound(ref reader, state, out var text) ? LocalizedText.OfSound(text) : null;
                return value is not null;
            case JsonTokenType.StartObject:
                return TryReadMap(ref reader, state, out value);
            default:
                return WrongType(ref reader, state);
        }
    }

    public override void Write(in JsonOutput output, LocalizedText value)
    {
        if (!value.HasLanguage)
        {
            output.Text(value.For(LanguageTag.Undetermined));
            return;
        }

        output.StartObject();
        foreach (var (language, text) in value.Texts)
        {
            output.Name(language.ToString());
            output.Text(text);
        }

        output.EndObject();
    }

    private static bool TryReadMap(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out LocalizedText value)
    {
        var texts = new SortedDictionary<LanguageTag, string>();
        var sound = true;
        while (state.Read(ref reader) && reader.TokenType != JsonTokenType.EndObject)
        {
            if (!TextReading.TryGet(ref reader, state, out var name))
            {
                state.Skip(ref reader);
                sound = false;
                continue;
            }

            state.Enter(name);
            sound &= TryReadEntry(ref reader, state, name, texts);
            state.Leave();
        }

        sound &= !state.IsBroken;
        if (sound && texts.Count == 0)
        {
            sound = state.Report(ref reader, JsonProblems.NoLanguage());
        }

        value = sound ? new LocalizedText(texts) : null;
        return sound;
    }

    private static bool TryReadEntry(ref Utf8JsonReader reader, JsonReadState state, string name, SortedDictionary<LanguageTag, string> texts)
    {
        var sound = LanguageTag.TryParse(name, out var language, out var problem) && language != LanguageTag.Undetermined;
        if (!sound)
        {
            state.Report(ref reader, problem ?? TextProblems.LanguageTag(name, 0));
        }
        else if (texts.ContainsKey(language))
        {
            sound = state.Report(ref reader, JsonText.DuplicateMember(name));
        }

        if (!state.Read(ref reader) || !StringShape.Instance.TryRead(ref reader, state, out var text))
        {
            return false;
        }

        if (sound)
        {
            texts.Add(language, text);
        }

        return sound;
    }
}
