namespace Tilflytting.Core.Queries;

/// <summary>Neighbours in the order of an index with the same answer to a question about places.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The one behind the last.</param>
/// <param name="Certainty">The answer.</param>
internal readonly record struct PlaceRow(int From, int To, Certainty Certainty);
