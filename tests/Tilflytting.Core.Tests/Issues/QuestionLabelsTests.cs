using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Labels were found from their left end alone, their candidates were named by codes, and each beginning of each label was kept.</summary>
public class QuestionLabelsTests
{
    [Theory]
    [InlineData("aktivitet:nettsted", "activity-type:website")]
    [InlineData("aktivitet:nettstad", "activity-type:website")]
    [InlineData("budskap:natur", "selling-point:beautiful-nature")]
    [InlineData("budskap:oppvekstmiljø", "selling-point:childhood-environment")]
    [InlineData("aktivitet:boliger", "activity-type:housing")]
    [InlineData("aktivitet:\"boliger tilflyttere\"", "activity-type:housing")]
    [InlineData("aktivitet:brosjyrer", "activity-type:brochures")]
    [InlineData("aktivitet:STAND", "activity-type:exhibitions")]
    [InlineData("budskap:ro", "selling-point:peace-and-quiet")]
    [InlineData("oppgitt:partner", "stated:partners")]
    [InlineData("oppgitt:målgruppe", "stated:target-groups")]
    [InlineData("oppgitt:tiltak", "stated:activities")]
    [InlineData("oppgitt:salgsargument", "stated:selling-points")]
    [InlineData("vurdering:\"ikke vurdert\"", "assessment-status:not-assessed")]
    public void Any_word_of_a_label_finds_it(string typed, string other) => Typed.MeansAs(typed, other);

    [Theory]
    [InlineData("målgruppe:utlandet", "«Livsstilsflyttere fra utlandet», «Flyttere fra utlandet»")]
    [InlineData("målgruppe:flyttere", "«Flyttere fra storbyområder», «Flyttere fra utlandet»")]
    [InlineData("budskap:jobb", "Arbeidsplasser")]
    [InlineData("aktivitet:bolig", "Tilrettelegging av boliger for tilflyttere")]
    [InlineData("målgruppe:kvinne", "Kvinner")]
    [InlineData("budskap:oppvekst", "Godt oppvekstmiljø")]
    [InlineData("aktivitet:vertskap", "Vertskapsordning")]
    [InlineData("målgruppe:innvandrere", "Arbeidsinnvandrere")]
    [InlineData("status:ferdig", "«Planlagt», «Pågår», «Fast ordning», «Avsluttet»")]
    [InlineData("oppgitt:resultaxer", "resultater")]
    [InlineData("id:Berg", "berg")]
    [InlineData("orgnr:NO974760673MVA", "974760673")]
    [InlineData("språk:samisk", "nordsamisk")]
    [InlineData("aktivitet:brosjyre", "Brosjyrer og lignende")]
    [InlineData("målgruppe:for", "")]
    [InlineData("budskap:to", "")]
    [InlineData("budskap:Vakker natur", "budskap:\"Vakker natur\"")]
    [InlineData("partnertype:Regionråd eller lignende", "partnertype:\"Regionråd eller lignende\"")]
    [InlineData("målgruppe:Alle typer innflyttere", "målgruppe:\"Alle typer innflyttere\"")]
    [InlineData("vurdering:ikke vurdert", "vurdering:\"ikke vurdert\"")]
    public void Several_are_named_and_the_nearest_is_suggested(string typed, string named) => Typed.IsRefused(typed, named);

    [Fact]
    public void Messages_are_in_the_language_of_their_reader()
    {
        InitiativeFilter.TryParse("bodskap:jobb målgruppe:xyzzy", out _, out var problems).Should().BeFalse();

        problems[0].Suggestion.Should().Be("Arbeidsplassar");
        problems[1].Message.For(LanguageTag.Bokmal).Should().Contain("«målgruppe»").And.NotContain("target-group");
        problems[1].Message.For(LanguageTag.Nynorsk).Should().Contain("«målgruppe»").And.NotContain("target-group");
        problems[1].Message.For(LanguageTag.English).Should().Contain("«target-group»");
        InitiativeFilter.TryParse("message:jobb", out _, out problems).Should().BeFalse();
        problems[0].Suggestion.Should().Be("Jobs");
        InitiativeFilter.TryParse("målgruppe:utlandet", out _, out problems).Should().BeFalse();
        problems[0].Expected!.For(LanguageTag.Nynorsk).Should().Be("«Livsstilsflyttarar frå utlandet», «Flyttarar frå utlandet»");
    }

    [Fact]
    public void An_own_concept_that_is_called_as_a_shipped_one_is_named_with_its_code()
    {
        var concepts = ConceptSet.With([new() { Vocabulary = "target-group", Code = "local-youth", Label = "Ungdom" }]);

        Typed.IsRefused("målgruppe:Ungdom", "«Ungdom» (youth), «Ungdom» (local-youth)", concepts);
    }

    [Fact]
    public void The_signs_of_a_label_are_its_own()
    {
        var concepts = ConceptSet.With([new() { Vocabulary = "target-group", Code = "coders", Label = "C# & F#" }]);

        InitiativeFilter.TryParse("målgruppe:\"C# & F#\"", out var filter, out _, concepts).Should().BeTrue();
        filter!.ToString().Should().Be("target-group:.coders");
        InitiativeFilter.TryParse("målgruppe:\"C+ & F\"", out _, out _, concepts).Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(20_000, 1)]
    public void Names_take_memory_in_proportion_to_their_length(int concepts, int words)
    {
        var (half, whole) = (Allocated(concepts, words, 1), Allocated(concepts, words, 2));

        whole.Should().BeLessThan((long)(2.5 * half) + 1_000_000, "twice the names take twice the memory");
        whole.Should().BeLessThan(200_000_000);
    }

    private static long Allocated(int concepts, int words, int times)
    {
        var (count, length) = concepts > 1 ? (concepts * times, words) : (concepts, words * times);
        var own = ConceptSet.With(Enumerable.Range(0, count).Select(i => new Concept
        {
            Vocabulary = "target-group",
            Code = $"c{i}",
            Label = $"Merkelapp nummer {i} {string.Concat(Enumerable.Range(0, length).Select(static j => $"ord{j} "))}",
        }));
        var before = GC.GetAllocatedBytesForCurrentThread();
        InitiativeFilter.TryParse("målgruppe:foo målgruppe:merkelapp", out _, out _, own).Should().BeFalse();
        InitiativeFilter.TryParse("målgruppe:ungdomm", out _, out _, own).Should().BeFalse();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
