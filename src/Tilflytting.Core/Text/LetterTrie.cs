namespace Tilflytting.Core;

/// <summary>A tree of the letters a–z, with a number at the end of each word that was put into it. Filled once, then only read.</summary>
internal sealed class LetterTrie
{
    private const int Letters = 26;

    private readonly List<int> numbers = [0];
    private ushort[] next = new ushort[Letters * 1024];

    /// <summary>The node for one more letter; 0, which is also where every walk begins, when no word goes on so.</summary>
    public int Step(int node, char letter) => (uint)(letter - 'a') < Letters ? next[(node * Letters) + (letter - 'a')] : 0;

    /// <summary>The number of the word that ends at a node; 0 when none does.</summary>
    public int Number(int node) => numbers[node];

    /// <summary>Puts a word in.</summary>
    /// <param name="word">Letters a–z.</param>
    /// <param name="backwards">Whether walks are to begin at its end.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <returns>The number that stood there before and still does; the given one when the word is new.</returns>
    public int Add(string word, bool backwards, int number)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            ref var child = ref next[(node * Letters) + (word[backwards ? word.Length - 1 - i : i] - 'a')];
            if (child == 0)
            {
                child = checked((ushort)numbers.Count);
                numbers.Add(0);
            }

            node = child;
            if (numbers.Count * Letters == next.Length)
            {
                Array.Resize(ref next, next.Length * 2);
            }
        }

        return numbers[node] = numbers[node] == 0 ? number : numbers[node];
    }
}
