namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>The id of a title.</summary>
internal sealed class SlugTitleTarget(TextMutator mutator) : TextTarget("slug-title", nameof(Slug), mutator)
{
    protected override void Hold(string text, Dice dice)
    {
        var isMade = Slug.TryFromTitle(text, out var slug);
        Require.Throws<ArgumentException>(!isMade, () => Require.Equal(Slug.FromTitle(text), slug, "both ways give the same id"), "FromTitle");
        if (isMade)
        {
            Require.Equal(Slug.Parse(slug.ToString()), slug, "the id of a title is an id");
            Require.Equal(Slug.FromTitle(slug.ToString()), slug, "an id is its own title");
        }
        else
        {
            Require.Equal(slug, default, "no id is the default value");
        }
    }

    protected override string? Print(string text) => Slug.TryFromTitle(text, out var slug) ? slug.ToString() : "";
}
