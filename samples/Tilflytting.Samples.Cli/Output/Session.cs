namespace Tilflytting.Samples.Cli.Output;

/// <summary>One call of the program: what it reads, where people read its answer, where programs do, and where it complains.</summary>
internal sealed class Session : IDisposable
{
    private readonly SafeWriter error;

    /// <param name="streams">Where it reads and writes.</param>
    /// <param name="width">The width that was asked for; null where none was.</param>
    public Session(ConsoleStreams streams, int? width)
    {
        Input = streams.Input;
        ErrorOutput = streams.Error;
        Output = new(streams.Output, isBuffered: streams.OutputWidth is null);
        Writer = new(Output, streams.OutputWidth is not null && streams.HasColours, isTrimmed: streams.OutputWidth is null);
        error = new(streams.Error, streams.ErrorWidth is not null && streams.HasColours, isTrimmed: streams.ErrorWidth is null);
        Screen = new(Writer, width ?? streams.OutputWidth ?? streams.WishedWidth, streams.OutputWidth is not null, streams.OutputWidth is not null && streams.HasColours);
        Error = new(error, width ?? streams.ErrorWidth ?? streams.WishedWidth ?? Screen.Usual, streams.ErrorWidth is not null, streams.ErrorWidth is not null && streams.HasColours);
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard error for the bytes of data.</summary>
    public Stream ErrorOutput { get; }

    /// <summary>Standard output for the bytes of data.</summary>
    public GuardedStream Output { get; }

    /// <summary>Standard output for text.</summary>
    public SafeWriter Writer { get; }

    /// <summary>Standard output for people.</summary>
    public Screen Screen { get; }

    /// <summary>Standard error, for messages to people: standard output has the results alone.</summary>
    public Screen Error { get; }

    /// <summary>One line on standard error, however long: it may be read by a script.</summary>
    public void Complain(string message) => Quietly(() => error.Write($"tilflytting: {Shown.Line(message)}\n"));

    /// <summary>The line of what went wrong, and below it what is for a person.</summary>
    public void Complain(CommandException problem)
    {
        Complain(problem.Message);
        foreach (var detail in problem.Details)
        {
            Quietly(() => Error.Indented(2, Shown.Line(detail)));
        }
    }

    /// <summary>Everything that was written is where it belongs, or that is reported.</summary>
    public void Flush() => Writer.Flush();

    /// <summary>Nothing is written any more; the streams are the caller's.</summary>
    public void Dispose()
    {
        Output.Dispose();
        Writer.Dispose();
        error.Dispose();
    }

    /// <summary>Where even standard error cannot be written to, the exit code is all that is left.</summary>
    private static void Quietly(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
        {
            // There is nowhere to say it.
        }
    }
}
