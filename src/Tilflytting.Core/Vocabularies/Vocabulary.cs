namespace Tilflytting.Core;

/// <summary>A list of concepts that the library ships: target groups, activities, kinds of partners and so on.</summary>
/// <remarks>Immutable and thread safe; there is one instance of each, so equality is by reference.</remarks>
public sealed class Vocabulary
{
    internal Vocabulary(string scheme, params ImmutableArray<ShippedConcept> concepts)
    {
        Scheme = scheme;
        Concepts = concepts;
    }

    /// <summary>All shipped vocabularies, in the order of the data file.</summary>
    public static ImmutableArray<Vocabulary> All => Shipped.All;

    /// <summary>The permanent name, such as <c>target-group</c>.</summary>
    public string Scheme { get; }

    /// <summary>The concepts, in the order of the survey's form; those that are not on it stand last.</summary>
    public ImmutableArray<ShippedConcept> Concepts { get; }

    /// <summary>The vocabulary of a class, for code that is generic over vocabularies.</summary>
    /// <typeparam name="TVocabulary">The class, such as <see cref="TargetGroup"/>.</typeparam>
    /// <returns>The vocabulary.</returns>
    public static Vocabulary Of<TVocabulary>()
        where TVocabulary : class, IVocabulary =>
        TVocabulary.Shipped;

    /// <summary>The vocabulary with a name.</summary>
    /// <param name="scheme">The name, compared ordinally.</param>
    /// <returns>The vocabulary; null when the library ships none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static Vocabulary? Named(string scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return All.FirstOrDefault(vocabulary => string.Equals(vocabulary.Scheme, scheme, StringComparison.Ordinal));
    }

    /// <summary>The concept with a code.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <returns>The concept; null when the vocabulary has none of that code.</returns>
    public ShippedConcept? Find(ReadOnlySpan<char> code)
    {
        foreach (var concept in Concepts)
        {
            if (code.SequenceEqual(concept.Code))
            {
                return concept;
            }
        }

        return null;
    }

    /// <summary>The name of the vocabulary.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Scheme;

    /// <summary>The list, in a type that no vocabulary touches: a runtime may start the initialiser of <see cref="Vocabulary"/> when the first instance is made, before there is any to list.</summary>
    private static class Shipped
    {
        public static ImmutableArray<Vocabulary> All { get; } =
        [
            TargetGroup.Vocabulary,
            ActivityType.Vocabulary,
            SellingPoint.Vocabulary,
            PartnerKind.Vocabulary,
            PartnerRole.Vocabulary,
            SubjectArea.Vocabulary,
            OrganisationForm.Vocabulary,
            Programme.Vocabulary,
            WorkStatus.Vocabulary,
            AssessmentStatus.Vocabulary,
            PartnerForm.Vocabulary,
            FundingState.Vocabulary,
            PlaceKind.Vocabulary,
            PlaceExtent.Vocabulary,
            RelationKind.Vocabulary,
        ];
    }
}
