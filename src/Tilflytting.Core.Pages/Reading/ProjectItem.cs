namespace Tilflytting.Core.Pages;

/// <summary>What an item says of a project.</summary>
/// <param name="Name">Its name, at the beginning of the item; empty when it has none.</param>
/// <param name="Match">Its period, in the item.</param>
/// <param name="About">What it is about, without the period where that stands in brackets; empty when nothing more is said.</param>
/// <param name="AboutSpans">The stretches of the item that say it.</param>
internal sealed record ProjectItem(string Name, FoundPeriod Match, string About, ImmutableArray<TextSpan> AboutSpans);
