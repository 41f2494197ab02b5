namespace Tilflytting.Core.Queries;

/// <summary>The initiatives of all forms of a word together, in any text or label, where these are more than a few: the commonest question, answered from one list.</summary>
internal sealed class KeyLists
{
    /// <summary>Below this the lists of the forms are as quick.</summary>
    private const int Least = 32;

    private readonly PostingLists lists;
    private readonly int[] places;

    private KeyLists(PostingLists lists, int[] places) => (this.lists, this.places) = (lists, places);

    public static KeyLists Build(int documents, TextVocabulary vocabulary, WordLists titles, WordLists others, TextLabels labels)
    {
        var builder = new PostingListsBuilder(documents);
        var places = new int[vocabulary.KeyCount];
        var (used, of) = (0, new List<WordList>());
        for (var key = 0; key < places.Length; key++)
        {
            of.Clear();
            foreach (var form in vocabulary.Forms(key))
            {
                titles.AddWord(form, of);
                others.AddWord(form, of);
            }

            if (labels.HasAny(vocabulary.Forms(key)))
            {
                labels.AddTo(0, 0, vocabulary.Forms(key), of);
            }

            places[key] = -1;
            if (of.Count > 1 && of.Sum(static list => list.Count) >= Least)
            {
                places[key] = used++;
                builder.AddUnion(of);
            }
        }

        return new(builder.Build(), places);
    }

    /// <summary>The list of a key, if it has one.</summary>
    public bool TryFind(int key, out WordList list)
    {
        var isThere = key >= 0 && places[key] >= 0;
        list = isThere ? new(lists, places[key]) : default;
        return isThere;
    }
}
