namespace Tilflytting.Core.Queries;

/// <summary>A condition that depends on the places of an entry alone.</summary>
internal interface IPlaceCondition
{
    /// <summary>The answer for the places of an entry; possible when there are none.</summary>
    Certainty Evaluate(IEnumerable<EntryPlace> places);
}
