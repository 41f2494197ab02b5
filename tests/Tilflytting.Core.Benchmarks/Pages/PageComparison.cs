using System.Globalization;
using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Compares, fact by fact, what is read of a folder of pages with a catalogue that was made of them by hand. The folder has an <c>index.csv</c> whose
/// first two columns are the name of a file and the address of its page; the last part of the address is the id of the entry.
/// </summary>
internal static class PageComparison
{
    public const string Command = "compare-pages";

    public static int Run(string folder, string catalogue, bool isLong)
    {
        var byId = CatalogueJson.Read(File.ReadAllBytes(catalogue)).Initiatives.ToDictionary(static one => one.Id.ToString(), StringComparer.Ordinal);
        var kinds = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var pages = 0;
        foreach (var row in File.ReadLines(Path.Combine(folder, "index.csv")).Skip(1))
        {
            var cells = row.Split(',');
            var id = cells[1].TrimEnd('/').Split('/')[^1];
            if (!byId.TryGetValue(id, out var curated) && !byId.TryGetValue(cells[0], out curated))
            {
                Console.Error.WriteLine($"No entry has the id «{id}».");
                continue;
            }

            pages++;
            var read = CataloguePage.Read(File.ReadAllText(Path.Combine(folder, cells[0] + ".txt"))).Initiative;
            foreach (var (kind, facts) in PageFacts.Of(read).Concat(PageFacts.Of(curated)).Select(static one => one.Kind).Distinct().Select(kind => (kind, PageFacts.Of(curated, kind))))
            {
                var found = PageFacts.Of(read, kind);
                kinds.TryAdd(kind, new());
                kinds[kind].Add(found, facts, isLong ? (fact, isMissing) => Console.WriteLine($"{cells[0]}: {kind}: {(isMissing ? "missing" : "beyond")}: {fact}") : null);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages"));
        Console.WriteLine("| kind of fact | curated | read | both | recall | precision |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (kind, score) in kinds)
        {
            Console.WriteLine(score.Row(kind));
        }

        return pages == 0 ? 1 : 0;
    }

    /// <summary>How many facts of one kind are curated, read, and both.</summary>
    private sealed class Score
    {
        private int curated;
        private int read;
        private int both;

        public void Add(List<string> found, List<string> facts, Action<string, bool>? report)
        {
            curated += facts.Count;
            read += found.Count;
            var left = found.ToList();
            foreach (var fact in facts)
            {
                var at = left.FindIndex(one => one == fact);
                at = at < 0 ? left.FindIndex(one => IsAlike(one, fact)) : at;
                if (at < 0)
                {
                    report?.Invoke(fact, true);
                    continue;
                }

                both++;
                left.RemoveAt(at);
            }

            left.ForEach(one => report?.Invoke(one, false));
        }

        public string Row(string kind) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {curated} | {read} | {both} | {Share(both, curated)} | {Share(both, read)} |");

        private static string Share(int part, int whole) => whole == 0 ? "" : ((double)part / whole).ToString("F2", CultureInfo.InvariantCulture);

        /// <summary>The curated texts are in words of their own: half of the words of the shorter one have to be in the other. Codes and periods have no blank, and are compared whole.</summary>
        private static bool IsAlike(string one, string other)
        {
            var (first, second) = (Words(one), Words(other));
            var least = Math.Min(first.Count, second.Count);
            return one.StartsWith('«') && other.StartsWith('«') && least > 0 && first.Count(second.Contains) * 2 >= least;
        }

        private static HashSet<string> Words(string text)
        {
            var words = new StringBuilder(text.Length);
            foreach (var character in text)
            {
                words.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
            }

            return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        }
    }
}
