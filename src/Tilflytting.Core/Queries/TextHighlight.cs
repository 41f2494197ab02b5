namespace Tilflytting.Core.Queries;

/// <summary>A text of an initiative, or the label of one of its coded items, with the places where words that are looked for stand.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class TextHighlight
{
    private const string Cut = "…";

    private TextHighlight(SearchedField field, string text, ImmutableArray<TextSpan> spans) => (Field, Text, Spans) = (field, text, spans);

    /// <summary>Which part of the initiative the text is.</summary>
    public SearchedField Field { get; }

    /// <summary>The vocabulary of a coded item whose label has the words, such as <see cref="TargetGroup.Vocabulary"/>; null of any other text.</summary>
    public Vocabulary? Vocabulary { get; private init; }

    /// <summary>The code of that item; null of any other text.</summary>
    public string? Code { get; private init; }

    /// <summary>The text as written, or the label, or an <see cref="Excerpt"/> of it.</summary>
    public string Text { get; }

    /// <summary>The places of <see cref="Text"/>, at least one: whole words, and whole phrases with what stands between their words, in order, none overlapping another.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>The text around the first of the places, cut between words, with «…» where something is left out.</summary>
    /// <param name="length">How many <c>char</c>s of the text are kept at most; more only where the first place is longer.</param>
    /// <returns>The excerpt, with the places in it; the same object when the text is not longer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public TextHighlight Excerpt(int length = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (Text.Length <= length)
        {
            return this;
        }

        var first = Spans[0];
        var kept = Math.Max(length, first.Length);
        var from = Math.Clamp(first.Start - ((kept - first.Length) / 2), 0, Text.Length - kept);
        var to = from + kept;
        while (from > 0 && from < first.Start && !(char.IsWhiteSpace(Text[from - 1]) && !char.IsWhiteSpace(Text[from])))
        {
            from++;
        }

        while (to < Text.Length && to > first.End && !(char.IsWhiteSpace(Text[to]) && !char.IsWhiteSpace(Text[to - 1])))
        {
            to--;
        }

        var before = from > 0 ? Cut : "";
        var spans = Spans.Where(span => span.Start < to).Select(span => new TextSpan(span.Start - from + before.Length, Math.Min(span.End, to) - span.Start));
        return new(Field, before + Text[from..to] + (to < Text.Length ? Cut : ""), [.. spans]) { Vocabulary = Vocabulary, Code = Code };
    }

    /// <summary>The field and an excerpt of the text, on one line, with «*» around what is found.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString()
    {
        var excerpt = Excerpt();
        var text = new System.Text.StringBuilder(excerpt.Text);
        foreach (var span in excerpt.Spans.Reverse())
        {
            text.Insert(span.End, '*').Insert(span.Start, '*');
        }

        return $"{Field}: {TextFormat.OneLine(text.ToString())}";
    }

    /// <summary>The texts of an initiative and the labels of its coded items that have anything of some queries, in the order of a page; each label once.</summary>
    internal static IEnumerable<TextHighlight> Of(Initiative initiative, IReadOnlyCollection<TextQuery> queries, ConceptSet concepts)
    {
        var labels = new HashSet<(Vocabulary Vocabulary, string Code)>();
        foreach (var text in queries.Count == 0 ? [] : SearchedText.Of(initiative))
        {
            if (text.Vocabulary is not { } vocabulary)
            {
                if (TextQuery.Find(text.Text, queries) is { IsEmpty: false } spans)
                {
                    yield return new(text.Field, text.Text, spans);
                }
            }
            else if (labels.Add((vocabulary, text.Text)))
            {
                foreach (var highlight in OfLabel(vocabulary, text.Text, initiative.Language, queries, concepts))
                {
                    yield return highlight;
                }
            }
        }
    }

    /// <summary>The label in the language of the initiative where it has the words; another one for what is only there.</summary>
    private static IEnumerable<TextHighlight> OfLabel(Vocabulary vocabulary, string code, LanguageTag language, IReadOnlyCollection<TextQuery> queries, ConceptSet concepts)
    {
        var left = queries.ToList();
        foreach (var label in SearchedLabels.Of(vocabulary, code, concepts, language))
        {
            if (TextQuery.Find(label, left) is { IsEmpty: false } spans)
            {
                yield return new(SearchedField.Label, label, spans) { Vocabulary = vocabulary, Code = code };
                left.RemoveAll(query => !query.Find(label).IsEmpty);
            }
        }
    }
}
