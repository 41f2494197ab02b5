using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>An initiative in a catalogue: a mode may want one that is not right left out, and listed.</summary>
internal sealed class CatalogueInitiativeShape : JsonShape<Initiative>, IMemberTable
{
    public static CatalogueInitiativeShape Instance { get; } = new();

    public override LocalizedText Kind => InitiativeShape.Instance.Kind;

    public override bool ReadsNull => true;

    /// <inheritdoc/>
    public IReadOnlyList<IJsonMember> Members => InitiativeShape.Instance.Members;

    /// <inheritdoc/>
    public void Visit(object owner, IMemberVisitor visitor) => InitiativeShape.Instance.Visit(owner, visitor);

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Initiative value)
    {
        value = null;
        var before = state.BeginInitiative();
        var start = reader.TokenStartIndex;
        var problems = state.Diagnostics.Count;
        var isRead = reader.TokenType == JsonTokenType.Null
            ? state.Report(ref reader, JsonProblems.NullItem())
            : InitiativeShape.Instance.TryRead(ref reader, state, out value);
        state.EndInitiative(before);
        if (!state.Recovers)
        {
            return isRead;
        }

        if (state.Options.Mode.LeavesOutBadInitiatives && !state.IsBroken && (!isRead || state.HasErrorSince(problems)))
        {
            state.LeaveOut(start, reader.BytesConsumed, problems);
            return false;
        }

        if (isRead)
        {
            state.Initiatives.Add(value!);
        }

        return isRead;
    }

    public override void Write(in JsonOutput output, Initiative value) => InitiativeShape.Instance.Write(in output, value);
}
