namespace Tilflytting.Core.Queries;

/// <summary>Which values of a dimension an initiative has, each once, with the best of its certainties: room that is used again.</summary>
/// <param name="size">How many values there are.</param>
internal sealed class FoundValues(int size)
{
    private readonly int[] places = new int[size];
    private readonly List<(int Value, Certainty Certainty)> found = [];

    /// <summary>The values.</summary>
    public ReadOnlySpan<(int Value, Certainty Certainty)> All => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found);

    public void Clear() => found.Clear();

    public void Add(int value, Certainty certainty)
    {
        // What the room says of a value counts only when the value stands there: so it need not be emptied.
        var place = places[value];
        if (place < found.Count && found[place].Value == value)
        {
            found[place] = (value, found[place].Certainty | certainty);
            return;
        }

        places[value] = found.Count;
        found.Add((value, certainty));
    }
}
