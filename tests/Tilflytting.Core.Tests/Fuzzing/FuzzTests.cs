using Tilflytting.Core.Fuzz;

namespace Tilflytting.Core.Tests.Fuzzing;

/// <summary>A short run of every way in for text; README.md of Tilflytting.Core.Fuzz tells of the long one.</summary>
public class FuzzTests
{
    private static readonly int Count = TestScale.Of(1_000, least: 500);

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(static target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Whatever_comes_in_is_read_or_explained(string name)
    {
        var run = new FuzzRun(FuzzTargets.All.Single(target => target.Name == name), seed: 1);

        run.Go(0, Count);

        run.Findings.Should().BeEmpty("of --entry {0} --seed 1 --at with the number", name);
        run.Count.Should().Be(Count);
    }

    [Fact]
    public void Names_are_unique_and_inputs_are_the_same_every_time()
    {
        Targets.Should().OnlyHaveUniqueItems();
        new Dice(7, 8, 9).Next().Should().Be(new Dice(7, 8, 9).Next()).And.NotBe(new Dice(7, 9, 9).Next());
        new Dice(1, 0).Next().Should().Be(new Dice(1, 0).Next());
    }

    [Fact]
    public void What_does_not_hold_is_found_and_made_short()
    {
        var run = new FuzzRun(new NoAngleBrackets(), seed: 3);

        run.Go(0, 2000);

        run.Findings.Should().NotBeEmpty();
        new NoAngleBrackets().Shrink(3, run.Findings[0].Number).Input.Should().Be("<");
    }

    [Fact]
    public void Work_out_of_proportion_is_found()
    {
        var run = new FuzzRun(new Wasteful(), seed: 3);

        run.Go(0, 10);

        run.Findings.Should().HaveCount(5).And.OnlyContain(static finding => finding.Problem.Message.StartsWith("the work is in proportion"));
    }

    private abstract class Letters : FuzzTarget<char>
    {
        public override string Name => "letters";

        public override string Entry => "nothing";

        protected override char[] Make(Dice dice) => [.. Enumerable.Range(0, 50).Select(_ => (char)(' ' + dice.Next(90)))];

        protected override string Show(char[] input) => new(input);
    }

    private sealed class NoAngleBrackets : Letters
    {
        protected override void Hold(char[] input, Dice dice)
        {
            if (input.Contains('<'))
            {
                throw new FuzzException("there is no angle bracket", null);
            }
        }
    }

    private sealed class Wasteful : Letters
    {
        protected override void Hold(char[] input, Dice dice) => _ = new byte[20_000_000];
    }
}
