using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Written;

/// <summary>A million characters of one thing, or a part of it, cost a few looks at each of them, memory in proportion, no depth, and no more than a hundred searches for a better spelling. Counted, not timed.</summary>
public class HostileQueryTextTests
{
    private static readonly int Length = TestScale.Of(1_000_000, least: 250_000);

    /// <summary>What every character may cost: it is seen as space, as the end of a key, as a value, and as a word that may mean «or».</summary>
    private const int LooksPerCharacter = 12;

    public static TheoryData<string, string> Texts => new()
    {
        { "", "(" }, { "", ")" }, { "", "()" }, { "", "-" }, { "", "!" }, { "", "–" }, { "", "," }, { "", "\"" }, { "", "\"\"" }, { "", "«" }, { "", "»" }, { "", " " }, { "", "&" }, { "", "|" }, { "", ":" },
        { "", "=" }, { "", "@" }, { "", "*" }, { "", "a" }, { "", "a " }, { "", "a," }, { "", "a|" }, { "", "or " }, { "", "a or " }, { "", "og " }, { "", "a og " }, { "", "ikke " }, { "", "ikke a " }, { "", "'" }, { "", "' " }, { "", "\u00AD" }, { "", "a\u200B " },
        { "", "målgruppe:ungdom eller kvinner " }, { "", "fylke:Troms og a " }, { "", "partner:NAV a " }, { "", "aktiv:2007 a " }, { "", "målgruppe:(a " }, { "", "målgruppe: " }, { "", "\"a b\" " }, { "", "-a " }, { "", "(a) " }, { "", "-(a or " }, { "", "((a b) or " },
        { "", "x:y " }, { "", "målgruppe:ungdom " }, { "", "målgruppe:ungdon " }, { "", "aktiv:1997 " }, { "", "aktiv:2007-2010 " }, { "", "kommune:Målselb " }, { "", "fylke:Tromz " },
        { "", "kommune@:" }, { "", "-kommune@oppført:Berg " },
        { "målgruppe:", "ungdom," }, { "målgruppe:", "ungdon," }, { "målgruppe:", "u" }, { "målgruppe:", "ung-" }, { "målgruppe:.", "a" }, { "målgruppe=", "\"\"" },
        { "kommune:", "5530," }, { "kommune:", "Målselb," }, { "kommune:", "Målselb" }, { "kommune:", "1" }, { "kommune:", "1806@" }, { "kommune:\"", "Berg i " }, { "kommune:\"", "(" },
        { "fylke:", "Tromz," }, { "fylke:", "T" }, { "aktiv:", "1997," }, { "aktiv:", "20," }, { "aktiv:", "." }, { "aktiv:", "2" }, { "aktiv:", "/" }, { "aktiv:", "1997/" }, { "aktiv:", "~" },
        { "skrevet:", "2012," }, { "skrevet:", "-" }, { "orgnr:", "9" }, { "orgnr:\"", " " }, { "id:", "a" }, { "id:", "a-" }, { "id:", "å" }, { "språk:", "a" }, { "språk:", "nb-" }, { "språk:", "engelskk," },
        { "oppgitt:", "partnars," }, { "ukodet:", "malgrupe," }, { "partner:", "å" }, { "partner:\"", "Æ " }, { "utgiver:", "–," }, { "kilde:", "x" }, { "tekst:", "a*" }, { "tekst:\"", "a " }, { "tekst:", "😀" }, { "tekst:", "\uD800" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Cost_is_linear_and_bounded_in_depth_and_problems(string start, string piece)
    {
        var (whole, half) = (Read(Text(start, piece, Length)), Read(Text(start, piece, Length / 2)));

        whole.Looked.Should().BeLessThanOrEqualTo(LooksPerCharacter * (long)Length);
        whole.Allocated.Should().BeLessThanOrEqualTo((3 * half.Allocated) + 2_000_000, "twice the text takes twice the memory, and what is looked up once is looked up once");
        whole.Problems.Should().BeLessThanOrEqualTo(QueryReader.MaxProblems + 1);
    }

    [Fact]
    public void Not_one_more_name_is_compared_when_there_are_problems_enough()
    {
        var wrong = string.Join(',', Enumerable.Range(0, 50_000).Select(static i => $"Målselb{i}"));
        var enough = string.Join(',', Enumerable.Range(0, QueryReader.MaxProblems).Select(static i => $"Målselb{i}"));
        _ = Read("kommune:x");

        // A search makes a text of every name of the register, so that it shows in the memory that is taken.
        var (long1, short1) = (Read($"kommune:{wrong}"), Read($"kommune:{enough}"));
        long1.Problems.Should().Be(QueryReader.MaxProblems + 1);
        long1.Allocated.Should().BeLessThanOrEqualTo((2 * short1.Allocated) + (200L * wrong.Length));
    }

    [Fact]
    public void A_filter_of_a_million_characters_prints_and_reads_back()
    {
        var filter = InitiativeFilter.Parse(Text("", "(a -b) or ", Length)[..^4]);

        InitiativeFilter.Parse(filter.ToString()).Should().Be(filter);
    }

    private static string Text(string start, string piece, int length) => start + string.Concat(Enumerable.Repeat(piece, (length - start.Length) / piece.Length));

    private static (long Looked, long Allocated, int Problems) Read(string text)
    {
        var reader = new QueryReader(text, ConceptSet.Shipped);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var node = reader.Read(out var problems);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        problems.IsEmpty.Should().Be(node is not null);
        problems.All(problem => problem.Span!.Value.Start >= 0 && problem.Span.Value.End <= text.Length).Should().BeTrue();
        return (reader.Looked, allocated, problems.Length);
    }
}
