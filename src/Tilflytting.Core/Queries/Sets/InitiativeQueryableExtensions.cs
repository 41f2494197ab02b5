using System.ComponentModel;

namespace Tilflytting.Core.Queries;

/// <summary>Stops a filter on a database query at compile time, where it would read the whole table without a word.</summary>
/// <remarks>
/// An <see cref="IQueryable{T}"/> is also a sequence, so a set of it would compile, fetch every row and filter in memory. A filter is not an expression that a LINQ provider can translate.
/// To read all rows on purpose, say so: <c>table.AsEnumerable().With(concepts).Where(filter)</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InitiativeQueryableExtensions
{
    private const string ReadsAll =
        "A filter is not translated to the database: it would read the whole table. Narrow the query first, then call AsEnumerable() to filter in memory.";

    extension(IQueryable<Initiative> initiatives)
    {
        /// <summary>Does not compile: the set would read the whole table. Call <c>AsEnumerable()</c> first to do so on purpose.</summary>
        /// <param name="concepts">The concepts.</param>
        /// <returns>Nothing: it always throws.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="NotSupportedException">Always, where it is called past the compiler.</exception>
        [Obsolete(ReadsAll, error: true)]
        public IInitiativeSet With(ConceptSet concepts)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            ArgumentNullException.ThrowIfNull(concepts);
            throw new NotSupportedException(ReadsAll);
        }

        /// <summary>Does not compile: a filter is not translated to the database. Call <c>AsEnumerable()</c> and <c>With</c> first to filter in memory.</summary>
        /// <param name="filter">The filter.</param>
        /// <returns>Nothing: it always throws.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="NotSupportedException">Always, where it is called past the compiler.</exception>
        [Obsolete(ReadsAll, error: true)]
        public IEnumerable<Initiative> Where(InitiativeFilter filter)
        {
            ArgumentNullException.ThrowIfNull(initiatives);
            ArgumentNullException.ThrowIfNull(filter);
            throw new NotSupportedException(ReadsAll);
        }
    }
}
