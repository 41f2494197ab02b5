namespace Tilflytting.Core.Benchmarks;

/// <summary>The short texts of initiatives: each its own, or one of a few thousand that are shared.</summary>
internal sealed class SyntheticTextPool(bool isShared)
{
    private const int Shared = 4096;
    private static readonly (LocalizedText[] Phrases, LocalizedText[] Leads) Bokmal = Made(SyntheticWords.Bokmal);
    private static readonly (LocalizedText[] Phrases, LocalizedText[] Leads) Nynorsk = Made(SyntheticWords.Nynorsk);

    /// <summary>An aim, a result, what an activity is: some words.</summary>
    public LocalizedText Phrase(SyntheticWords words, ref Draw draw) =>
        isShared ? draw.One((words == SyntheticWords.Nynorsk ? Nynorsk : Bokmal).Phrases) : words.Phrase(ref draw, 2, 6);

    /// <summary>The lead: a sentence.</summary>
    public LocalizedText Lead(SyntheticWords words, ref Draw draw) =>
        isShared ? draw.One((words == SyntheticWords.Nynorsk ? Nynorsk : Bokmal).Leads) : $"{words.Phrase(ref draw, 9, 15)}.";

    private static (LocalizedText[] Phrases, LocalizedText[] Leads) Made(SyntheticWords words)
    {
        var draw = new Draw(Shared);
        var own = new SyntheticTextPool(isShared: false);
        var (phrases, leads) = (new LocalizedText[Shared], new LocalizedText[Shared]);
        for (var i = 0; i < Shared; i++)
        {
            (phrases[i], leads[i]) = (own.Phrase(words, ref draw), own.Lead(words, ref draw));
        }

        return (phrases, leads);
    }
}
