namespace Tilflytting.Core;

/// <summary>
/// The label of a shipped concept in three languages, made into a <see cref="LocalizedText"/> when somebody asks: most programs ask for few of them. Two threads that ask at the same
/// time may each make one; the two are equal.
/// </summary>
internal sealed class ShippedLabel(string nb, string nn, string en)
{
    public LocalizedText Text => field ??= LocalizedText.OfThree(nb, nn, en);

    /// <summary>Whether a text is the label in one of the languages, but for case.</summary>
    public bool Is(string text) =>
        string.Equals(text, nb, StringComparison.OrdinalIgnoreCase) || string.Equals(text, nn, StringComparison.OrdinalIgnoreCase) || string.Equals(text, en, StringComparison.OrdinalIgnoreCase);
}
