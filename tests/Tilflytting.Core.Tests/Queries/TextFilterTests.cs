using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>The condition on texts: words, beginnings and phrases in bokmål and nynorsk, what they are found by, and where.</summary>
public class TextFilterTests
{
    private static readonly Initiative Nynorsk = new()
    {
        Id = Slug.Parse("heim-til-fjorden"),
        Language = LanguageTag.Nynorsk,
        Title = "Heim til fjorden",
        Summary = "Tilflyttarar og ungdom",
        Description = "Kommunen ville ikkje vente lenger, og tok kontakt med alle som hadde gått ut av dei to skulane sidan nitti. Mange av tilflyttarane kom til Ŋáhkku, og fann ein ledig bustad der.",
        Partners = [new Partner { Name = "Bygde-lag i Ålesund" }],
    };

    [Theory]
    [InlineData("hjem \"ikke\"", true)]
    [InlineData("tilflyttere skoler boliger", true)]
    [InlineData("bol*", false)]
    [InlineData("bolig*", true)]
    [InlineData("bustad*", true)]
    [InlineData("NAHKKU", true)]
    [InlineData("aalesund", true)]
    [InlineData("Alesund", true)]
    [InlineData("bygdelag", true)]
    [InlineData("\"hjem til fjord*\"", true)]
    [InlineData("fjorden hjem", true)]
    [InlineData("\"fjorden hjem\"", false)]
    [InlineData("heim -fjorden", false)]
    [InlineData("heim or finst-ikkje", true)]
    [InlineData("text:hjem,finst-ikkje", true)]
    [InlineData("tekst:\"to skoler\"", true)]
    public void Bokmal_finds_nynorsk_in_the_query_text(string text, bool isFound) =>
        InitiativeFilter.Parse(text).Evaluate(Nynorsk).Should().Be(isFound ? Certainty.Certain : Certainty.No);

    [Fact]
    public void Several_words_are_a_condition_each_and_a_quotation_is_one()
    {
        InitiativeFilter.Text("skoler «hjem til» bol*").Should().Be(InitiativeFilter.Text("skoler") & InitiativeFilter.Text("\"hjem til\"") & InitiativeFilter.Text("bol*"));
        InitiativeFilter.Text("skoler \"Hjem til\" Bol*").ToString().Should().Be("skoler \"hjem til\" bol*");
        InitiativeFilter.Parse("skoler \"Hjem, til\" Bol*").Should().Be(InitiativeFilter.Text("Skoler “hjem til” bol*"));
        InitiativeFilter.Text("Grende-/bygdelag").Should().Be(InitiativeFilter.Parse("\"grende bygdelag\""));
        InitiativeFilter.Text("Bygde-lag*").ToString().Should().Be("bygde-lag*");
        InitiativeFilter.Text("or").ToString().Should().Be("\"or\"");
        FluentActions.Invoking(static () => InitiativeFilter.Text(" – ")).Should().Throw<DiagnosticException>().Which.Diagnostics[0].Code.Should().Be(DiagnosticCodes.NoWords);
        FluentActions.Invoking(static () => InitiativeFilter.Text((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => InitiativeFilter.Text((TextQuery)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Canonical_form_reads_back() => Gen.OneOf(SearchGen.Question.Select(static question => question.Filter), Gen.String.Select(Of)).Sample(
        static filter =>
        {
            var back = InitiativeFilter.Parse(filter.ToString());
            return back == filter && back.GetHashCode() == filter.GetHashCode() && back.ToString() == filter.ToString();
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void Explanation_shows_the_words_as_they_stand_in_the_text()
    {
        var found = InitiativeFilter.Text("skoler").Explain(Nynorsk);

        found.Text.In(LanguageTag.Bokmal).Should().Be("«skoler» står i omtalen: «…kontakt med alle som hadde gått ut av dei to skulane sidan nitti. Mange av tilflyttarane kom til…»");
        found.Highlight!.Field.Should().Be(SearchedField.Description);
        Marked(found.Highlight).Should().Equal("skulane");
        found.Highlight.ToString().Should().Contain("dei to *skulane* sidan");
        InitiativeFilter.Text("hjem").Explain(Nynorsk).Text.In(LanguageTag.Nynorsk).Should().Be("«hjem» står i tittelen: «Heim til fjorden»");
        (InitiativeFilter.Text("skoler") & InitiativeFilter.Text("«hjem til»")).Explain(Nynorsk).Parts[1].Highlight!.Spans.Should().Equal(new TextSpan(0, 8));
        InitiativeFilter.Text("finst-ikkje").Explain(Nynorsk).Highlight.Should().BeNull();
        InitiativeFilter.InCounty("55").Explain(Nynorsk).Highlight.Should().BeNull();
    }

    [Fact]
    public void Hits_say_where_every_word_stands_that_is_wanted()
    {
        var hit = new[] { Nynorsk }.Query(InitiativeFilter.Parse("(tilflyttere or bolig*) ungdom -finst-ikkje -målgruppe:ungdom"))[0];

        hit.Highlights.Select(static one => (one.Field, string.Join('|', Marked(one)))).Should().Equal(
            (SearchedField.Summary, "Tilflyttarar|ungdom"), (SearchedField.Description, "tilflyttarane|bustad"));
        InitiativeFilter.Parse("-heim").Highlights(Nynorsk).Should().BeEmpty();
        InitiativeFilter.Everything.Highlights(Nynorsk).Should().BeEmpty();
    }

    [Fact]
    public void Excerpt_is_cut_between_words_and_keeps_its_places() => Gen.Select(SearchGen.Initiatives(1), SearchGen.Question, Gen.Int[0, 90]).Sample(
        static (all, question, length) =>
        {
            foreach (var whole in all.SelectMany(one => question.Filter.Highlights(one)))
            {
                var excerpt = whole.Excerpt(length);
                var kept = excerpt.Text.Trim('…');
                whole.Text.Should().Contain(kept);
                kept.Length.Should().BeLessThanOrEqualTo(Math.Max(length, whole.Spans[0].Length));
                Marked(excerpt)[0].Should().Be(Marked(whole)[0]);
                Marked(excerpt).Should().OnlyContain(marked => Marked(whole).Any(one => one.StartsWith(marked, StringComparison.Ordinal)));
            }
        },
        iter: TestScale.Of(5_000));

    [Theory]
    [InlineData(100, "*Hjem* til bygda, *hjem* til *hjem*")]
    [InlineData(29, "*Hjem* til bygda, *hjem* til *hjem*")]
    [InlineData(28, "*Hjem* til bygda, *hjem* til…")]
    [InlineData(15, "*Hjem* til bygda,…")]
    [InlineData(14, "*Hjem* til…")]
    [InlineData(4, "*Hjem*…")]
    [InlineData(0, "*Hjem*…")]
    public void An_excerpt_keeps_whole_words(int length, string expected)
    {
        const string Text = "Hjem til bygda, hjem til hjem";
        var found = InitiativeFilter.Text("hjem").Explain(new() { Id = Slug.Parse("x"), Language = LanguageTag.Bokmal, Title = Text }).Highlight!;

        Starred(found.Excerpt(length)).Should().Be(expected);
    }

    [Fact]
    public void An_excerpt_in_the_middle_is_cut_at_both_ends()
    {
        var found = InitiativeFilter.Text("bygda").Explain(new() { Id = Slug.Parse("x"), Language = LanguageTag.Bokmal, Title = "Vi flytter hjem til bygda ved havet i nord, bygda mi" }).Highlight!;

        Starred(found.Excerpt(21)).Should().Be("…til *bygda* ved…");
        Starred(found.Excerpt(23)).Should().Be("…hjem til *bygda* ved…");
        Starred(found.Excerpt(5)).Should().Be("…*bygda*…");
        Starred(found.Excerpt(48)).Should().Be("Vi flytter hjem til *bygda* ved havet i nord,…");
        found.ToString().Should().Be("Title: Vi flytter hjem til *bygda* ved havet i nord, *bygda* mi");
        FluentActions.Invoking(() => found.Excerpt(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("length");
    }

    [Fact]
    public void Any_number_of_words_may_be_asked_for_as_in_a_query_text()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200).Select(static i => $"w{i}"));
        var entry = new Initiative { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "x", Description = words };

        var filter = InitiativeFilter.Text(words + " \"w1 w2\"");

        filter.Should().Be(InitiativeFilter.Parse(words + " \"w1 w2\""));
        filter.Evaluate(entry).Should().Be(Certainty.Certain);
        filter.Evaluate(entry with { Description = words.Replace("w150 ", "", StringComparison.Ordinal) }).Should().Be(Certainty.No);
        FluentActions.Invoking(() => InitiativeFilter.Text($"\"{words}\"")).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().ContainSingle(static one => one.Code == DiagnosticCodes.TooManyWords);
        FluentActions.Invoking(static () => InitiativeFilter.Text("–")).Should().Throw<DiagnosticException>();
    }

    [Fact]
    public void Every_text_for_people_is_searched_in_the_order_of_a_page()
    {
        var entry = new Initiative
        {
            Id = Slug.Parse("alt"),
            Language = LanguageTag.Bokmal,
            Title = "tittel",
            Summary = "ingress",
            Description = "beskrivelse",
            Objectives = ["mål"],
            Projects = [new()
            {
                Id = Slug.Parse("p"),
                Name = "prosjekt",
                Description = "om prosjektet",
                Objectives = ["delmål"],
                Status = WorkStatus.Words("prosjektstatus"),
                Places = [new() { Name = "prosjektsted", Locality = "grend" }],
            }],
            SubjectAreas = [SubjectArea.Words("fagområde")],
            Status = WorkStatus.Words("tilstand"),
            Programmes = [Programme.Words("program")],
            OrganisationForm = OrganisationForm.Words("organisering"),
            Partners = [new() { Name = "partner", Note = "merknad", Kind = PartnerKind.Words("partnertype"), Roles = [PartnerRole.Words("rolle")] }],
            TargetGroups = [TargetGroup.Words("målgruppe")],
            Activities = [new() { Kind = ActivityType.Words("aktivitet"), Description = "om aktiviteten", Places = [new() { Name = "aktivitetssted" }] }],
            SellingPoints = [SellingPoint.Words("budskap")],
            Places = [new() { Locality = "bygd" }],
            Outcomes = [new() { Text = "resultat", Indicator = "indikator" }],
            Funding = [new() { Source = "kilde", Programme = Programme.Words("støtteordning") }],
            Related = [new() { Kind = RelationKind.SeeAlso, Title = "beslektet" }],
        };

        SearchedText.Of(entry).Where(static text => text.Vocabulary is null).Select(static text => $"{text.Field} {text.Text}").Should().Equal(
            "Title tittel", "Summary ingress", "Description beskrivelse", "Objective mål", "Project prosjekt", "Project om prosjektet", "Objective delmål", "Item prosjektstatus", "Place prosjektsted", "Place grend",
            "Item fagområde", "Item tilstand", "Item program", "Item organisering", "Partner partner", "Partner merknad", "Item partnertype", "Item rolle", "Item målgruppe",
            "Item aktivitet", "Activity om aktiviteten", "Place aktivitetssted", "Item budskap", "Place bygd", "Outcome resultat", "Outcome indikator", "Funding kilde", "Item støtteordning", "Related beslektet");
        SearchedText.Of(entry).Where(static text => text.Vocabulary is null).Should().AllSatisfy(text => InitiativeFilter.Text(text.Text).Evaluate(entry).Should().Be(Certainty.Certain));
    }

    [Fact]
    public void What_nobody_sees_is_no_gap_in_any_condition_on_words()
    {
        var entry = new Initiative
        {
            Id = Slug.Parse("a"),
            Language = LanguageTag.Bokmal,
            Title = "Småsam\u00adfunn",
            Partners = [new() { Name = "Fylkes\u00adkommunen i\u200b Troms" }],
            Provenance = new() { Publisher = "Distrikts\u00adsenteret" },
        };

        foreach (var text in new[] { "partner:\"fylkeskommunen i troms\"", "\"fylkeskommunen i troms\"", "utgiver:distriktssenteret", "småsamfunn" })
        {
            InitiativeFilter.Parse(text).Evaluate(entry).Should().Be(Certainty.Certain, text);
        }

        InitiativeFilter.Parse("målgruppe:Ung\u00addom").Should().Be(InitiativeFilter.Has(TargetGroup.Youth));
        InitiativeFilter.Parse("kommune:Sen\u00adja").Should().Be(InitiativeFilter.InMunicipality("Senja"));
        Slug.FromTitle("Fylkes\u00adkommunen").ToString().Should().Be("fylkeskommunen");
        NorwegianTextComparer.Instance.Compare("Ber\u00adg", "Berga").Should().BeNegative();
    }

    [Fact]
    public void Order_by_relevance_is_that_of_a_plain_and_slow_one() => Gen.Select(SearchGen.Initiatives(12), SearchGen.Question).Sample(
        static (all, question) => all.Query(question.Filter).Select(static hit => hit.Initiative.Id).Should().Equal(question.Found(all).Select(static one => one.Id), question.Name),
        iter: TestScale.Of(2_000));

    private static InitiativeFilter Of(string text) => TextQuery.TryParse(text, out var query) ? InitiativeFilter.Text(query) : InitiativeFilter.Everything;

    private static string Starred(TextHighlight excerpt) =>
        excerpt.Spans.Reverse().Aggregate(excerpt.Text, static (text, span) => text.Insert(span.End, "*").Insert(span.Start, "*"));

    private static List<string> Marked(TextHighlight highlight) => [.. highlight.Spans.Select(span => highlight.Text.Substring(span.Start, span.Length))];
}
