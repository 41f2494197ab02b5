using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>Writes a catalogue to a file, or to standard output.</summary>
internal static class CatalogueOutput
{
    private static readonly CatalogueJsonOptions Options = new() { Indented = true };

    /// <param name="session">Where standard output is.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="file">The file; null or <c>-</c> is standard output.</param>
    /// <param name="cancellation">Stops it; a file is written as a whole or not at all.</param>
    public static async Task Write(Session session, Catalogue catalogue, string? file, CancellationToken cancellation)
    {
        if (file is null or FileBytes.StandardInput)
        {
            ReportWriter.WriteJson(session.Output, CatalogueJson.Write(catalogue, Options));
            session.Flush();
            return;
        }

        await Save(file, () => CatalogueJson.SaveAsync(catalogue, file, Options, cancellation));
    }

    public static async Task Save(string file, Func<Task> save)
    {
        try
        {
            await save();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(Say($"«{file}» kan ikke skrives.", $"«{file}» kan ikkje skrivast.", $"\"{file}\" cannot be written."));
        }
    }
}
