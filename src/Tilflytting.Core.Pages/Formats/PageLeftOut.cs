namespace Tilflytting.Core.Pages;

/// <summary>Words that a page shows around its content: menus, footers, boxes of the site.</summary>
/// <param name="Words">How many words, those of menus among them.</param>
/// <param name="IsMost">Whether there are more of them, menus aside, than words of the content.</param>
/// <param name="Span">The part with the most words.</param>
internal sealed record PageLeftOut(int Words, bool IsMost, TextSpan Span);
