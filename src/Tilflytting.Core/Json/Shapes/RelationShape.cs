namespace Tilflytting.Core.Json;

/// <content>A relation says which initiative it is to, by its id or its title.</content>
internal sealed partial class RelationShape
{
    protected override Diagnostic? Fault(in Draft draft) =>
        draft.Id is null && draft.Title is null ? JsonProblems.EmptyObject("id", "title") : null;

    protected override void BeforeWrite(Relation value)
    {
        if (value.Id is null && value.Title is null)
        {
            throw JsonProblems.Unwritable(JsonProblems.EmptyObject("id", "title"));
        }
    }
}
