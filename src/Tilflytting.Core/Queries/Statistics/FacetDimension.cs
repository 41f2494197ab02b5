namespace Tilflytting.Core.Queries;

/// <summary>What initiatives are counted by: a vocabulary, the municipalities or counties of today, or decades.</summary>
/// <remarks>Immutable and thread safe; there is one object for each, so that equality is by reference.</remarks>
public sealed class FacetDimension
{
    private FacetDimension(string name, Vocabulary? vocabulary) => (Name, Vocabulary) = (name, vocabulary);

    /// <summary>The counties of today that the work touches.</summary>
    public static FacetDimension County { get; } = new("county", null);

    /// <summary>The municipalities of today that the work touches.</summary>
    public static FacetDimension Municipality { get; } = new("municipality", null);

    /// <summary>The decades in which the work went on.</summary>
    public static FacetDimension Decade { get; } = new("decade", null);

    /// <summary>Every dimension: the vocabularies in their order, then county, municipality and decade.</summary>
    public static ImmutableArray<FacetDimension> All { get; } =
        [.. Tilflytting.Core.Vocabulary.All.Select(static vocabulary => new FacetDimension(vocabulary.Scheme, vocabulary)), County, Municipality, Decade];

    /// <summary>The permanent name: that of the vocabulary, <c>county</c>, <c>municipality</c> or <c>decade</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called in bokmål, nynorsk and English, such as «målgruppe»: a heading over the rows.</summary>
    public LocalizedText Label => QueryKeys.All.FirstOrDefault(key => string.Equals(key.Name, Name, StringComparison.Ordinal)) is { } key
        ? QueryTexts.Say(key.Label.For(LanguageTag.Bokmal), key.Label.For(LanguageTag.Nynorsk), Name.Replace('-', ' '))
        : FacetTexts.Decade;

    /// <summary>The vocabulary; null for places and decades.</summary>
    public Vocabulary? Vocabulary { get; }

    /// <summary>Its place in <see cref="All"/>.</summary>
    internal int Index => All.IndexOf(this);

    /// <summary>The dimension of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary, such as <see cref="TargetGroup.Vocabulary"/>.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public static FacetDimension Of(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return All.First(one => one.Vocabulary == vocabulary);
    }

    /// <summary>The dimension of a vocabulary.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary, such as <see cref="TargetGroup"/>.</typeparam>
    /// <returns>The dimension.</returns>
    public static FacetDimension Of<TVocabulary>()
        where TVocabulary : class, IVocabulary => Of(TVocabulary.Shipped);

    /// <summary>The dimension with a name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The dimension; null when there is none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static FacetDimension? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
    }

    /// <summary>The name.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Name;
}
