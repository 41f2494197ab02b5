namespace Tilflytting.Core.Queries;

/// <summary>The places of an initiative, or of a part of it.</summary>
/// <param name="Places">The places, at least one.</param>
/// <param name="Start">The first time that they are of; null when nothing says when.</param>
/// <param name="Epochs">How many changes of the register there were up to the first and the last day of it.</param>
internal readonly record struct PlacePart(ImmutableArray<Place> Places, PartialDate? Start, (int From, int To) Epochs);
