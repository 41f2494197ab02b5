using System.Collections.Concurrent;

namespace Tilflytting.Core;

/// <summary>
/// The concepts that an evaluation knows: the shipped vocabularies, and a catalogue's own concepts beside them. It says which concept is
/// broader than which.
/// </summary>
/// <remarks>
/// A shipped concept cannot be redefined. An own concept may be below a shipped one or another own one; where own concepts are below each
/// other in a circle, the circle ends where it began. Immutable and thread safe; equality is by reference.
/// </remarks>
public sealed class ConceptSet
{
    private readonly Dictionary<(string Vocabulary, string Code), Concept> own = [];
    private readonly ConcurrentDictionary<string, ConceptTree> trees = new(StringComparer.Ordinal);

    private ConceptSet(IEnumerable<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            if (concept is null)
            {
                throw new ArgumentException("A concept must not be null.", nameof(concepts));
            }

            own.TryAdd((concept.Vocabulary, concept.Code), concept);
        }
    }

    /// <summary>The shipped vocabularies alone.</summary>
    public static ConceptSet Shipped { get; } = new([]);

    /// <summary>The shipped vocabularies and a catalogue's own concepts.</summary>
    /// <param name="concepts">The own concepts; of two with one code the first is used.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="concepts"/> is null.</exception>
    /// <exception cref="ArgumentException">A concept is null.</exception>
    public static ConceptSet With(IEnumerable<Concept> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        return new(concepts);
    }

    /// <summary>What a code is called.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="language">The language asked for, with the fallbacks of <see cref="LocalizedText.For"/>.</param>
    /// <returns>The shipped label, else the own one, else the code itself.</returns>
    public string Label<TVocabulary>(Code<TVocabulary> code, LanguageTag language)
        where TVocabulary : class, IVocabulary =>
        code.Concept is null && own.TryGetValue((TVocabulary.Shipped.Scheme, code.ToString()), out var concept)
            ? concept.Label.For(language)
            : code.Label(language);

    /// <summary>What a term is called.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="term">The term.</param>
    /// <param name="language">The language of the label, with the fallbacks of <see cref="LocalizedText.For"/>.</param>
    /// <returns>The words where there are words, else the label of the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public string Label<TVocabulary>(Term<TVocabulary> term, LanguageTag language)
        where TVocabulary : class, IVocabulary
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Text ?? Label(term.Code!.Value, language);
    }

    /// <summary>Whether a concept is broader than another, directly or through others.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="broader">The concept that may be broader.</param>
    /// <param name="narrower">The concept that may be narrower.</param>
    /// <returns>True when it is; a concept is not broader than itself.</returns>
    public bool IsBroader<TVocabulary>(Code<TVocabulary> broader, Code<TVocabulary> narrower)
        where TVocabulary : class, IVocabulary =>
        IsBroader(TVocabulary.Shipped, broader.ToString(), narrower.ToString());

    /// <summary>How certain an item with one code answers a query for another.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="query">The code that is asked for.</param>
    /// <param name="item">The code that the item has.</param>
    /// <returns>
    /// <see cref="Certainty.Certain"/> for the same code, and for a narrower item unless the query is a catch-all;
    /// <see cref="Certainty.Possible"/> for a broader item; otherwise <see cref="Certainty.No"/>.
    /// </returns>
    public Certainty Match<TVocabulary>(Code<TVocabulary> query, Code<TVocabulary> item)
        where TVocabulary : class, IVocabulary
    {
        if (query == item)
        {
            return Certainty.Certain;
        }

        if (IsBroader(query, item))
        {
            return query.Concept is { IsCatchAll: true } ? Certainty.No : Certainty.Certain;
        }

        return IsBroader(item, query) ? Certainty.Possible : Certainty.No;
    }

    /// <summary>The own concepts of a vocabulary that are not shipped ones.</summary>
    internal IEnumerable<Concept> OwnOf(Vocabulary vocabulary) =>
        own.Values.Where(concept => string.Equals(concept.Vocabulary, vocabulary.Scheme, StringComparison.Ordinal) && vocabulary.Find(concept.Code) is null)
            .OrderBy(static concept => concept.Code, StringComparer.Ordinal);

    /// <summary>The label of a code; null when no concept is known.</summary>
    internal LocalizedText? LabelOf(Vocabulary vocabulary, string code) =>
        vocabulary.Find(code) is { } shipped ? shipped.Label
        : own.TryGetValue((vocabulary.Scheme, code), out var concept) ? concept.Label
        : null;

    /// <summary>Whether there is an own concept with a code.</summary>
    internal bool Has(string vocabulary, string code) => own.ContainsKey((vocabulary, code));

    /// <summary>The same of the codes of a vocabulary that is not known until it is asked.</summary>
    internal bool IsBroader(Vocabulary vocabulary, string broader, string narrower) =>
        !string.Equals(broader, narrower, StringComparison.Ordinal) && IsAbove(vocabulary, broader, narrower);

    /// <summary>Whether an own concept is broader than itself, through others.</summary>
    internal bool IsInCircle(Vocabulary vocabulary, string code) => IsAbove(vocabulary, code, code);

    /// <summary>Shipped concepts stay where they are; of own ones with one code the first is used.</summary>
    private bool IsAbove(Vocabulary vocabulary, string broader, string narrower) => trees.GetOrAdd(vocabulary.Scheme, static (_, from) => new(
        from.vocabulary.Concepts.Select(static one => (one.Code, one.Broader))
            .Concat(from.own.Values.Where(one => string.Equals(one.Vocabulary, from.vocabulary.Scheme, StringComparison.Ordinal)).Select(static one => (one.Code, one.Broader)))), (vocabulary, own))
        .IsAbove(broader, narrower);
}
