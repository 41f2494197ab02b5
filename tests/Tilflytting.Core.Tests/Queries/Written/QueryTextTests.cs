using System.Globalization;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Written;

/// <summary>The query text: what people type, and the canonical form.</summary>
public class QueryTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "", "*" },
        { " * ", "*" },
        { "målgruppe:ungdom aktiv:2007..2010 kommune:5530 -aktivitet:brosjyrer \"attraktivt\"", "target-group:youth active:2007..2010 municipality:5421@2020 -activity-type:brochures attraktivt" },
        { "malgruppe:Ungdom", "target-group:youth" },
        { "target-group:youth", "target-group:youth" },
        { "MÅLGRUPPE:youth,kvinner", "target-group:youth,women" },
        { "målgruppe:\"Young people\"", "target-group:youth" },
        { "målgruppe=alle-typar-innflyttarar", "target-group=all-newcomers" },
        { "målgruppe:.sjukepleiarar", "target-group:.sjukepleiarar" },
        { "aktivitet:\"eget nettsted\" or tiltak:brev", "activity-type:website,letters" },
        { "budskap:kulturtilbod bodskap:kulturtilbud", "selling-point:culture selling-point:culture" },
        { "status:pågår program:bulyst fagområde:omdømme", "work-status:ongoing programme:bolyst subject-area:reputation" },
        { "aktiv:1997 aktiv:1997-06 aktiv:1997-06-01 aktiv:..2001 aktiv:2010..", "active:1997 active:1997-06 active:1997-06-01 active:..2001 active:2010.." },
        { "aktiv:9999-12 skrevet:9999-12 aktiv:9999-12-01..", "active:9999-12 stated-on:9999-12 active:9999-12" },
        { "aktiv:0001-01 aktiv:..0001-01 aktiv:9999-12-31.. aktiv:9999", "active:0001-01 active:..0001-01-31 active:9999-12-31 active:9999" },
        { "aktiv:198X", "active:1980..1989" },
        { "aktiv:2007/2010 aktiv:2005~/2005~ aktiv:2009/..", "active:2007/2010 active:2005~/2005~ active:2009/.." },
        { "fylke:Troms", "county:19,55" },
        { "kommune@oppført:Berg kommune@2010-06-01:Senja", "municipality@recorded:1929@1867 municipality@2010-06-01:5421@2020" },
        { "a b or c", "(a b) or c" },
        { "a | b eller c", "a or b or c" },
        { "a (b or c) & d", "a (b or c) d" },
        { "-(a b) --c !d", "-(a b) --c -d" },
        { "\"or\" «eller» “a or b”", "\"or\" \"eller\" \"a or b\"" },
        { "bolig* \"nye bolig*\"", "bolig* \"nye bolig*\"" },
        { "Træna, ", "" },
        { "språk:nynorsk,en id:berg orgnr:\"974 760 673\"", "language:nn,en id:berg organisation-number:974760673" },
        { "kilde:Distriktssenteret.no/a utgiver:\"Distrikts-senteret\" skrevet:2012", "source:distriktssenteret.no/a publisher:\"distrikts senteret\" stated-on:2012" },
        { "katalog:\"Katalog over\" undersøkelse:Norut studie:tilflytting license:CC0 hentet:2026-11 retrieved:..2020", "catalogue:\"katalog over\" study:norut study:tilflytting licence:cc0 retrieved-on:2026-11 retrieved-on:..2020" },
        { "oppgitt:partners -oppgitt:resultater ukodet:målgruppe", "stated:partners -stated:outcomes uncoded:target-group" },
        { "partner:\"Troms fylkeskommune\" partner:næringslivet", "partner:\"troms fylkeskommune\" partner:naeringslivet" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_has_a_canonical_form(string text, string canonical)
    {
        if (canonical.Length == 0)
        {
            InitiativeFilter.TryParse(text, out _).Should().BeFalse();
            return;
        }

        foreach (var culture in new[] { "", "nb-NO", "tr-TR" })
        {
            using var scope = new CultureScope(culture);
            var filter = InitiativeFilter.Parse(text);

            filter.ToString().Should().Be(canonical);
            InitiativeFilter.Parse(canonical).Should().Be(filter);
        }
    }

    [Fact]
    public void Canonical_text_reads_back_to_an_equal_filter()
    {
        QuestionGen.Filter.Sample(
            static filter =>
            {
                var text = filter.ToString();
                return InitiativeFilter.TryParse(text, out var read, out var problems) && problems.IsEmpty && read == filter && read.ToString() == text
                    && read.GetHashCode() == filter.GetHashCode() && !text.Contains('\n', StringComparison.Ordinal);
            },
            iter: TestScale.Of(20_000));
    }

    [Fact]
    public void Every_municipality_and_county_reads_back()
    {
        foreach (var municipality in PlaceRegister.Default.Municipalities())
        {
            var filter = InitiativeFilter.InMunicipality(municipality);
            InitiativeFilter.Parse(filter.ToString()).Should().Be(filter);
        }

        foreach (var county in PlaceRegister.Default.Counties())
        {
            var filter = InitiativeFilter.InCounty(county, PlaceMode.AsRecorded);
            InitiativeFilter.Parse(filter.ToString()).Should().Be(filter);
        }
    }

    [Fact]
    public void Every_shipped_code_and_label_means_its_concept()
    {
        foreach (var vocabulary in Vocabulary.All)
        {
            foreach (var concept in vocabulary.Concepts)
            {
                foreach (var name in concept.Alternatives.Prepend(concept.Label).SelectMany(static label => label.Texts.Select(static pair => pair.Value)).Append(concept.Code))
                {
                    InitiativeFilter.Parse($"{vocabulary.Scheme}:\"{name}\"").ToString().Should().Be($"{vocabulary.Scheme}:{concept.Code}");
                }
            }
        }
    }

    /// <summary>So that a label that is spelled as it is shipped needs no look at the others.</summary>
    [Fact]
    public void No_two_shipped_concepts_of_a_vocabulary_have_a_name_together() =>
        Vocabulary.All.Should().AllSatisfy(static vocabulary => vocabulary.Concepts
            .SelectMany(static concept => concept.Alternatives.Prepend(concept.Label).SelectMany(static label => label.Texts.Select(static text => text.Value)).Append(concept.Code)
                .Select(name => (Name: NorwegianFolding.Words(name), concept.Code)))
            .Distinct().Select(static named => named.Name).Should().OnlyHaveUniqueItems());

    [Fact]
    public void A_catalogues_own_concept_is_known_by_its_label_where_it_is_given()
    {
        var concepts = ConceptSet.With([new() { Vocabulary = "target-group", Code = "nurses", Label = "Sykepleiere på vakt", Broader = "youth" }]);

        InitiativeFilter.TryParse("målgruppe:sykepleiere", out var filter, out _, concepts).Should().BeTrue();
        filter!.ToString().Should().Be("target-group:.nurses");
        InitiativeFilter.TryParse("målgruppe:sykepleiere", out _).Should().BeFalse();
    }

    [Fact]
    public void A_code_means_its_concept_whatever_a_catalogue_calls_its_own()
    {
        foreach (var vocabulary in Vocabulary.All)
        {
            // Each is called what a shipped code is, and what the code of another own one is.
            List<Concept> own = [.. vocabulary.Concepts.Select(concept => new Concept
            {
                Vocabulary = vocabulary.Scheme, Code = $"local-{concept.Code}", Label = concept.Code, Alternatives = [$"Local {vocabulary.Concepts[0].Code}"],
            })];
            var concepts = ConceptSet.With(own);
            foreach (var code in vocabulary.Concepts.Select(static concept => concept.Code).Concat(own.Select(static concept => concept.Code)))
            {
                InitiativeFilter.TryParse($"{vocabulary.Scheme}={code}", out var filter, out _, concepts).Should().BeTrue("{0} is a code of {1}", code, vocabulary.Scheme);
                InitiativeFilter.TryParse(filter!.ToString(), out var again, out _, concepts).Should().BeTrue();
                filter.ToString().Should().Be($"{vocabulary.Scheme}={(vocabulary.Find(code) is null ? "." : "")}{code}");
                again.Should().Be(filter);
            }
        }
    }

    [Fact]
    public void A_name_that_may_mean_a_shipped_concept_or_an_own_one_is_ambiguous()
    {
        var concepts = ConceptSet.With([new() { Vocabulary = "target-group", Code = "local-youth", Label = "Youth" }]);

        InitiativeFilter.TryParse("målgruppe:Youth", out _, out var problems, concepts).Should().BeFalse();
        problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.AmbiguousQueryValue);
        Initiative[] all = [new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", TargetGroups = [TargetGroup.Youth] }];
        foreach (var row in all.Facet(FacetDimension.Of<TargetGroup>(), concepts: concepts).Rows)
        {
            InitiativeFilter.TryParse(row.Filter.ToString(), out var read, out _, concepts).Should().BeTrue();
            read.Should().Be(row.Filter);
        }
    }

    [Fact]
    public void A_filter_binds_as_any_parsable_value_does()
    {
        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var one) && T.TryParse(text.AsSpan(), null, out var other) && one.Equals(other) && one.Equals(T.Parse(text, null))
                ? T.Parse(text.AsSpan(), null)
                : throw new FormatException();

        Read<InitiativeFilter>("målgruppe:ungdom").Should().Be(InitiativeFilter.Has(TargetGroup.Youth));
        FluentActions.Invoking(static () => Read<InitiativeFilter>("malgrupe:x")).Should().Throw<FormatException>();
        InitiativeFilter.TryParse(null, out _).Should().BeFalse();
    }
}
