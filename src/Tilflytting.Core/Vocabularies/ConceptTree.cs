using System.Runtime.InteropServices;

namespace Tilflytting.Core;

/// <summary>
/// Which concept of a vocabulary is broader than which, through any number of others: asked in one step, for a chain of own concepts may be long. Each has one broader concept, so that
/// they are trees, some of whose roots are a circle.
/// </summary>
internal sealed class ConceptTree
{
    private const int None = -1;

    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<int> broader = [];

    /// <summary>Of each concept the circle that it is in, or that is above it; none where its root has nothing above it.</summary>
    private readonly int[] circles;

    /// <summary>Whether it is in the circle itself.</summary>
    private readonly bool[] isInCircle;

    /// <summary>When it was come by and left again on a walk through its tree: what is below it lies between the two.</summary>
    private readonly (int From, int To)[] visits;

    /// <param name="concepts">The codes and their broader ones; of one code the first counts.</param>
    public ConceptTree(IEnumerable<(string Code, string? Broader)> concepts)
    {
        var stated = new HashSet<int>();
        foreach (var (code, above) in concepts)
        {
            var index = IndexOf(code);
            if (stated.Add(index))
            {
                broader[index] = above is null ? None : IndexOf(above);
            }
        }

        circles = new int[broader.Count];
        isInCircle = new bool[broader.Count];
        visits = new (int, int)[broader.Count];
        FindCircles();
        Visit();
    }

    /// <summary>Whether a concept is above another, through others; one is above itself in a circle alone.</summary>
    public bool IsAbove(string above, string below)
    {
        if (!indexes.TryGetValue(above, out var upper) || !indexes.TryGetValue(below, out var lower))
        {
            return false;
        }

        return isInCircle[upper] ? circles[lower] == circles[upper] : visits[upper].From < visits[lower].From && visits[lower].To <= visits[upper].To;
    }

    private int IndexOf(string code)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(indexes, code, out var isKnown);
        if (!isKnown)
        {
            index = broader.Count;
            broader.Add(None);
        }

        return index;
    }

    /// <summary>Walks up from each concept until it comes to one that it knows.</summary>
    private void FindCircles()
    {
        var walked = new int[broader.Count];
        for (var start = 0; start < walked.Length; start++)
        {
            var at = start;
            while (at != None && walked[at] == 0)
            {
                walked[at] = start + 1;
                at = broader[at];
            }

            var circle = at == None ? None : circles[at];
            if (at != None && walked[at] == start + 1)
            {
                circle = at;
                for (var of = at; !isInCircle[of]; of = broader[of])
                {
                    isInCircle[of] = true;
                }
            }

            for (at = start; at != None && walked[at] == start + 1; at = broader[at])
            {
                walked[at] = walked.Length + 1;
                circles[at] = circle;
            }
        }
    }

    /// <summary>Walks down from each root, and from each concept of a circle into what hangs below it.</summary>
    private void Visit()
    {
        var below = Enumerable.Range(0, broader.Count).Where(index => broader[index] != None && !isInCircle[index]).ToLookup(index => broader[index]);
        var (time, open) = (0, new Stack<(int Index, bool IsLeft)>());
        for (var root = 0; root < broader.Count; root++)
        {
            if (broader[root] != None && !isInCircle[root])
            {
                continue;
            }

            open.Push((root, false));
            while (open.TryPop(out var step))
            {
                if (step.IsLeft)
                {
                    visits[step.Index].To = time;
                    continue;
                }

                visits[step.Index].From = time++;
                open.Push((step.Index, true));
                foreach (var child in below[step.Index])
                {
                    open.Push((child, false));
                }
            }
        }
    }
}
