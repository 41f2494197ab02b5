namespace Tilflytting.Core.Queries;

/// <summary>Statistics of initiatives: everything is counted in initiatives, each once, as certain, possible beyond that, and not stated.</summary>
public static class InitiativeStatisticsExtensions
{
    extension(IEnumerable<Initiative> initiatives)
    {
        /// <summary>The hits of a filter, counted by a dimension.</summary>
        /// <param name="dimension">The dimension, such as <c>FacetDimension.Of&lt;TargetGroup&gt;()</c>.</param>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="isSideways">
        /// Whether the parts of the filter that concern this dimension alone are left out (drill-sideways), so that the rows show what else could be chosen; false counts the very hits.
        /// </param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The facet.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the dimension are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        public Facet Facet(FacetDimension dimension, InitiativeFilter? filter = null, bool isSideways = true, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            ArgumentNullException.ThrowIfNull(dimension);
            return FacetOf([.. each], dimension, filter, isSideways, concepts ?? ConceptSet.Shipped);
        }

        /// <summary>The hits of a filter, counted by every dimension.</summary>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="isSideways">Whether each facet leaves out the parts of the filter that concern it alone; see <see cref="Facet"/>.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The facets, in the order of <see cref="FacetDimension.All"/>.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        public ImmutableArray<Facet> Facets(InitiativeFilter? filter = null, bool isSideways = true, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            ImmutableArray<Initiative> all = [.. each];
            return [.. FacetDimension.All.Select(dimension => FacetOf(all, dimension, filter, isSideways, concepts ?? ConceptSet.Shipped))];
        }

        /// <summary>The hits of a filter, counted by two dimensions at once.</summary>
        /// <param name="rows">The dimension of the rows.</param>
        /// <param name="columns">The dimension of the columns; it may be the same one.</param>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The table.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or a dimension are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="InvalidOperationException">More than two million cells have an initiative in them; empty ones take no room, however many there are.</exception>
        public CrossTable CrossTable(FacetDimension rows, FacetDimension columns, InitiativeFilter? filter = null, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            ArgumentNullException.ThrowIfNull(rows);
            ArgumentNullException.ThrowIfNull(columns);
            ImmutableArray<Initiative> all = [.. each];
            var (known, asked) = (concepts ?? ConceptSet.Shipped, (filter ?? InitiativeFilter.Everything).Node);
            var tally = new CrossTally(FacetScale.Of(rows, all, known), FacetScale.Of(columns, all, known));
            foreach (var initiative in all)
            {
                tally.Add(asked.Evaluate(initiative, known), initiative);
            }

            return tally.ToTable(asked);
        }

        /// <summary>How many of the hits of a filter were active in each year, the undated apart.</summary>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="first">The first year, 1 to 9999; null is the first that a bound of a hit's period names.</param>
        /// <param name="last">The last year, 1 to 9999; null is the last that a bound of a hit's period names.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The years; none when the last is before the first, or nothing is dated and no year is given.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
        public ActiveYears ActivePerYear(InitiativeFilter? filter = null, int? first = null, int? last = null, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            var (known, asked) = (concepts ?? ConceptSet.Shipped, (filter ?? InitiativeFilter.Everything).Node);
            var hits = each.Select(one => (Initiative: one, Certainty: asked.Evaluate(one, known))).Where(static hit => hit.Certainty != Certainty.No)
                .Select(static hit => (hit.Certainty, hit.Initiative, Dated: DatedWork.Bounds(hit.Initiative).ToList())).ToList();
            var (from, to) = ActiveYears.Range(DatedWork.Years(hits.SelectMany(static hit => hit.Dated)), first, last);
            var undated = hits.Count(static hit => hit.Dated.Count == 0);
            var certain = hits.Count(static hit => hit.Dated.Count > 0 && hit.Certainty == Certainty.Certain);
            return new(
                new(certain, hits.Count - certain - undated, undated),
                [
                    .. Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(year =>
                    {
                        var active = ActiveNode.In(QueryWindow.Of(DateInterval.Year(year)));
                        var answers = hits.Where(static hit => hit.Dated.Count > 0).Select(hit => hit.Certainty & active.Evaluate(hit.Initiative, known)).ToList();
                        return new ActiveYear(
                            year,
                            new(answers.Count(static answer => answer == Certainty.Certain), answers.Count(static answer => answer == Certainty.Possible), undated),
                            asked);
                    }),
                ]);
        }

        /// <summary>Every initiative that is found as a row, and every item of it as one more: its codes and words in every vocabulary, its places and its periods.</summary>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The rows, in the order of the initiatives, one at a time as they are asked for.</returns>
        /// <exception cref="ArgumentNullException">The initiatives are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public IEnumerable<LongTableRow> LongTable(InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            _ = HitCertainty.Checked(atLeast);
            var asked = filter ?? InitiativeFilter.Everything;
            return each.Select(one => (Initiative: one, Certainty: asked.Evaluate(one, concepts))).Where(hit => hit.Certainty >= atLeast)
                .SelectMany(static hit => Queries.LongTable.Of(hit.Initiative, hit.Certainty));
        }

        /// <summary>What the hits have in a vocabulary in words alone, without a code.</summary>
        /// <param name="vocabulary">The vocabulary.</param>
        /// <param name="filter">The filter; null is all of them.</param>
        /// <param name="atLeast">How certain a hit has to be: the possible ones are among them unless said otherwise.</param>
        /// <param name="concepts">The concepts that are known; null is <see cref="ConceptSet.Shipped"/>.</param>
        /// <returns>The words as written, those of most initiatives first, then in the Norwegian alphabet.</returns>
        /// <exception cref="ArgumentNullException">The initiatives or the vocabulary are null.</exception>
        /// <exception cref="ArgumentException">An initiative is null; said when the initiatives are looked at.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
        public ImmutableArray<FreeTextItem> FreeText(Vocabulary vocabulary, InitiativeFilter? filter = null, Certainty atLeast = Certainty.Possible, ConceptSet? concepts = null)
        {
            var each = InitiativeSequence.Checked(initiatives);
            ArgumentNullException.ThrowIfNull(vocabulary);
            var conditions = QueryVocabulary.Of(vocabulary);
            return
            [
                .. each.Where(filter ?? InitiativeFilter.Everything, atLeast, concepts)
                    .SelectMany(one => (conditions.Items(one) ?? []).Where(static item => item.Code is null).Select(static item => item.Words!).Distinct().Select(words => (words, one)))
                    .GroupBy(static pair => pair.words, static pair => pair.one, StringComparer.Ordinal)
                    .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, NorwegianTextComparer.Instance)
                    .Select(static group => new FreeTextItem(group.Key, [.. group])),
            ];
        }
    }

    private static Facet FacetOf(ImmutableArray<Initiative> all, FacetDimension dimension, InitiativeFilter? filter, bool isSideways, ConceptSet concepts)
    {
        var asked = (filter ?? InitiativeFilter.Everything).Node;
        var rest = isSideways ? Sideways.Without(asked, dimension) : asked;
        var tally = new FacetTally(FacetScale.Of(dimension, all, concepts));
        foreach (var initiative in all)
        {
            tally.Add(rest.Evaluate(initiative, concepts), initiative);
        }

        return tally.ToFacet(rest);
    }
}
