using System.Globalization;

namespace Tilflytting.Core.Validation;

/// <summary>What a rule has beside the item it looks at, and where it reports to. Used by one validation only; not thread safe.</summary>
public sealed class ValidationContext
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<object> trail = [];

    private readonly Initiative? alone;

    /// <summary>Of the initiative that was asked about last, alone.</summary>
    private readonly Dictionary<Initiative, ProjectReferences> projects = new(ReferenceEqualityComparer.Instance);

    /// <summary>The ids of all initiatives: asked for every relation, so not looked for each time.</summary>
    private readonly Lazy<HashSet<Slug>> ids;

    /// <summary>Where each initiative stands in the document; null when that is where it stands in the catalogue.</summary>
    private readonly long[]? indexes;

    internal ValidationContext(Catalogue catalogue, long[]? indexes = null)
    {
        this.indexes = indexes;
        Catalogue = catalogue;
        Concepts = ConceptSet.With(catalogue.Concepts);
        ids = new(() => [.. catalogue.Initiatives.Select(static one => one.Id)]);
    }

    internal ValidationContext(Initiative alone)
    {
        this.alone = alone;
        Concepts = ConceptSet.Shipped;
        ids = new([]);
    }

    /// <summary>The catalogue around the item; null when an initiative is validated by itself.</summary>
    public Catalogue? Catalogue { get; }

    /// <summary>The initiative around the item, or the item itself; null outside the initiatives.</summary>
    public Initiative? Initiative => alone ?? (trail is ["initiatives", int index, ..] ? Catalogue!.Initiatives[index] : null);

    /// <summary>The concepts that are known: the shipped ones and the catalogue's own.</summary>
    public ConceptSet Concepts { get; }

    /// <summary>Where the item is, as a JSON Pointer from what is validated; of a reading, where it stands in the document.</summary>
    public string Pointer => PointerTo("");

    internal IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    internal List<object> Trail => trail;

    /// <summary>What refers to the projects of the initiative around the item.</summary>
    internal ProjectReferences Projects
    {
        get
        {
            var initiative = Initiative!;
            if (!projects.TryGetValue(initiative, out var known))
            {
                projects.Clear();
                projects.Add(initiative, known = new(initiative));
            }

            return known;
        }
    }

    /// <summary>Whether the catalogue has an initiative of an id.</summary>
    internal bool HasInitiative(Slug id) => ids.Value.Contains(id);

    /// <summary>Reports a problem of the item.</summary>
    /// <param name="code">The permanent code, one of <see cref="DiagnosticCodes"/> or the caller's own.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">What is wrong, for a person.</param>
    /// <param name="member">Which member of the item, by its JSON name, or a path of names and indexes with slashes between (<c>projects/0/period</c>); empty for the item itself.</param>
    /// <param name="suggestion">What was probably meant; null when nothing comes to mind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/>, <paramref name="message"/> or <paramref name="member"/> is null.</exception>
    public void Report(string code, Severity severity, LocalizedText message, string member = "", string? suggestion = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(member);
        diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = message,
            Pointer = PointerTo(member),
            Suggestion = suggestion,
        });
    }

    /// <summary>Where a member of the item is.</summary>
    internal string PointerTo(string member)
    {
        const string Initiatives = "/initiatives/";
        var pointer = member.Length == 0 ? JsonPointer.Of(trail) : $"{JsonPointer.Of(trail)}/{member}";
        if (indexes is null || !pointer.StartsWith(Initiatives, StringComparison.Ordinal))
        {
            return pointer;
        }

        var end = pointer.IndexOf('/', Initiatives.Length);
        var index = int.Parse(pointer.AsSpan(Initiatives.Length..(end < 0 ? pointer.Length : end)), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Initiatives}{indexes[index]}{(end < 0 ? "" : pointer[end..])}");
    }
}
