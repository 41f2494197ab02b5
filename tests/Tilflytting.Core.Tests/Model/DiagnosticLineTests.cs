namespace Tilflytting.Core.Tests.Model;

public class DiagnosticLineTests
{
    [Fact]
    public void Line_has_no_line_break_whatever_the_document_said()
    {
        var parse = () => UnknownMembers.Parse("""{"a\nb":1,"a\nb":2}""");

        var thrown = parse.Should().Throw<DiagnosticException>().Which;

        thrown.Diagnostics.Should().ContainSingle();
        thrown.Diagnostics[0].ToString().Should().Be($"Error {DiagnosticCodes.DuplicateMember}: The member «a b» comes twice.");
    }

    [Fact]
    public void Message_of_several_problems_has_one_line_for_each_on_every_platform()
    {
        var problem = new Diagnostic { Code = "X1", Severity = Severity.Warning, Message = "One\r\ntwo", Pointer = "/a\nb" };

        new DiagnosticException(problem, problem).Message.Should().Be("/a b Warning X1: One  two\n/a b Warning X1: One  two");
    }
}
