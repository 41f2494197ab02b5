namespace Tilflytting.Core.Queries;

/// <summary>How hits are ordered: certain ones first, then by distinct query words in the title, then elsewhere, then by start, then by id.</summary>
internal readonly record struct Relevance(Certainty Certainty, int InTitle, int Elsewhere, StartOrder Start, Slug Id) : IComparable<Relevance>
{
    public static Relevance Of(Initiative initiative, Certainty certainty, StartOrder start, QueryWords words, ConceptSet concepts)
    {
        var (inTitle, elsewhere) = words.In(initiative, concepts);
        return new(certainty, inTitle, elsewhere, start, initiative.Id);
    }

    public int CompareTo(Relevance other) =>
        other.Certainty.CompareTo(Certainty) is not 0 and var certainty ? certainty
        : other.InTitle.CompareTo(InTitle) is not 0 and var inTitle ? inTitle
        : other.Elsewhere.CompareTo(Elsewhere) is not 0 and var elsewhere ? elsewhere
        : Start.CompareTo(other.Start) is not 0 and var start ? start
        : Id.CompareTo(other.Id);
}
