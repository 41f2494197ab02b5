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
        var ends = default(TokenEnds);
        while (input.Unused.Length < CatalogueReader.MarkLength && await input.FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        if (CatalogueReader.WithoutMark(input.Unused).Length < input.Unused.Length)
        {
            input.Use(input.Unused.Length - CatalogueReader.WithoutMark(input.Unused).Length);
        }

        while (true)
        {
            InitiativeReading? reading = null;
            if (tokens.IsBroken || input.IsEnded || ends.HasMore(input.Unused.Span) || IsTooLong(input, options))
            {
                var used = tokens.Next(input.Unused, input.IsEnded, out reading);
                if (used > 0)
                {
                    input.Use(used);
                    ends.Reset();
                }
            }

            if (reading is not null)
            {
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }
            else if (tokens.IsEnded)
            {
                yield break;
            }
            else if (!tokens.IsBroken && IsTooLong(input, options))
            {
                if (tokens.TooLong() is { } tooLong)
                {
                    yield return tooLong;
                    yield break;
                }
            }
            else
            {
                await input.FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether a value has more bytes than are held. Only a full buffer is asked, so that it does not depend on the pieces in which the bytes come.</summary>
    private static bool IsTooLong(StreamBuffer input, CatalogueReadOptions options) => input.IsFull && input.Unused.Length > options.Limits.MaxInitiativeBytes;
}
