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

    private static bool Covers(LanguageTag broader, LanguageTag narrower)
    {
        for (var tag = narrower; tag != LanguageTag.Undetermined; tag = tag.Broader)
        {
            if (tag == broader)
            {
                return true;
            }
        }

        return broader == LanguageTag.Norwegian && narrower.Primary is var primary && (primary == LanguageTag.Bokmal || primary == LanguageTag.Nynorsk);
    }
}
