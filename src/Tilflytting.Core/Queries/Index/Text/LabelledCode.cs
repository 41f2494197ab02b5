namespace Tilflytting.Core.Queries;

/// <summary>A code that initiatives of an index have, with its labels.</summary>
/// <param name="Column">The set of the initiatives that have it.</param>
/// <param name="Labels">Its label in every language.</param>
internal sealed record LabelledCode(IndexColumn Column, ImmutableArray<string> Labels)
{
    /// <summary>How many initiatives have it.</summary>
    public int Count { get; } = Column.IsList ? Column.Documents.Length : Words.Count(Column.Bits);

    /// <summary>The codes of the vocabularies whose labels are searched.</summary>
    public static ImmutableArray<LabelledCode> Of(IndexColumns columns, ConceptSet concepts) =>
    [
        .. from layout in columns.Layout.Vocabularies
           where SearchedLabels.Has(layout.Vocabulary)
           from used in columns.Used(layout)
           select new LabelledCode(used.Certain, [.. SearchedLabels.Of(layout.Vocabulary, used.Code, concepts)]),
    ];
}
