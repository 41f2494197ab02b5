using System.Numerics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// A question to initiatives, whose answer for each is a <see cref="Certainty"/>: conditions, combined by <c>&amp;</c>, <c>|</c> and <c>!</c>.
/// </summary>
/// <remarks>
/// The operators are those of Kleene's three-valued logic. An initiative that does not state what a condition is about (a whole list, or no dated
/// period at all) answers <see cref="Certainty.Possible"/>; a list that is there is closed, and what it leaves out is <see cref="Certainty.No"/>.
/// Two filters are equal when they are built of equal conditions in the same order. A filter has a greatest depth and size, <see cref="MaxDepth"/> and
/// <see cref="MaxSize"/>, so that no question takes the stack or the memory of a process. Immutable and thread safe.
/// </remarks>
public sealed partial class InitiativeFilter : IEquatable<InitiativeFilter>, IEqualityOperators<InitiativeFilter, InitiativeFilter, bool>, ISpanParsable<InitiativeFilter>
{
    /// <summary>How many levels of <c>&amp;</c>, <c>|</c> and <c>!</c> a filter may have within each other: 100, as in the query text. A chain of one operator is one level.</summary>
    public const int MaxDepth = 100;

    /// <summary>How many conditions and combinations a filter may have, a part that occurs several times counted each time: 100,000.</summary>
    public const int MaxSize = 100_000;

    private readonly FilterNode node;

    internal InitiativeFilter(FilterNode node) => this.node = node;

    internal FilterNode Node => node;

    /// <summary>Both filters: the lesser of the two answers.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other filter.</param>
    /// <returns>The combined filter.</returns>
    /// <exception cref="ArgumentNullException">A filter is null.</exception>
    /// <exception cref="ArgumentException">The combined filter would be deeper than <see cref="MaxDepth"/> or larger than <see cref="MaxSize"/>.</exception>
    public static InitiativeFilter operator &(InitiativeFilter left, InitiativeFilter right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Limited(CombinedNode.Of(isAll: true, left.node, right.node), Math.Max(left.node.Depth, right.node.Depth), nameof(left));
    }

    /// <summary>Either filter: the greater of the two answers.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other filter.</param>
    /// <returns>The combined filter.</returns>
    /// <exception cref="ArgumentNullException">A filter is null.</exception>
    /// <exception cref="ArgumentException">The combined filter would be deeper than <see cref="MaxDepth"/> or larger than <see cref="MaxSize"/>.</exception>
    public static InitiativeFilter operator |(InitiativeFilter left, InitiativeFilter right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Limited(CombinedNode.Of(isAll: false, left.node, right.node), Math.Max(left.node.Depth, right.node.Depth), nameof(left));
    }

    /// <summary>The contrary: No and Certain are swapped, Possible stays.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The contrary filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="ArgumentException">The contrary filter would be deeper than <see cref="MaxDepth"/> or larger than <see cref="MaxSize"/>.</exception>
    public static InitiativeFilter operator !(InitiativeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Limited(new NotNode(filter.node), filter.node.Depth, nameof(filter));
    }

    /// <summary>Whether two filters ask the same in the same form.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other filter.</param>
    /// <returns>True when they do.</returns>
    public static bool operator ==(InitiativeFilter? left, InitiativeFilter? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two filters ask differently.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other filter.</param>
    /// <returns>True when they do.</returns>
    public static bool operator !=(InitiativeFilter? left, InitiativeFilter? right) => !(left == right);

    /// <summary>
    /// Work that went on at any time in a window: the best answer of all dated periods of the initiative, its projects and its activities.
    /// A project without a dated period may have, unless the initiative itself is dated.
    /// </summary>
    /// <param name="window">The window, such as <c>DateInterval.Year(1997)</c>; both ends inclusive. One that starts before year 1 has no start.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window ends before year 1.</exception>
    public static InitiativeFilter Active(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new(ActiveNode.In(QueryWindow.Of(window)));
    }

    /// <summary>Work that went on at any time in some years; see <see cref="Active(DateInterval)"/>.</summary>
    /// <param name="first">The first year, 1 to 9999, such as 2008.</param>
    /// <param name="last">The last year, inclusive.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">The last year is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    public static InitiativeFilter Active(int first, int last) => Active(DateInterval.Years(first, last));

    /// <summary>Work that has a day in common with an imprecise period; see <see cref="Active(DateInterval)"/>.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The filter.</returns>
    public static InitiativeFilter Active(DatePeriod period) => new(ActiveNode.In(period));

    /// <summary>
    /// Initiatives with an item of a concept, whatever the vocabulary: certain for the code itself and for a narrower one, possible for a broader
    /// one. For a catch-all a narrower item is no evidence.
    /// </summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary; it decides which member of the initiative is asked.</typeparam>
    /// <param name="code">The code, such as <see cref="TargetGroup.Youth"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static InitiativeFilter Has<TVocabulary>(Code<TVocabulary> code)
        where TVocabulary : class, IVocabulary =>
        new(new CodeNode<TVocabulary>(Checked(code), IsExact: false));

    /// <summary>Initiatives with an item of any of some concepts: <see cref="Has"/> for each, combined by <c>|</c>.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="codes">The codes, at least one.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">There is no code, or a code is the default value.</exception>
    public static InitiativeFilter HasAny<TVocabulary>(params ReadOnlySpan<Code<TVocabulary>> codes)
        where TVocabulary : class, IVocabulary => HasEach(isAll: false, codes);

    /// <summary>Initiatives with an item of each of some concepts: <see cref="Has"/> for each, combined by <c>&amp;</c>.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="codes">The codes, at least one.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">There is no code, or a code is the default value.</exception>
    public static InitiativeFilter HasAll<TVocabulary>(params ReadOnlySpan<Code<TVocabulary>> codes)
        where TVocabulary : class, IVocabulary => HasEach(isAll: true, codes);

    /// <summary>Initiatives with an item of this very code; neither broader nor narrower ones count.</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary; it decides which member of the initiative is asked.</typeparam>
    /// <param name="code">The code.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static InitiativeFilter HasExactly<TVocabulary>(Code<TVocabulary> code)
        where TVocabulary : class, IVocabulary =>
        new(new CodeNode<TVocabulary>(Checked(code), IsExact: true));

    /// <summary>
    /// Initiatives with a partner whose name has these words in it, in a row and whole. Case, marks and signs do not matter, and å is a or aa,
    /// ø is o, æ is ae.
    /// </summary>
    /// <param name="name">The name or a part of it, such as «Troms fylkeskommune»; it has a letter or a digit.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name has neither letter nor digit.</exception>
    public static InitiativeFilter Partner(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _ = Folded(name, nameof(name));
        return new(new PartnerNode(name));
    }

    /// <summary>The answer for an initiative.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
    /// <returns>How certain it is that the initiative is one that is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public Certainty Evaluate(Initiative initiative, ConceptSet? concepts = null)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return node.Evaluate(initiative, concepts ?? ConceptSet.Shipped);
    }

    /// <summary>The answer for an initiative, and why.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
    /// <returns>The explanation, whose certainty is that of <see cref="Evaluate"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public Explanation Explain(Initiative initiative, ConceptSet? concepts = null)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return node.Explain(initiative, concepts ?? ConceptSet.Shipped);
    }

    /// <summary>The texts of an initiative, and the labels of its coded items, in which there are words of the filter, for highlighting, whether the filter finds the initiative or not.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="concepts">The concepts that are known, whose labels are searched; null is <see cref="ConceptSet.Shipped"/>.</param>
    /// <returns>
    /// The texts and labels in the order of a page; none when the filter looks for no words, or only for such as are not to be found. Of a coded item that an initiative has several times there
    /// is one, its label in the language of the initiative where that has the words.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public ImmutableArray<TextHighlight> Highlights(Initiative initiative, ConceptSet? concepts = null)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return [.. TextHighlight.Of(initiative, [.. node.Texts().Select(static text => text.Query)], concepts ?? ConceptSet.Shipped)];
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] InitiativeFilter? other) => other is not null && node.Equals(other.node);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as InitiativeFilter);

    /// <inheritdoc/>
    public override int GetHashCode() => node.GetHashCode();

    /// <summary>The canonical query text, which <see cref="Parse(string)"/> reads back to an equal filter: English keys, codes, and words folded.</summary>
    /// <returns>The invariant text, on one line.</returns>
    public override string ToString() => node.ToString();

    /// <summary>A filter that is not deeper than its operands is never too deep: one that was read from text may be at the limit, and still be combined.</summary>
    private static InitiativeFilter Limited(FilterNode node, int depth, string name) =>
        node.Depth > MaxDepth && node.Depth > depth ? throw new ArgumentException(FormattableString.Invariant($"The filter would have more than {MaxDepth} levels of «and», «or» and «not» within each other."), name)
        : node.Size > MaxSize ? throw new ArgumentException(FormattableString.Invariant($"The filter would have more than {MaxSize} conditions and combinations."), name)
        : new(node);

    private static InitiativeFilter HasEach<TVocabulary>(bool isAll, ReadOnlySpan<Code<TVocabulary>> codes)
        where TVocabulary : class, IVocabulary
    {
        if (codes.IsEmpty)
        {
            throw new ArgumentException("There is no code.", nameof(codes));
        }

        var filter = Has(codes[0]);
        foreach (var code in codes[1..])
        {
            filter = isAll ? filter & Has(code) : filter | Has(code);
        }

        return filter;
    }

    private static Code<TVocabulary> Checked<TVocabulary>(Code<TVocabulary> code)
        where TVocabulary : class, IVocabulary =>
        code.IsDefault ? throw new ArgumentException("The code is the default value.", nameof(code)) : code;
}
