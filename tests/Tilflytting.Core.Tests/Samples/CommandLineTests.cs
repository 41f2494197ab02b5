using System.Reflection;
using System.Text;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>What all commands have: help, languages, mistakes, completion.</summary>
public class CommandLineTests
{
    private static readonly string[] Commands = ["query", "facets", "crosstab", "timeline", "codes", "keys", "export", "show", "place", "organisation", "import", "validate", "diff"];

    public static TheoryData<string> AllCommands => [.. Commands];

    [Fact]
    public void Help_lists_the_commands_and_the_options()
    {
        var result = SampleConsole.At(80, "--help");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        foreach (var command in Commands)
        {
            result.Lines.Should().ContainMatch($"  {command} *");
        }

        result.Lines.Should().ContainMatch("  --lang <nb|nn|en> *").And.ContainMatch("  --width <antall> *").And.ContainMatch("  --version *").And.ContainMatch("  -h, --help *");
    }

    [Fact]
    public void The_examples_of_the_console_itself_are_said_in_the_language_and_work()
    {
        Examples("nb").Should().ContainMatch("query målgruppe:*").And.NotContainMatch("*--lang*");
        Examples("en").Should().ContainMatch("query target-group:* --lang en").And.NotContainMatch("*målgruppe*");

        static List<string> Examples(string language)
        {
            var examples = SampleConsole.At(80, "--help", "--lang", language).Lines.Where(static line => line.StartsWith("  tilflytting ", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal))
                .Select(static line => line["  tilflytting ".Length..].Trim()).ToList();
            examples.Should().HaveCount(4).And.OnlyContain(static example => SampleConsole.Run(example.Split(' ')).ExitCode == 0);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(AllCommands))]
    public void Every_command_has_help_in_three_languages_whose_examples_work(string command)
    {
        var norwegian = Examples(command, "nb", "Bruk", "For eksempel");
        var nynorsk = Examples(command, "nn", "Bruk", "Til dømes");
        var english = Examples(command, "en", "Usage", "Examples");

        english.Should().HaveSameCount(norwegian).And.HaveSameCount(nynorsk);
        foreach (var example in norwegian.Union(english).Union(nynorsk))
        {
            // Nothing is to be written here.
            var words = Words(example.Split([" > ", " | "], StringSplitOptions.None)[0].Replace(" --out katalog.json", "", StringComparison.Ordinal));
            var answer = SampleConsole.Run([.. words.Skip(1)]);
            answer.ExitCode.Should().BeLessThan(2, $"{example}: {answer.Error}");
            answer.Output.Should().NotBeEmpty(example);
        }
    }

    [Fact]
    public void The_version_is_that_of_the_packages()
    {
        var headings = TestFiles.Read("CHANGELOG.md").Split('\n').Where(static line => line.StartsWith("## [", StringComparison.Ordinal)).Select(static line => line[4..line.IndexOf(']', StringComparison.Ordinal)]).ToList();
        var version = typeof(Catalogue).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

        SampleConsole.RunProcess("--version").Output.Should().Be($"{version}\n");
        version.Should().Be(headings[0] == "Unreleased" ? version[..version.IndexOf('-', StringComparison.Ordinal)] + "-unreleased" : headings[0]);
    }

    [Theory]
    [InlineData("«shwo» finnes ikke. Mente du «show»? Se «tilflytting --help».", "shwo")]
    [InlineData("There is no \"shwo\". Did you mean \"show\"? See \"tilflytting --help\".", "shwo", "--lang", "en")]
    [InlineData("«--formt» finnes ikke. Mente du «--format»? Se «tilflytting query --help».", "query", "ungdom", "--formt", "json")]
    [InlineData("--format kan være table, json, csv eller markdown, ikke «xml». Se «tilflytting facets --help».", "facets", "--format", "xml")]
    [InlineData("--lang kan være nb, nn eller en, ikke «de». Se «tilflytting --help».", "--lang", "de")]
    [InlineData("--in trenger en verdi. Se «tilflytting query --help».", "query", "x", "--in")]
    [InlineData("--in kan bare brukes én gang. Se «tilflytting query --help».", "query", "x", "--in", "a", "--in", "b")]
    [InlineData("--top må være et helt tall fra 1, ikke «0». Se «tilflytting query --help».", "query", "x", "--top", "0")]
    [InlineData("--to må være et helt tall fra 1 til 9999, ikke «10000». Se «tilflytting timeline --help».", "timeline", "--to", "10000")]
    [InlineData("Her mangler <ord>. Se «tilflytting query --help».", "query")]
    [InlineData("Her mangler <vokabular>. Se «tilflytting crosstab --help».", "crosstab", "fylke")]
    [InlineData("Her mangler <ny>. Se «tilflytting diff --help».", "diff", "a")]
    [InlineData("<words> is missing. See \"tilflytting query --help\".", "query", "--lang", "en")]
    [InlineData("«malgrup» er ikke noe vokabular. Mente du «målgruppe»? Se «tilflytting codes --help».", "codes", "malgrup")]
    [InlineData("«samples/data/katlog.json» finnes ikke. Mente du «samples/data/katalog.json»?", "query", "x", "--in", "samples/data/katlog.json")]
    [InlineData("There is no \"borte.json\".", "timeline", "--in", "borte.json", "--lang", "en")]
    [InlineData("--lang trenger en verdi. Se «tilflytting --help».", "--lang")]
    [InlineData("--lang trenger en verdi. Se «tilflytting --help».", "--lang=")]
    [InlineData("--lang kan være nb, nn eller en, ikke «». Se «tilflytting --help».", "--lang", "")]
    [InlineData("--lang trenger en verdi. Se «tilflytting query --help».", "query", "ungdom", "--lang")]
    [InlineData("--lang trenger en verdi. Se «tilflytting --help».", "--lang", "--help")]
    [InlineData("--lang kan bare brukes én gang. Se «tilflytting --help».", "--lang", "en", "--lang", "nb")]
    [InlineData("--lang can be used only once. See \"tilflytting query --help\".", "--lang", "nb", "query", "x", "--lang", "en")]
    [InlineData("«-f» finnes ikke. Mente du «--format»? Se «tilflytting query --help».", "query", "ungdom", "-f", "json")]
    [InlineData("«-n3» finnes ikke. Mente du «-n»? Se «tilflytting query --help».", "query", "ungdom", "-n3")]
    [InlineData("«-n» finnes ikke. Se «tilflytting facets --help».", "facets", "-n", "3")]
    [InlineData("«-t=3» finnes ikke. Mente du «--top»? Se «tilflytting query --help».", "query", "ungdom", "-t=3")]
    [InlineData("«-format» finnes ikke. Mente du «--format»? Se «tilflytting query --help».", "query", "ungdom", "-format", "json")]
    [InlineData("«-lang» finnes ikke. Mente du «--lang»? Se «tilflytting place --help».", "place", "Senja", "-lang", "en")]
    [InlineData("«--json» finnes ikke. Mente du «--format json»? Se «tilflytting diff --help».", "diff", "samples/data/berg.json", "samples/data/katalog.json", "--json")]
    [InlineData("--separator gjelder bare --format csv, ikke json.", "query", "ungdom", "--format", "json", "--separator", ";")]
    [InlineData("--from 2012 er etter --to 2010.", "timeline", "--from", "2012", "--to", "2010")]
    public void A_mistake_is_one_line_that_helps_and_exit_code_2(string expected, params string[] arguments)
    {
        var result = SampleConsole.Run(arguments);

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.Replace('\\', '/').Should().Be($"tilflytting: {expected}\n");
    }

    [Theory]
    [InlineData("query målgruppe:ung", "målgruppe:ungdom")]
    [InlineData("query målgruppe:kvinner,you", "målgruppe:kvinner,youth")]
    [InlineData("query -kommune:senj", "-kommune:senja")]
    [InlineData("query fylke:nordl", "fylke:nordland")]
    [InlineData("facets mål", "målgruppe:")]
    [InlineData("crosstab tiå", "tiår")]
    [InlineData("codes partnerr", "partnerrolle")]
    [InlineData("query x --format mark", "markdown")]
    [InlineData("place Sen", "Senja")]
    [InlineData("tim", "timeline")]
    public void What_is_typed_is_completed(string typed, string expected)
    {
        var text = $"tilflytting {typed}";

        SampleConsole.Run(FormattableString.Invariant($"[suggest:{text.Length}]"), text).Lines.Should().Contain(expected);
    }

    [Fact]
    public void Every_value_that_is_offered_is_one_that_the_question_takes()
    {
        foreach (var key in new[] { "målgruppe:", "aktivitet:", "salgsargument:", "partnertype:", "fylke:", "kommune:", "språk:", "ukodet:" })
        {
            var text = $"tilflytting query {key}";
            var offered = SampleConsole.Run(FormattableString.Invariant($"[suggest:{text.Length}]"), text).Lines.Where(static line => line.Length > 0).ToList();

            offered.Should().HaveCountGreaterThan(2);
            offered.Where(static value => !InitiativeFilter.TryParse(value, out _)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Whoever_wants_only_the_first_line_gets_it_without_a_complaint()
    {
        var result = SampleConsole.RunForOneLine("export", "--long");

        result.Output.TrimStart('\uFEFF').Should().StartWith("entry,entryCertainty,dimension,");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void The_tour_is_in_English_as_well()
    {
        var result = SampleConsole.Run("--lang", "en");

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().Contain("Active in 1997").And.Contain("Yes, certain").And.NotContain("Sikkert").And.NotContain("Mulig").And.NotContain("Hvorfor");
        SampleConsole.Run("--lang", "en", "--width", "80").Lines.Should().OnlyContain(static line => line.Length <= 80 && !line.EndsWith(' ')).And.HaveCountLessThan(60);
    }

    [Theory]
    [InlineData("show", "samples/data/berg.json")]
    [InlineData("place", "Senja")]
    [InlineData("validate", "samples/data/katalog.json")]
    [InlineData("diff", "samples/data/berg.json", "samples/data/katalog.json")]
    [InlineData("facets")]
    [InlineData("timeline")]
    [InlineData("crosstab", "target-group", "county")]
    public void English_has_no_Norwegian_words_of_the_console(params string[] arguments)
    {
        var result = SampleConsole.Run([.. arguments, "--lang", "en"]);

        result.Error.Should().BeEmpty();
        result.Output.Should().NotContainAny("ikke oppgitt", "Sikkert", "Hvorfor", "Spørsmål", "Målgrupper", "Fylke ", "advarsler", "Ingen ");
    }

    private static List<string> Examples(string command, string language, string usage, string heading)
    {
        var result = SampleConsole.At(80, command, "--help", "--lang", language);

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Lines.Should().Contain(usage).And.ContainMatch($"  tilflytting {command} *").And.OnlyContain(static line => line.Length <= 80);
        result.Output.ReplaceLineEndings(" ").Should().ContainAny("Avslutningskode: 0 når", "Exit code: 0 when");
        var examples = result.Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => line.StartsWith("  tilflytting", StringComparison.Ordinal)).ToList();
        examples.Should().NotBeEmpty();
        return examples;
    }

    /// <summary>The words that a shell would hand over.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = ' ';
        foreach (var letter in line.Trim() + " ")
        {
            if (letter == quote && quote != ' ')
            {
                quote = ' ';
            }
            else if (quote == ' ' && letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (letter == ' ' && quote == ' ')
            {
                words.Add(word.ToString());
                word.Clear();
            }
            else
            {
                word.Append(letter);
            }
        }

        return words;
    }
}
