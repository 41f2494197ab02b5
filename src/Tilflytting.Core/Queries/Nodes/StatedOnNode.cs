namespace Tilflytting.Core.Queries;

/// <summary>Whether the words were written in a window. They were written on one day, which may be any of those that the date leaves open.</summary>
internal sealed record StatedOnNode(QueryWindow Window) : LeafNode
{
    public override string Key => "stated-on:";

    public override string Value => Window.ToString();

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => initiative.Provenance?.StatedOn is not { } date
        ? Certainty.Possible
        : Certainty.From(
            possible: date.Earliest <= Window.Last && date.Latest >= Window.First,
            certain: date.Earliest >= Window.First && date.Latest <= Window.Last);

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Evaluate(initiative, concepts);
        return initiative.Provenance?.StatedOn is { } date
            ? new(certainty, QueryTexts.Written(date, certainty, QueryTexts.When(Window.ToInterval())), isStated: true)
            : new(certainty, QueryTexts.NotWritten, isStated: false);
    }
}
