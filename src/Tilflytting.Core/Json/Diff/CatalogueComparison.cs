using System.Globalization;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Compares two catalogues initiative by initiative: only those that differ are ever written as JSON.</summary>
internal static class CatalogueComparison
{
    public static ImmutableArray<CatalogueChange> Run(Catalogue old, Catalogue @new)
    {
        var comparison = new JsonComparison(ConceptSet.With(@new.Concepts));
        var (before, after) = (old.Initiatives, @new.Initiatives);
        var (oldHead, newHead) = (old with { Initiatives = [] }, @new with { Initiatives = [] });
        if (oldHead != newHead)
        {
            comparison.Compare(CatalogueShape.Instance, Json(CatalogueShape.Instance, oldHead, ""), Json(CatalogueShape.Instance, newHead, ""), "", "");
        }

        var alignment = ListAlignment.Of(before.Length, after.Length, KeysOf(before), KeysOf(after), ranks: 2);
        foreach (var i in alignment.Removed)
        {
            comparison.Enter(before[i]);
            comparison.Add(ChangeKind.Removed, At(i), null, Json(InitiativeShape.Instance, before[i], At(i)).GetRawText(), null);
        }

        for (var j = 0; j < after.Length; j++)
        {
            comparison.Enter(after[j]);
            if (alignment.OldOf(j) is not { } i)
            {
                comparison.Add(ChangeKind.Added, null, At(j), null, Json(InitiativeShape.Instance, after[j], At(j)).GetRawText());
                continue;
            }

            if (alignment.IsMoved(j))
            {
                comparison.Add(ChangeKind.Moved, At(i), At(j), null, null);
            }

            if (before[i] != after[j])
            {
                comparison.Compare(InitiativeShape.Instance, Json(InitiativeShape.Instance, before[i], At(i)), Json(InitiativeShape.Instance, after[j], At(j)), At(i), At(j));
            }
        }

        return [.. comparison.Changes];
    }

    private static string At(int index) => string.Create(CultureInfo.InvariantCulture, $"/initiatives/{index}");

    /// <summary>An initiative is known by its id; one whose id is new, by all the rest.</summary>
    private static Func<int, int, IEnumerable<string>> KeysOf(ImmutableArray<Initiative> initiatives) => (index, rank) =>
        rank == 0 ? [initiatives[index].Id.ToString()] : ItemKeys.WithoutId(Json(InitiativeShape.Instance, initiatives[index], At(index)));

    private static JsonElement Json<T>(JsonShape<T> shape, T value, string at)
    {
        var bytes = new JsonBuffer(size: 1 << 12);
        try
        {
            shape.Write(new JsonOutput(bytes), value);
        }
        catch (UnwritableException)
        {
            var problem = ShapeWriter.Problem(shape, value);
            throw new DiagnosticException(problem with { Pointer = at + problem.Pointer });
        }

        using var document = JsonDocument.Parse(bytes.Written, new JsonDocumentOptions { MaxDepth = 4 * CanonicalJson.MaxDepth });
        return document.RootElement.Clone();
    }
}
