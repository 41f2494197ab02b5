using System.Text;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>Standard output that is closed or full is one line and exit code 2; where standard error is so too, the exit code is left.</summary>
public class UnwritableOutputTests
{
    private static readonly string[] Calls =
    [
        "", "--help", "--version", "query ungdom", "query ungdom --format json", "query ungdom --format csv", "query ungdom --format markdown", "keys", "codes", "codes --format csv", "show", "show berg", "show berg --format json",
        "place Senja", "place Senja --format json", "facets", "crosstab målgruppe fylke", "timeline", "export", "export --long", "import samples/data/pages", "validate", "validate --format json",
        "diff samples/data/berg.json samples/data/katalog.json", "diff samples/data/berg.json samples/data/katalog.json --format json",
    ];

    public static TheoryData<string> AllCalls => [.. Calls];

    [Theory]
    [MemberData(nameof(AllCalls))]
    public void Every_command_says_so_in_one_line(string call)
    {
        var arguments = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var failure in new Exception[] { new IOException("No space left on device", 28), new IOException("Bad file descriptor"), new UnauthorizedAccessException(), new ObjectDisposedException("it") })
        {
            using var error = new MemoryStream();

            SampleConsole.Call(new Broken(failure), error, arguments).Should().Be(2);

            var lines = Encoding.UTF8.GetString(error.ToArray()).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
            lines.Where(static line => !line.Contains("README.md", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("tilflytting: ").And.Contain("tandard ut");
        }
    }

    [Theory]
    [MemberData(nameof(AllCalls))]
    public void Without_standard_error_the_exit_code_is_left(string call)
    {
        var arguments = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        SampleConsole.Call(new Broken(new IOException()), new Broken(new IOException()), arguments).Should().Be(2);
        SampleConsole.Call(Stream.Null, new Broken(new IOException()), "query", "=").Should().Be(2);
    }

    [Theory]
    [InlineData(">&-")]
    [InlineData("> /dev/full")]
    public void It_is_so_in_a_shell(string redirection)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It has the devices.");
        foreach (var call in (string[])["timeline", "query ungdom --format json", "export --long", ""])
        {
            var result = SampleConsole.RunInShell(redirection, call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

            (result.ExitCode, result.Output).Should().Be((2, ""), call);
            result.Error.TrimEnd('\n').Should().StartWith("tilflytting: ").And.NotContain("\n");
        }

        SampleConsole.RunInShell($"{redirection} 2>&-", "timeline").ExitCode.Should().Be(2);
    }

    /// <summary>A stream that nothing can be written to.</summary>
    private sealed class Broken(Exception failure) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => 0;

        public override long Position { get; set; }

        public override void Write(byte[] buffer, int offset, int count) => throw failure;

        public override void Flush() => throw failure;

        public override int Read(byte[] buffer, int offset, int count) => 0;

        public override long Seek(long offset, SeekOrigin origin) => 0;

        public override void SetLength(long value)
        {
        }
    }
}
