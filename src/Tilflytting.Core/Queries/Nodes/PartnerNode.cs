namespace Tilflytting.Core.Queries;

/// <summary>Whether a partner has a name with these words in it, as people write them.</summary>
internal sealed record PartnerNode(string Words) : LeafNode
{
    private readonly string folded = Folded(Words);

    /// <summary>The beginning that a word may have, with the space before it; null where all words are whole.</summary>
    private readonly string? beginning = IsBeginning(Words) ? $" {NorwegianFolding.Words(Words)}" : null;

    public override string Key => "partner:";

    public override string Value => QuotedText.Of(folded);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        initiative.Partners.IsEmpty ? Certainty.Possible
        : Find(initiative) is null ? Certainty.No
        : Certainty.Certain;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) =>
        initiative.Partners.IsEmpty ? new(Certainty.Possible, QueryTexts.NoPartners, isStated: false)
        : Find(initiative) is { } partner ? new(Certainty.Certain, QueryTexts.PartnerNamed(partner), isStated: true)
        : new(Certainty.No, QueryTexts.NoPartnerNamed(TextRules.HasLoneSurrogate(Words) ? folded : Words, initiative.Partners.Length), isStated: true);

    /// <summary>Two nodes ask the same when the folded words are the same.</summary>
    public bool Equals(PartnerNode? other) => other is not null && string.Equals(folded, other.folded, StringComparison.Ordinal);

    public override int GetHashCode() => folded.GetHashCode(StringComparison.Ordinal);

    private Partner? Find(Initiative initiative)
    {
        foreach (var partner in initiative.Partners)
        {
            if (IsNamed(partner.Name))
            {
                return partner;
            }
        }

        return null;
    }

    /// <summary>Whether the last word may go on: it has an asterisk behind it, and nothing else has one.</summary>
    public static bool IsBeginning(string words) =>
        words.TrimEnd() is [.., var last, '*'] trimmed && char.IsLetterOrDigit(last) && !trimmed.AsSpan()[..^1].Contains('*');

    private static string Folded(string words) => NorwegianFolding.Words(words) + (IsBeginning(words) ? "*" : "");

    private bool IsNamed(LocalizedText name)
    {
        foreach (var (_, text) in name.Texts)
        {
            if (Has(text))
            {
                return true;
            }
        }

        return !name.HasLanguage && Has(name.For(LanguageTag.Undetermined));
    }

    private bool Has(string name) => beginning is null
        ? NorwegianFolding.HasFoldedWords(name, folded)
        : NorwegianFolding.Words(name) is var words && (words.AsSpan().StartsWith(beginning.AsSpan(1), StringComparison.Ordinal) || words.Contains(beginning, StringComparison.Ordinal));
}
