namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Concept"/>.</summary>
internal sealed class ConceptShape : ObjectShape<Concept, ConceptShape.Draft>
{
    private ConceptShape()
        : base(
            Members<Concept, Draft>.Required("vocabulary", CodeTextShape.Instance, static o => o.Vocabulary, static (ref d, v) => d.Vocabulary = v),
            Members<Concept, Draft>.Required("code", CodeTextShape.Instance, static o => o.Code, static (ref d, v) => d.Code = v),
            Members<Concept, Draft>.Required("label", ModelShapes.Text, static o => o.Label, static (ref d, v) => d.Label = v),
            Members<Concept, Draft>.List("alternatives", ModelShapes.Text, static o => o.Alternatives, static (ref d, v) => d.Alternatives = v),
            Members<Concept, Draft>.Optional("broader", CodeTextShape.Instance, static o => o.Broader, static (ref d, v) => d.Broader = v),
            Members<Concept, Draft>.Optional("definition", ModelShapes.Text, static o => o.Definition, static (ref d, v) => d.Definition = v))
    {
    }

    public static ConceptShape Instance { get; } = new();

    protected override Concept Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Vocabulary = draft.Vocabulary!,
        Code = draft.Code!,
        Label = draft.Label!,
        Alternatives = draft.Alternatives,
        Broader = draft.Broader,
        Definition = draft.Definition,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Concept value) => value.UnknownMembers;

    internal struct Draft
    {
        public string? Vocabulary;
        public string? Code;
        public LocalizedText? Label;
        public ImmutableArray<LocalizedText> Alternatives;
        public string? Broader;
        public LocalizedText? Definition;
    }
}
