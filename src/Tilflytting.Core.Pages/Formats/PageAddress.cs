namespace Tilflytting.Core.Pages;

/// <summary>A web address in the markup of a page, which no person sees in its words.</summary>
/// <param name="Address">The address.</param>
/// <param name="Text">The words of the link; empty when it has none.</param>
/// <param name="Span">The markup that holds the address, in the source.</param>
internal sealed record PageAddress(string Address, string Text, TextSpan Span);
