using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json.Diff;

/// <summary>What is different between two catalogues.</summary>
public class CatalogueDiffTests
{
    private static readonly Catalogue Full = FullDocument.Catalogue;

    private static readonly Initiative Entry = FullDocument.Catalogue.Initiatives[0];

    [Fact]
    public void Catalogue_is_not_different_from_itself() =>
        ModelGen.Catalogue.Sample(static catalogue =>
        {
            var again = CatalogueJson.Read(CatalogueJson.Write(catalogue));
            return CatalogueDiff.Between(catalogue, again).IsEmpty && CatalogueDiff.Between(again, catalogue) == CatalogueDiff.Between(catalogue, again);
        }, iter: 200);

    [Fact]
    public void Changes_make_the_new_catalogue_of_an_unrelated_old_one() =>
        Gen.Select(ModelGen.Catalogue, ModelGen.Catalogue).Sample(static (old, @new) => MakesNew(old, @new), iter: 300);

    [Fact]
    public void Changes_make_the_new_catalogue_of_a_near_old_one() =>
        Gen.Select(ModelGen.Initiative.Array[1, 5], ModelGen.Initiative.Array[0, 2], Gen.Int[0, 999].Array[6], Gen.Int[0, 999]).Sample(
            static (all, others, picks, edit) =>
            {
                var old = Full with { Initiatives = [.. all] };
                var chosen = picks.Take(1 + (edit % 6)).Select(pick => Edited(all[pick % all.Length], all[(pick / 7) % all.Length], pick));
                MakesNew(old, Full with { Initiatives = [.. chosen.Concat(others)] });
            }, iter: 1000);

    [Fact]
    public void Lists_of_few_different_items_are_told_exactly() =>
        Gen.Select(Gen.Int[0, 3].Array[0, 7], Gen.Int[0, 3].Array[0, 7]).Sample(
            static (old, @new) =>
            {
                static Catalogue Of(int[] items) => With(Entry with { TargetGroups = [.. items.Select(static item => (Term<TargetGroup>)Code<TargetGroup>.Parse(Vocabulary.Of<TargetGroup>().Concepts[item].Code))] });
                MakesNew(Of(old), Of(@new));
                var changes = CatalogueDiff.Between(Of(old), Of(@new)).Changes;
                var inBoth = Enumerable.Range(0, 4).Sum(item => Math.Min(old.Count(o => o == item), @new.Count(n => n == item)));
                changes.Count(static change => change.Kind == ChangeKind.Added).Should().Be(@new.Length - inBoth);
                changes.Count(static change => change.Kind == ChangeKind.Removed).Should().Be(old.Length - inBoth);
            }, iter: TestScale.Of(5_000));

    [Fact]
    public void A_changed_member_is_told_by_its_pointer_and_both_values()
    {
        var change = Only(With(Entry with { Summary = "Lengre" }));

        (change.Kind, change.OldPointer, change.NewPointer, change.OldValue, change.NewValue, change.Initiative, change.Title)
            .Should().Be((ChangeKind.Changed, "/initiatives/0/summary", "/initiatives/0/summary", "\"Kort\"", "\"Lengre\"", Entry.Id, Entry.Title));
    }

    [Fact]
    public void The_catalogues_own_member_is_of_no_initiative()
    {
        var change = Only(Full with { Publisher = null });

        (change.Kind, change.OldPointer, change.NewPointer, change.Initiative).Should().Be((ChangeKind.Removed, "/publisher", null, null));
    }

    [Theory]
    [InlineData("2007/2010", "2007-08/2010", ChangeKind.Refined)]
    [InlineData("2007", "2007-03-15", ChangeKind.Refined)]
    [InlineData("2007~/2010", "2007/2010", ChangeKind.Refined)]
    [InlineData("2007/", "2007/2010", ChangeKind.Refined)]
    [InlineData("200X/2010", "2007/2010", ChangeKind.Refined)]
    [InlineData("2007-08/2010", "2007/2010", ChangeKind.Changed)]
    [InlineData("2007/2010", "2006-08/2010", ChangeKind.Changed)]
    [InlineData("2007/..", "2007/2010", ChangeKind.Changed)]
    [InlineData("2007/", "2007/..", ChangeKind.Changed)]
    [InlineData("2007~", "2007?", ChangeKind.Changed)]
    public void A_period_is_refined_when_it_became_narrower_within_the_old_one(string old, string @new, ChangeKind kind)
    {
        var change = CatalogueDiff.Between(
            With(Entry with { Period = DatePeriod.Parse(old) }), With(Entry with { Period = DatePeriod.Parse(@new) })).Changes.Should().ContainSingle().Subject;

        (change.Kind, change.NewPointer, change.OldValue, change.NewValue).Should().Be((kind, "/initiatives/0/period", $"\"{old}\"", $"\"{@new}\""));
    }

    [Fact]
    public void Words_are_refined_by_a_period_and_lost_words_are_a_change()
    {
        var words = With(Entry with { Period = StatedPeriod.Words("fra 2007") });
        var both = With(Entry with { Period = DatePeriod.Parse("2007/..").Written("fra 2007") });
        var period = With(Entry with { Period = DatePeriod.Parse("2007-08/..") });

        Only(words, both).Kind.Should().Be(ChangeKind.Refined);
        Only(both, words).Kind.Should().Be(ChangeKind.Changed);
        Only(both, period).Kind.Should().Be(ChangeKind.Changed);
    }

    [Fact]
    public void Free_text_that_got_a_code_with_the_same_words_is_refined_where_it_stands()
    {
        var words = With(Entry with { TargetGroups = [TargetGroup.Youth, TargetGroup.Words("Kvinner")] });
        var code = With(Entry with { TargetGroups = [TargetGroup.Youth, TargetGroup.Women] });
        var both = With(Entry with { TargetGroups = [TargetGroup.Youth, TargetGroup.Women.Written("Kvinner")] });

        foreach (var change in new[] { Only(words, code), Only(words, both) })
        {
            (change.Kind, change.OldPointer, change.NewPointer).Should().Be((ChangeKind.Refined, "/initiatives/0/targetGroups/1", "/initiatives/0/targetGroups/1"));
        }

        Only(code, words).Kind.Should().Be(ChangeKind.Changed);
    }

    [Fact]
    public void A_place_that_got_a_number_or_became_certain_is_refined()
    {
        var name = With(Entry with { Places = [new() { Name = "Berg", Certainty = Certainty.Possible }] });
        var number = With(Entry with { Places = [new() { Name = "Berg", Municipality = MunicipalityNumber.Parse("1929") }] });

        CatalogueDiff.Between(name, number).Changes.Select(static change => (change.Kind, change.OldPointer, change.NewPointer)).Should().BeEquivalentTo([
            (ChangeKind.Refined, (string?)null, (string?)"/initiatives/0/places/0/municipality"),
            (ChangeKind.Refined, "/initiatives/0/places/0/certainty", null)]);
        CatalogueDiff.Between(number, name).Changes.Select(static change => change.Kind).Should().BeEquivalentTo([ChangeKind.Removed, ChangeKind.Changed]);
    }

    [Fact]
    public void An_initiative_that_stands_elsewhere_is_moved_and_no_other()
    {
        Initiative Named(string id) => Entry with { Id = Slug.Parse(id) };
        var old = Full with { Initiatives = [Named("a"), Named("b"), Named("c"), Named("d")] };
        var @new = Full with { Initiatives = [Named("d"), Named("a"), Named("b"), Named("c")] };

        var change = Only(old, @new);

        (change.Kind, change.OldPointer, change.NewPointer, change.Initiative).Should().Be((ChangeKind.Moved, "/initiatives/3", "/initiatives/0", Slug.Parse("d")));
    }

    [Fact]
    public void An_id_that_was_changed_is_no_new_entry()
    {
        var change = Only(With(Entry with { Id = Slug.Parse("ny-id") }));

        (change.Kind, change.OldPointer, change.NewPointer, change.OldValue, change.NewValue)
            .Should().Be((ChangeKind.Moved, "/initiatives/0/id", "/initiatives/0/id", "\"tiltak\"", "\"ny-id\""));
        CatalogueDiff.Between(Full, With(Entry with { Id = Slug.Parse("ny-id"), Summary = "Annet" })).Changes.Select(static c => c.Kind)
            .Should().Equal(ChangeKind.Removed, ChangeKind.Added);
    }

    [Fact]
    public void A_catalogue_that_cannot_be_written_is_told_with_its_place()
    {
        var compare = () => CatalogueDiff.Between(Full, With(Entry with { Id = default }));

        compare.Should().Throw<DiagnosticException>().Which.Diagnostics[0].Pointer.Should().Be("/initiatives/0/id");
    }

    private static Catalogue With(Initiative initiative) => Full with { Initiatives = [initiative] };

    private static CatalogueChange Only(Catalogue @new) => Only(Full, @new);

    private static CatalogueChange Only(Catalogue old, Catalogue @new) => CatalogueDiff.Between(old, @new).Changes.Should().ContainSingle().Subject;

    private static void MakesNew(Catalogue old, Catalogue @new)
    {
        var diff = CatalogueDiff.Between(old, @new);
        var made = DiffApplication.Apply(JsonNode.Parse(CatalogueJson.Write(old))!, diff).ToJsonString();
        CatalogueJson.Read(made).Should().Be(@new);
        diff.IsEmpty.Should().Be(old == @new);
        foreach (var change in diff.Changes)
        {
            (change.OldValue != change.NewValue || change is { Kind: ChangeKind.Moved, OldValue: null }).Should().BeTrue(change.ToString());
        }
    }

    /// <summary>An initiative with some of its parts taken from another, reordered, or another id.</summary>
    private static Initiative Edited(Initiative initiative, Initiative other, int pick) => (pick % 9) switch
    {
        0 => initiative with { Id = Slug.Parse($"ny-{pick}") },
        1 => initiative with { Places = other.Places.AddRange(initiative.Places), Period = other.Period },
        2 => initiative with { TargetGroups = [.. initiative.TargetGroups.Reverse(), .. other.TargetGroups] },
        3 => initiative with { Projects = [.. other.Projects, .. initiative.Projects.Select(static project => project with { Name = "Nytt" })] },
        4 => initiative with { Title = other.Title, Provenance = other.Provenance, UnknownMembers = other.UnknownMembers },
        5 => initiative with { Partners = [.. initiative.Partners.Reverse().Concat(other.Partners)], Activities = [.. other.Activities.Concat(initiative.Activities)] },
        6 => initiative with { Projects = [.. initiative.Projects.Select((project, i) => project with { Id = Slug.Parse($"p-{i}") }).Reverse()] },
        7 => initiative with
        {
            Outcomes = [.. initiative.Outcomes.Select(static outcome => outcome with { Text = $"{outcome.Text} nå" }).Reverse(), .. other.Outcomes],
            Partners = [.. initiative.Partners.Select(static partner => partner with { Name = $"{partner.Name} AS" })],
            Objectives = [.. initiative.Objectives.Select(static objective => (LocalizedText)$"Mål: {objective}"), .. initiative.Objectives],
        },
        _ => initiative,
    };
}
