namespace Tilflytting.Core.Pages;

/// <summary>A value of an initiative that a page cannot say.</summary>
/// <param name="Pointer">The member, as a JSON Pointer into the initiative.</param>
/// <param name="Reason">Why it is not on the page, in bokmål, nynorsk and English.</param>
public sealed record PageLoss(string Pointer, LocalizedText Reason)
{
    /// <summary>The member and the reason, on one line.</summary>
    /// <returns>The invariant text, in English.</returns>
    public override string ToString() => $"{Pointer}: {Reason.For(LanguageTag.English)}";
}
