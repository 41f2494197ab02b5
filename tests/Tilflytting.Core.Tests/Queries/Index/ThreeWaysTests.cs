using System.Runtime.CompilerServices;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;
using Tilflytting.Core.Tests.Queries.Order;
using Tilflytting.Core.Tests.Queries.Statistics;

namespace Tilflytting.Core.Tests.Queries.Index;

/// <summary>
/// One filter, three ways to run it, one answer: the index, the evaluation of objects, and the slow reference that was written from the design, over random catalogues with concepts of
/// their own. A full run tries 1,000 random filters, one of a hundred times its length 100,000; <c>CsCheck_Seed</c> repeats a run that failed.
/// </summary>
public class ThreeWaysTests
{
    private const int PerCatalogue = 50;

    /// <summary>Around the ends of the words of 64 bits that sets are made of, and in between.</summary>
    private static readonly Gen<int> Sizes = Gen.Frequency((6, Gen.Int[2, 20]), (2, Gen.OneOf(0, 1, 63, 64, 65)), (1, Gen.OneOf(127, 128, 129)));

    private static readonly Gen<ImmutableArray<Concept>> Concepts = ModelGen.Concept.Array[0, 2].Select(static own => ImmutableArray.Create(own));

    private static readonly Gen<(InitiativeOrder Order, int Skip, int Take, Certainty AtLeast)> Page =
        Gen.Select(Gen.Enum<InitiativeOrder>(), Gen.Int[0, 70], Gen.OneOf(0, 1, 5, 20, 64, int.MaxValue), Gen.OneOf(Certainty.Possible, Certainty.Certain));

    private static int Filters => TestScale.Of(1_000, least: 400);

    [Fact]
    public void Hits_certainty_counts_order_and_pages_are_the_same() =>
        Gen.Select(Sizes.SelectMany(static size => ModelGen.Initiative.Array[size]), Concepts, Gen.Select(QuestionGen.Any, Page).Array[PerCatalogue]).Sample(
            static (all, own, questions) =>
            {
                var concepts = ConceptSet.With(own);
                var index = CatalogueIndex.Create(all, concepts);
                foreach (var (question, page) in questions)
                {
                    Same(index, all, own, concepts, question, page, isSequenceAsked: true);
                }
            },
            iter: Math.Max(1, Filters / PerCatalogue));

    /// <summary>Around the end of a block of 128 words, and the largest that are looked at: each initiative stands there many times.</summary>
    [Theory]
    [InlineData(8191)]
    [InlineData(8192)]
    [InlineData(8193)]
    public void So_they_are_around_the_end_of_a_block(int size) =>
        Gen.Select(ModelGen.Initiative.Array[100], Concepts, Gen.Select(QuestionGen.Any, Page).Array[5]).Sample(
            (some, own, questions) =>
            {
                Initiative[] all = [.. Enumerable.Range(0, size).Select(i => some[i * 7919 % some.Length])];
                var concepts = ConceptSet.With(own);
                var index = CatalogueIndex.Create(all, concepts);
                foreach (var (question, page) in questions)
                {
                    // A sequence has no blocks: asking it about each of thousands says nothing that asking about a few has not said.
                    Same(index, all, own, concepts, question, page, isSequenceAsked: false);
                }
            },
            iter: Math.Max(1, Filters / 1_000),
            threads: 1);

    [Fact]
    public void Facets_are_the_same() =>
        Gen.Select(Sizes.SelectMany(static size => ModelGen.Initiative.Array[Math.Min(size, 65)]), Concepts, QuestionGen.Any).Sample(
            static (all, own, question) =>
            {
                var concepts = ConceptSet.With(own);
                var hits = all.Select(x => question.Ask(x, own)).ToList();
                var ofIndex = CatalogueIndex.Create(all, concepts).Facets(question.Filter, isSideways: false);
                foreach (var (facet, other) in all.Facets(question.Filter, isSideways: false, concepts).Zip(ofIndex))
                {
                    facet.Rows.Select(static row => row.Key).Should().Equal(SlowCounts.Keys(all, facet.Dimension, own));
                    Lines(other).Should().Equal(Lines(facet));
                    foreach (var row in SlowCounts.Checked(facet))
                    {
                        row.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Value(x, facet.Dimension, row.Key))), "that is {0} {1} of {2}", facet.Dimension, row.Key, question);
                    }

                    facet.Total.Should().Be(
                        SlowCounts.Row(hits, all.Select(x => SlowCounts.IsStated(x, facet.Dimension) ? Certainty.Certain : (Certainty?)null)),
                        "that is all of {0} in {1}",
                        question, facet.Dimension);
                }
            },
            iter: Math.Max(1, Filters / 200));

    [Fact]
    public void Facets_with_drill_sideways_are_those_of_what_is_left_of_the_filter() =>
        Gen.Select(Sizes.SelectMany(static size => ModelGen.Initiative.Array[Math.Min(size, 65)]), Concepts, QuestionGen.Any.Array[1, 3]).Sample(
            static (all, own, questions) =>
            {
                var concepts = ConceptSet.With(own);
                var filter = questions.Select(static one => one.Filter).Aggregate(static (a, b) => a & b);
                var index = CatalogueIndex.Create(all, concepts);
                foreach (var (facet, other) in all.Facets(filter, concepts: concepts).Zip(index.Facets(filter)))
                {
                    Lines(other).Should().Equal(Lines(facet));
                    Lines(facet).Should().Equal(Lines(all.Facet(facet.Dimension, facet.Filter, isSideways: false, concepts)));
                }
            },
            iter: Math.Max(1, Filters / 200));

    [Fact]
    public void Cross_tables_are_the_same()
    {
        var dimension = Gen.OneOf([.. FacetDimension.All]);
        Gen.Select(ModelGen.Initiative.Array[0, 12], Concepts, QuestionGen.Any, dimension, dimension).Sample(
            static (all, own, question, rows, columns) =>
            {
                var concepts = ConceptSet.With(own);
                var hits = all.Select(x => question.Ask(x, own)).ToList();
                var (table, other) = (all.CrossTable(rows, columns, question.Filter, concepts), CatalogueIndex.Create(all, concepts).CrossTable(rows, columns, question.Filter));
                Lines(other.ByRow).Should().Equal(Lines(table.ByRow)).And.Equal(Lines(all.Facet(rows, question.Filter, isSideways: false, concepts)));
                Lines(other.ByColumn).Should().Equal(Lines(table.ByColumn)).And.Equal(Lines(all.Facet(columns, question.Filter, isSideways: false, concepts)));
                other.Stated.Should().Be(table.Stated);
                table.Stated.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.IsStated(x, rows) && SlowCounts.IsStated(x, columns) ? Certainty.Certain : (Certainty?)null)));
                foreach (var (r, row) in SlowCounts.Checked(table.ByRow).Select(row => (table.ByRow.Rows.IndexOf(row), row)).Where(static pair => pair.Item1 >= 0))
                {
                    foreach (var (c, column) in SlowCounts.Checked(table.ByColumn).Select(column => (table.ByColumn.Rows.IndexOf(column), column)).Where(static pair => pair.Item1 >= 0))
                    {
                        table[r, c].Should().Be(
                            SlowCounts.Cell(hits, all.Select(x => (SlowCounts.Value(x, rows, row.Key), SlowCounts.Value(x, columns, column.Key)))),
                            "that is {0} × {1} of {2}",
                            row.Key, column.Key, question);
                        other[r, c].Should().Be(table[r, c]);
                        var found = all.Select(x => table.FilterOf(r, c).Evaluate(x, concepts)).ToList();
                        (table[r, c].Certain, table[r, c].AtMost).Should().Be((found.Count(static one => one == Certainty.Certain), found.Count(static one => one != Certainty.No)));
                    }
                }
            },
            iter: Math.Max(1, Filters / 250));
    }

    [Fact]
    public void Years_the_long_table_and_free_text_are_the_same() =>
        Gen.Select(Sizes.SelectMany(static size => ModelGen.Initiative.Array[Math.Min(size, 65)]), Concepts, QuestionGen.Any, Gen.OneOf(Certainty.Possible, Certainty.Certain)).Sample(
            static (all, own, question, atLeast) =>
            {
                var concepts = ConceptSet.With(own);
                var index = CatalogueIndex.Create(all, concepts);
                var hits = all.Select(x => question.Ask(x, own)).ToList();
                var (band, other) = (all.ActivePerYear(question.Filter, concepts: concepts), index.ActivePerYear(question.Filter));
                Lines(other).Should().Equal(Lines(band));
                var named = SlowCounts.Years(all.Zip(hits).Where(static pair => pair.Second != Certainty.No).Select(static pair => pair.First));
                band.Years.Select(static year => year.Year).Should().Equal(named.Count == 0 ? [] : Enumerable.Range(named.Min(), named.Max() - named.Min() + 1));
                foreach (var year in band.Years.Length > 60 ? [.. band.Years.Take(30), .. band.Years.TakeLast(30)] : band.Years)
                {
                    year.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Active(x, year.Year, year.Year))));
                }

                index.LongTable(question.Filter, atLeast).Select(Line).Should().Equal(all.LongTable(question.Filter, atLeast, concepts).Select(Line));
                foreach (var vocabulary in Vocabulary.All)
                {
                    index.FreeText(vocabulary, question.Filter, atLeast).Select(static item => item.ToString())
                        .Should().Equal(all.FreeText(vocabulary, question.Filter, atLeast, concepts).Select(static item => item.ToString()));
                }
            },
            iter: Math.Max(1, Filters / 200));

    /// <summary>More codes than there is room for in the rows of an index, own ones and unknown ones, some of them only on places that are merely possible.</summary>
    [Fact]
    public void Codes_that_nobody_ships_are_counted_the_same_however_many_there_are() =>
        Gen.Select(ModelGen.Initiative.Array[1, 66], Gen.Int[0, 400].Array[132], Gen.OneOf(0, 3, 500), QuestionGen.Any, Gen.OneOf(Certainty.Possible, Certainty.Certain)).Sample(
            static (some, draws, ownCodes, question, certainty) =>
            {
                var all = some.Select((x, i) => x with
                {
                    TargetGroups = [TargetGroup.Youth, Code<TargetGroup>.Parse($"group-{draws[2 * i]}"), Code<TargetGroup>.Parse($"group-{draws[(2 * i) + 1]}")],
                    Places = [.. x.Places, new() { Kind = Code<PlaceKind>.Parse($"kind-{draws[2 * i] % 30}"), Name = "Yttersia", Certainty = certainty }],
                }).ToArray();
                var concepts = ConceptSet.With(Enumerable.Range(0, ownCodes).Select(static i => new Concept { Vocabulary = TargetGroup.Vocabulary.Scheme, Code = $"group-{i}", Label = $"Gruppe {i}" }));
                var index = CatalogueIndex.Create(all, concepts);
                var (groups, kinds) = (FacetDimension.Of<TargetGroup>(), FacetDimension.Of<PlaceKind>());
                foreach (var (facet, other) in all.Facets(question.Filter, concepts: concepts).Zip(index.Facets(question.Filter)))
                {
                    Lines(other).Should().Equal(Lines(facet));
                }

                var (table, crossed) = (all.CrossTable(groups, kinds, question.Filter, concepts), index.CrossTable(groups, kinds, question.Filter));
                Lines(crossed.ByRow).Should().Equal(Lines(table.ByRow));
                Lines(crossed.ByColumn).Should().Equal(Lines(table.ByColumn));
                foreach (var (row, column) in Enumerable.Range(0, table.ByRow.Rows.Length).SelectMany(row => Enumerable.Range(0, table.ByColumn.Rows.Length).Select(column => (row, column))))
                {
                    crossed[row, column].Should().Be(table[row, column]);
                }

                foreach (var code in draws.Distinct().Take(20))
                {
                    var filter = InitiativeFilter.Has(Code<TargetGroup>.Parse($"group-{code}")) & !InitiativeFilter.Has(Code<PlaceKind>.Parse($"kind-{code % 30}"));
                    var answers = all.Select(x => filter.Evaluate(x, concepts)).ToList();
                    index.Count(filter).Should().Be(new InitiativeCount(answers.Count(static one => one == Certainty.Certain), answers.Count(static one => one == Certainty.Possible), 0));
                }
            },
            iter: Math.Max(1, Filters / 100));

    private static void Same(
        CatalogueIndex index, Initiative[] all, ImmutableArray<Concept> own, ConceptSet concepts, Question question, (InitiativeOrder Order, int Skip, int Take, Certainty AtLeast) page,
        bool isSequenceAsked)
    {
        var known = new Dictionary<Initiative, Certainty>(ReferenceEqualityComparer.Instance);
        foreach (var one in all)
        {
            if (!known.ContainsKey(one))
            {
                known.Add(one, question.Ask(one, own));
            }
        }

        var (filter, answers) = (question.Filter, all.Select(x => known[x]).ToList());
        known.All(pair => filter.Evaluate(pair.Key, concepts) == pair.Value).Should().BeTrue("that is what the reference answers to {0}", question);
        var (certain, possible) = (answers.Count(static one => one == Certainty.Certain), answers.Count(static one => one == Certainty.Possible));
        index.Count(filter).Should().Be(new InitiativeCount(certain, possible, 0), "that is {0}", question);

        var relevant = SlowOrder.Of(all, answers, question.Words, InitiativeOrder.Relevance, own);
        var sorted = (page.Order == InitiativeOrder.Relevance ? relevant : SlowOrder.Of(all, answers, question.Words, page.Order, own)).Where(hit => hit.Certainty >= page.AtLeast).ToList();
        var found = index.Query(filter, page.Order, page.Skip, page.Take, page.AtLeast);
        Same(found.Hits, sorted.Skip(page.Skip).Take(page.Take), question);
        found.Count.Should().Be(new InitiativeCount(certain, page.AtLeast == Certainty.Certain ? 0 : possible, 0));
        if (!isSequenceAsked)
        {
            return;
        }

        Same(all.Query(filter, concepts: concepts), relevant, question);
        var objects = all.Where(filter, page.AtLeast, concepts);
        (page.Order switch
        {
            InitiativeOrder.Title => objects.OrderByTitle(),
            InitiativeOrder.TitleDescending => objects.OrderByTitleDescending(),
            InitiativeOrder.Start => objects.OrderByStart(),
            InitiativeOrder.StartDescending => objects.OrderByStartDescending(),
            _ => all.Query(filter, page.AtLeast, concepts).Select(static hit => hit.Initiative),
        })
            .SequenceEqual(sorted.Select(static hit => hit.Initiative), ReferenceEqualityComparer.Instance).Should().BeTrue("that is {0} by {1}", question, page.Order);
    }

    private static void Same(IEnumerable<InitiativeHit> hits, IEnumerable<(Initiative Initiative, Certainty Certainty)> expected, Question question) =>
        hits.Select(static hit => (hit.Certainty, RuntimeHelpers.GetHashCode(hit.Initiative)))
            .SequenceEqual(expected.Select(static hit => (hit.Certainty, RuntimeHelpers.GetHashCode(hit.Initiative)))).Should().BeTrue("those are the hits of {0}, and their order", question);

    private static List<string> Lines(ActiveYears years) => [.. years.Years.Select(static year => $"{year} {year.Filter}").Prepend(years.ToString())];

    private static List<string> Lines(Facet facet) => [.. facet.Rows.Select(static row => $"{row}").Append($"{facet.Uncoded}").Prepend($"{facet} {facet.Filter}")];

    private static string Line(LongTableRow row) =>
        $"{row} {row.EntryCertainty} {row.Certainty} {row.Project} {string.Join(',', row.MunicipalitiesThen)} {string.Join(',', row.CountiesThen)} {string.Join(',', row.MunicipalitiesNow)} {string.Join(',', row.CountiesNow)} {row.Period}";
}
