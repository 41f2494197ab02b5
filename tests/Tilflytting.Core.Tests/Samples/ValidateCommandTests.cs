using System.Text.Json.Nodes;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>The command <c>validate</c>.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Nothing_wrong_is_exit_code_0()
    {
        var result = SampleConsole.Run("validate", "samples/data/berg.json");

        (result.ExitCode, result.Output.Trim(), result.Error).Should().Be((0, "0 feil, 0 advarsler, 0 merknader", ""));
    }

    [Fact]
    public void What_does_not_read_and_what_the_rules_find_stand_in_one_table_and_the_exit_code_is_1()
    {
        File.WriteAllText(file, """
            {"schemaVersion":"1.0","id":"k","language":"nb","title":"K","modifiedOn":"i går",
             "initiatives":[{"id":"a","language":"nb","title":"A","places":[{"municipality":"1929","name":"Målselv"}]}]}
            """);

        var result = SampleConsole.Run("validate", file, "--width", "80");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("/modifiedOn").And.Contain("linje 1, kolonne 74").And.Contain("TC3008").And.Contain("/initiatives/0/places/0/").And.Contain("TC4016")
            .And.Contain("«Berg»?").And.Contain("1 feil, 1 advarsel, 0 merknader");
        result.Lines.Should().OnlyContain(static line => line.Length <= 80);
    }

    [Fact]
    public void What_the_rules_did_not_see_is_told()
    {
        File.WriteAllText(file, """
            {"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"A","language":"nb","title":"A"},
             {"id":"b","language":"nb","title":"B","targetGroup":[],"places":[{"municipality":"1929","name":"Målselv"}]}]}
            """);

        var result = SampleConsole.Run("validate", file);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("/initiatives/0/id").And.Contain("TC1001").And.Contain("TC3017").And.Contain("TC4016").And.Contain("1 feil, 1 advarsel, 1 merknad").And.Contain("Ikke kjørt:");
        result.Output.ReplaceLineEndings("").Should().Contain("/initiatives/1/places/0/", "that is where it stands in the file");

        File.WriteAllText(file, "[]");
        var none = SampleConsole.Run("validate", file);
        none.Output.Should().Contain("regler. Katalogen kunne ikke leses.");
        none.ExitCode.Should().Be(1);
        JsonNode.Parse(SampleConsole.Run("validate", file, "--format", "json").Output)!["notRun"]!.AsArray().Count.Should().BeGreaterThan(25);
    }

    [Fact]
    public void Another_program_gets_it_as_JSON()
    {
        File.WriteAllText(file, """{"schemaVersion":"1.0","id":"K","language":"nb","title":"K"}""");

        var problem = JsonNode.Parse(SampleConsole.Run("validate", file, "--format", "json").Output)!["problems"]!.AsArray().Should().ContainSingle().Subject!;

        problem["code"]!.GetValue<string>().Should().Be(DiagnosticCodes.MalformedSlug);
        problem["pointer"]!.GetValue<string>().Should().Be("/id");
        problem["severity"]!.GetValue<string>().Should().Be("error");
        problem["line"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_line_and_exit_code_2()
    {
        var result = SampleConsole.Run("validate", "borte.json");

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.Should().Be("tilflytting: «borte.json» finnes ikke.\n");
    }
}
