namespace Tilflytting.Core;

/// <summary>Of the words that are offered, those that come nearest to one that was written, all equally near.</summary>
/// <param name="written">What was written, spelt as the words are.</param>
/// <param name="most">How far away a word may be.</param>
internal sealed class NearestWords<T>(string written, int most)
{
    private readonly List<T> found = [];

    /// <summary>What the nearest words stand for, in the order in which they were offered.</summary>
    public IReadOnlyList<T> Found => found;

    /// <summary>How far away a word may be that is written by hand, by its length.</summary>
    public static int Reach(int length) => length <= 4 ? 1 : length <= 8 ? 2 : 3;

    /// <summary>Offers a word and what it stands for.</summary>
    public void Offer(string word, T what)
    {
        var distance = EditDistance.Of(written, word, most);
        if (distance < most)
        {
            found.Clear();
            most = distance;
        }

        if (distance == most)
        {
            found.Add(what);
        }
    }
}
