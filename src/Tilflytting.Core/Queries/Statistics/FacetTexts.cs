namespace Tilflytting.Core.Queries;

/// <summary>The words of a facet that are no label of a concept or a place.</summary>
internal static class FacetTexts
{
    public static LocalizedText Uncoded { get; } = QueryTexts.Say("bare i ord", "berre i ord", "in words alone");

    public static LocalizedText Decade { get; } = QueryTexts.Say("tiår", "tiår", "decade");
}
