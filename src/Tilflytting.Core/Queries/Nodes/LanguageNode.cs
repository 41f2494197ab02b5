namespace Tilflytting.Core.Queries;

/// <summary>Whether the initiative is in a language. <c>no</c> is broader than <c>nb</c> and <c>nn</c>, and <c>nb</c> than <c>nb-NO</c>.</summary>
internal sealed record LanguageNode(LanguageTag Language) : LeafNode
{
    public override string Key => "language:";

    /// <summary>A language of more than three letters is rather a typing error; a full stop says that it is none.</summary>
    public override string Value => Language.Primary.ToString().Length > 3 ? $".{Language}" : Language.ToString();

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        initiative.Language == LanguageTag.Undetermined ? Certainty.Possible
        : Covers(Language, initiative.Language) ? Certainty.Certain
        : Covers(initiative.Language, Language) ? Certainty.Possible
        : Certainty.No;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => initiative.Language == LanguageTag.Undetermined
        ? new(Certainty.Possible, QueryTexts.NoLanguage, isStated: false)
        : new(Evaluate(initiative, concepts), QueryTexts.LanguageIs(initiative.Language), isStated: true);

    private static bool Covers(LanguageTag broader, LanguageTag narrower) => Begins(narrower, broader)
        || (broader == LanguageTag.Norwegian && (Begins(narrower, LanguageTag.Bokmal) || Begins(narrower, LanguageTag.Nynorsk)));

    /// <summary>Whether a tag is another one, or that with more behind it.</summary>
    private static bool Begins(LanguageTag tag, LanguageTag with)
    {
        var (text, beginning) = (tag.ToString(), with.ToString());
        return text.StartsWith(beginning, StringComparison.Ordinal) && (text.Length == beginning.Length || text[beginning.Length] == '-');
    }
}
