using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Json;

/// <summary>Reads the initiatives of a stream that is one catalogue, without holding more than one of them.</summary>
internal static class InitiativeDocument
{
    public static async IAsyncEnumerable<InitiativeReading> ReadAsync(
        Stream stream, CatalogueReadOptions options, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var input = new StreamBuffer(stream, progress);
        var tokens = new CatalogueTokens(options);
        await input.FillUpAsync(cancellationToken).ConfigureAwait(false);
        if (CatalogueReader.WithoutMark(input.Unused).Length < input.Unused.Length)
        {
            input.Use(input.Unused.Length - CatalogueReader.WithoutMark(input.Unused).Length);
        }

        while (true)
        {
            var used = tokens.Next(input.Unused, input.IsEnded, out var reading);
            input.Use(used);
            if (reading is not null)
            {
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }
            else if (tokens.IsEnded)
            {
                yield break;
            }
            else if (input.Unused.Length > options.Limits.MaxInitiativeBytes)
            {
                yield return tokens.TooLong();
                yield break;
            }
            else
            {
                await input.FillUpAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
