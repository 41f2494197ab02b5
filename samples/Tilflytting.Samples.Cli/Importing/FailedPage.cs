namespace Tilflytting.Samples.Cli.Importing;

/// <summary>A page that could not be read, and why, as a sentence.</summary>
internal sealed record FailedPage(string File, string Reason);
