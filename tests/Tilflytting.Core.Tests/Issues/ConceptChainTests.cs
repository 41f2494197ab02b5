using Tilflytting.Core.Queries;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Own concepts below each other by the thousand were walked up again for every question.</summary>
public class ConceptChainTests
{
    private const int Long = 50_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_or_circle_is_asked_and_validated_in_one_step_for_each_concept(bool isCircle)
    {
        ImmutableArray<Concept> own = [.. Enumerable.Range(0, Long).Select(i => Own($"c{i}", i > 0 ? $"c{i - 1}" : isCircle ? $"c{Long - 1}" : null))];
        var concepts = ConceptSet.With(own);
        var entry = new Initiative { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", TargetGroups = [.. own.Select(static one => (Term<TargetGroup>)Code<TargetGroup>.Parse(one.Code))] };

        InitiativeFilter.Has(Code<TargetGroup>.Parse("unknown")).Evaluate(entry, concepts).Should().Be(Certainty.No);
        CatalogueIndex.Create([entry], concepts).Count(InitiativeFilter.Has(Code<TargetGroup>.Parse("unknown"))).AtMost.Should().Be(0);
        concepts.IsBroader(Code<TargetGroup>.Parse("c0"), Code<TargetGroup>.Parse($"c{Long - 1}")).Should().BeTrue();
        concepts.IsBroader(Code<TargetGroup>.Parse($"c{Long - 1}"), Code<TargetGroup>.Parse("c0")).Should().Be(isCircle);

        var report = Validator.Validate(new Catalogue { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Concepts = own });
        report.Diagnostics.Count(static problem => problem.Code == DiagnosticCodes.ConceptCircle).Should().Be(isCircle ? Long : 0);
    }

    /// <summary>Any graph of some concepts, with shipped ones, unknown ones and circles among them, against a walk upwards.</summary>
    [Fact]
    public void Any_graph_answers_as_a_walk_upwards_does()
    {
        string[] codes = ["a", "b", "c", "d", "e", "f", "youth", "all-newcomers", "labour-migrants", "movers-from-abroad", "nowhere"];
        Gen.Select(Gen.OneOf(codes), Gen.OneOf([.. codes, null])).Array[0, 9].Sample(
            pairs =>
            {
                ImmutableArray<Concept> own = [.. pairs.Select(static pair => Own(pair.Item1, pair.Item2))];
                var concepts = ConceptSet.With(own);
                foreach (var above in codes)
                {
                    foreach (var below in codes)
                    {
                        var expected = Above(below, own).Contains(above);
                        concepts.IsBroader(TargetGroup.Vocabulary, above, below).Should().Be(expected && above != below);
                        if (above == below)
                        {
                            concepts.IsInCircle(TargetGroup.Vocabulary, above).Should().Be(expected);
                        }
                    }
                }
            },
            iter: 2_000);
    }

    private static List<string> Above(string code, ImmutableArray<Concept> own)
    {
        var above = new List<string>();
        for (var at = Next(code); at is not null && !above.Contains(at); at = Next(at))
        {
            above.Add(at);
        }

        return above;

        string? Next(string of) => TargetGroup.Vocabulary.Find(of) is { } shipped ? shipped.Broader : own.FirstOrDefault(one => one.Code == of)?.Broader;
    }

    private static Concept Own(string code, string? broader) => new() { Vocabulary = "target-group", Code = code, Label = $"Begrep {code}", Broader = broader };
}
