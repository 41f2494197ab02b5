using System.Text.Json.Nodes;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>diff</c>.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Equal_catalogues_are_exit_code_0()
    {
        File.WriteAllText(file, TestFiles.Read("samples", "data", "berg.json").ReplaceLineEndings("\r\n"));

        var result = SampleConsole.Run("diff", "samples/data/berg.json", file);

        (result.ExitCode, result.Output.Trim(), result.Error).Should().Be((0, "Ingen endringer.", ""));
    }

    [Fact]
    public void Differences_are_told_by_initiative_and_the_exit_code_is_1()
    {
        WriteChanged();

        var result = SampleConsole.At(80, "diff", "samples/data/berg.json", file);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("Utvikling av småsamfunn og bygdemobilisering i Berg")
            .And.Contain("Presisert prosjekt 3 › periode: 2007–2010 → august 2007 – 2010");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void Another_program_gets_them_as_JSON()
    {
        WriteChanged();

        var result = SampleConsole.Run("diff", "samples/data/berg.json", file, "--format", "json");

        var change = JsonNode.Parse(result.Output)!.AsArray().Should().ContainSingle().Subject!;
        result.ExitCode.Should().Be(1);
        change["kind"]!.GetValue<string>().Should().Be("refined");
        change["newPointer"]!.GetValue<string>().Should().Be("/initiatives/0/projects/2/period");
        change["newValue"]!.GetValue<string>().Should().Be("2007-08/2010");
    }

    [Fact]
    public void A_file_that_is_no_catalogue_is_one_line_and_exit_code_2()
    {
        File.WriteAllText(file, "[]");

        var result = SampleConsole.Run("diff", "samples/data/berg.json", file);

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.Should().StartWith("tilflytting: «").And.Contain("er ikke en katalog");
    }

    private void WriteChanged() =>
        File.WriteAllText(file, TestFiles.Read("samples", "data", "berg.json").Replace("\"2007/2010\"", "\"2007-08/2010\"", StringComparison.Ordinal));
}
