using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A catalogue as a text: read as its bytes are.</summary>
internal sealed class JsonTextTarget(TextMutator mutator) : TextTarget("json-text", nameof(CatalogueJson), mutator)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    protected override int PrintedOnceIn => 32;

    protected override void Hold(string text, Dice dice)
    {
        var options = dice.One(Documents.Options);
        var reading = CatalogueJson.TryRead(text, options);
        Documents.IsSound(reading);
        Documents.IsThrown(reading, dice);
        if (dice.OneIn(8))
        {
            var isRead = CatalogueJson.TryRead(text, out var catalogue, out var problems);
            Require.Equal(problems.IsEmpty, isRead, "the everyday call tells of errors alone");
            Require.Throws<DiagnosticException>(!isRead, () => Require.Equal(CatalogueJson.Read(text), catalogue!, "Read gives what TryRead does"), "Read");
        }

        if (!dice.OneIn(4))
        {
            return;
        }

        try
        {
            Documents.AreAlike(CatalogueJson.TryRead(Strict.GetBytes(text), options), reading, "a text is read as its bytes are");
        }
        catch (EncoderFallbackException)
        {
            Require.That(!reading.IsSuccess || !reading.LeftOut.IsEmpty, "half of a surrogate pair is told");
        }
    }

    protected override string? Print(string text)
    {
        var reading = CatalogueJson.TryRead(text, CatalogueReadOptions.Default);
        return string.Join('|', reading.Diagnostics) + (reading.Catalogue is { } catalogue ? CatalogueJson.Write(catalogue) : "");
    }
}
