namespace Tilflytting.Core.Queries;

/// <summary>Initiatives and the concepts that are known to them: what every question is asked of, whichever engine answers it.</summary>
/// <remarks>
/// <para>
/// A <see cref="Catalogue"/> answers the same questions with its own concepts (<c>catalogue.Query(…)</c>), any sequence of initiatives does with those that it is given
/// (<c>initiatives.With(concepts)</c>), and <see cref="CatalogueIndex"/> answers them fast. The answers are the same, and so are the defaults.
/// </para>
/// <para>Unless an argument narrows it, an answer has the possible hits as well as the certain ones, and says which is which.</para>
/// </remarks>
public interface IInitiativeSet
{
    /// <summary>The concepts that are known: the shipped ones, and those of the catalogue.</summary>
    ConceptSet Concepts { get; }

    /// <summary>How many initiatives there are.</summary>
    int Length { get; }

    /// <summary>The initiative with an id; of several with the same id the first.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The initiative; null when there is none.</returns>
    Initiative? Find(Slug id);

    /// <summary>How many a filter finds: certain ones, and possible ones beside them.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>
    /// The count. Those that state nothing of what is asked are among its possible ones, and <see cref="InitiativeCount.NotStated"/> is 0: a filter of several conditions has no one thing that is
    /// stated or not, and an entry may be silent on one and speak on another. A <see cref="Queries.Facet"/> counts by one thing and keeps the silent ones apart.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    InitiativeCount Count(InitiativeFilter filter);

    /// <summary>The initiatives that a filter finds, in order, with the certainty of each and the reason; all of them, or some.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="order">
    /// The order; by relevance unless said otherwise: certain ones first, then by how many distinct words of the filter's texts are in the title, then in other texts and labels, then by the first
    /// start (undated last), then by id.
    /// </param>
    /// <param name="skip">How many are left out from the beginning.</param>
    /// <param name="take">How many are given at most.</param>
    /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
    /// <param name="titleLanguage">For an order by title the language of the titles where there are several; <see cref="LanguageTag.Undetermined"/> is each initiative's own.</param>
    /// <returns>The hits, and how many there are in all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, there is no such order, or <paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
    InitiativePage Query(
        InitiativeFilter filter, InitiativeOrder order = InitiativeOrder.Relevance, int skip = 0, int take = int.MaxValue, Certainty atLeast = Certainty.Possible, LanguageTag titleLanguage = default);

    /// <summary>The initiatives that a filter finds, in their own order, without reasons: for LINQ.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
    /// <returns>The initiatives, in the order in which they came.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
    IEnumerable<Initiative> Where(InitiativeFilter filter, Certainty atLeast = Certainty.Possible);

    /// <summary>The hits of a filter, counted by a dimension.</summary>
    /// <param name="dimension">The dimension, such as <c>FacetDimension.Of&lt;TargetGroup&gt;()</c>.</param>
    /// <param name="filter">The filter; null is all of them.</param>
    /// <param name="isSideways">
    /// Whether the parts of the filter that concern this dimension alone are left out (drill-sideways), so that the rows show what else could be chosen; false counts the very hits.
    /// </param>
    /// <returns>The facet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true);

    /// <summary>The hits of a filter, counted by every dimension.</summary>
    /// <param name="filter">The filter; null is all of them.</param>
    /// <param name="isSideways">Whether each facet leaves out the parts of the filter that concern it alone; see <see cref="Facet"/>.</param>
    /// <returns>The facets, in the order of <see cref="FacetDimension.All"/>.</returns>
    ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true);

    /// <summary>The hits of a filter, counted by two dimensions at once.</summary>
    /// <param name="rows">The dimension of the rows.</param>
    /// <param name="columns">The dimension of the columns; it may be the same one.</param>
    /// <param name="filter">The filter; null is all of them.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">A dimension is null.</exception>
    /// <exception cref="InvalidOperationException">More than two million cells have an initiative in them; empty ones take no room, however many there are.</exception>
    CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null);

    /// <summary>How many of the hits of a filter were active in each year, the undated apart.</summary>
    /// <param name="filter">The filter; null is all of them.</param>
    /// <param name="first">The first year, 1 to 9999; null is the first that a bound of a hit's period names.</param>
    /// <param name="last">The last year, 1 to 9999; null is the last that a bound of a hit's period names.</param>
    /// <returns>The years; none when the last is before the first, or nothing is dated and no year is given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null);

    /// <summary>Every initiative that is found as a row, and every item of it as one more: its codes and words in every vocabulary, its places and its periods.</summary>
    /// <param name="filter">The filter; null is all of them.</param>
    /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
    /// <returns>The rows, in the order in which the initiatives came.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
    IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible);

    /// <summary>What the hits have in a vocabulary in words alone, without a code.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="filter">The filter; null is all of them.</param>
    /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
    /// <returns>The words as written, those of most initiatives first, then in the Norwegian alphabet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
    ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible);
}
