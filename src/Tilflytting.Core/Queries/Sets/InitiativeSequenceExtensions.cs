namespace Tilflytting.Core.Queries;

/// <summary>How a sequence of initiatives becomes a set.</summary>
public static class InitiativeSequenceExtensions
{
    extension(IEnumerable<Initiative> initiatives)
    {
        /// <summary>The initiatives as a set that questions are asked of, with the concepts that are known to them.</summary>
        /// <param name="concepts">The concepts; <see cref="ConceptSet.Shipped"/> where the initiatives have none of their own. A whole <see cref="Catalogue"/> is asked itself and knows its own.</param>
        /// <returns>The set: the initiatives as they are now, in their order.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the concepts are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null.</exception>
        /// <remarks>What the initiatives state is read once, when it is first counted by, so keep a set that is asked again. Immutable and thread safe.</remarks>
        public IInitiativeSet With(ConceptSet concepts)
        {
            var all = InitiativeList.Of(initiatives);
            ArgumentNullException.ThrowIfNull(concepts);
            return new SequenceSet(all, concepts);
        }
    }
}
