namespace Tilflytting.Samples.Cli;

/// <summary>Something that the person at the keyboard can put right: the one line that is shown, and what is shown below it where a line is not enough.</summary>
internal class CommandException(string message, params IReadOnlyList<string> details) : Exception(message)
{
    public IReadOnlyList<string> Details { get; } = details;

    /// <summary>The exit code: <see cref="ExitCodes.WrongUse"/>, unless nothing was found.</summary>
    public int ExitCode { get; init; } = ExitCodes.WrongUse;
}
