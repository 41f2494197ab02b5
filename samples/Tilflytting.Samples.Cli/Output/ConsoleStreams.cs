using System.Globalization;
using System.Text;

namespace Tilflytting.Samples.Cli.Output;

/// <summary>Where one call of the program reads and writes: the process itself, or the streams of a test.</summary>
internal sealed class ConsoleStreams
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    /// <summary>How many columns the terminal on standard output has; null where standard output is a file or a pipe.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>The same of standard error.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>The width that the environment asks for where there is no terminal; null where it does not.</summary>
    public int? WishedWidth { get; init; }

    /// <summary>Whether colours are wanted where there is a terminal (https://no-color.org).</summary>
    public bool HasColours { get; init; }

    /// <summary>Those of the process.</summary>
    public static ConsoleStreams OfProcess()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // Standard output is closed; the first byte that is written reports it.
        }

        return new()
        {
            Input = new LazyStream(Console.OpenStandardInput),
            Output = new LazyStream(Console.OpenStandardOutput),
            Error = new LazyStream(Console.OpenStandardError),
            OutputWidth = Console.IsOutputRedirected ? null : TerminalWidth(),
            ErrorWidth = Console.IsErrorRedirected ? null : TerminalWidth(),
            WishedWidth = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wished) && wished >= Screen.Narrowest ? wished : null,
            HasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>A terminal that does not know how wide it is has eighty columns.</summary>
    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Screen.Usual;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return Screen.Usual;
        }
    }
}
