namespace Tilflytting.Samples.Cli;

/// <summary>Something that the person at the keyboard can put right; its message is the one line that is shown.</summary>
internal sealed class CommandException(string message) : Exception(message);
