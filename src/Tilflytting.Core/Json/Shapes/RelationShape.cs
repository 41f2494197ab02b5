namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Relation"/>.</summary>
internal sealed class RelationShape : ObjectShape<Relation, RelationShape.Draft>
{
    private RelationShape()
        : base(
            Members<Relation, Draft>.Required("kind", ModelShapes.Code<RelationKind>(), static o => o.Kind, static (ref d, v) => d.Kind = v),
            Members<Relation, Draft>.OptionalValue("id", ModelShapes.Slug, static o => o.Id, static (ref d, v) => d.Id = v),
            Members<Relation, Draft>.Optional("title", ModelShapes.Text, static o => o.Title, static (ref d, v) => d.Title = v))
    {
    }

    public static RelationShape Instance { get; } = new();

    protected override Diagnostic? Fault(in Draft draft) =>
        draft.Id is null && draft.Title is null ? JsonProblems.EmptyObject("id", "title") : null;

    protected override void BeforeWrite(Relation value)
    {
        if (value.Id is null && value.Title is null)
        {
            throw JsonProblems.Unwritable(JsonProblems.EmptyObject("id", "title"));
        }
    }

    protected override Relation Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Kind = draft.Kind,
        Id = draft.Id,
        Title = draft.Title,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Relation value) => value.UnknownMembers;

    internal struct Draft
    {
        public Code<RelationKind> Kind;
        public Slug? Id;
        public LocalizedText? Title;
    }
}
