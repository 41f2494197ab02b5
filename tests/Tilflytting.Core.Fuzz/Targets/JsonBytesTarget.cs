using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A catalogue of any bytes, strictly, tolerantly or to be salvaged: read or explained, and nothing lost.</summary>
internal sealed class JsonBytesTarget() : BytesTarget("json-bytes", nameof(CatalogueJson))
{
    protected override byte[] Make(Dice dice) => Documents.Catalogues.Make(dice);

    protected override void Hold(byte[] input, Dice dice)
    {
        var options = dice.One(Documents.Options);
        var reading = CatalogueJson.TryRead(input, options);
        Documents.IsSound(reading);
        Documents.IsThrown(reading, dice);
        if (reading.Catalogue is { } catalogue && (reading.IsSuccess || dice.OneIn(4)))
        {
            Documents.IsWrittenAndReadAgain(catalogue);
        }

        if (!dice.OneIn(reading.IsSuccess ? 2 : 6))
        {
            return;
        }

        // One document is a catalogue in every mode or in none, as far as it is JSON: modes are filters.
        var isRead = CatalogueJson.TryRead(input, out var everyday, out var problems);
        Require.Equal(problems.IsEmpty, isRead, "the everyday call tells of errors alone");
        if (dice.OneIn(16))
        {
            Require.Throws<DiagnosticException>(!isRead, () => Require.Equal(CatalogueJson.Read(input), everyday!, "Read gives what TryRead does"), "Read");
        }

        if (Documents.IsRoomy(options))
        {
            Require.That(!isRead || reading.Catalogue == everyday, "what is read without an error is read in every mode");
            Require.That(!isRead || reading.Diagnostics.All(static problem => problem.Code is DiagnosticCodes.UnknownMember or DiagnosticCodes.UnknownCode), "modes differ in what is unknown alone");
        }

        if (isRead)
        {
            NothingIsLost(input, everyday!);
        }
        else if (Documents.IsRoomy(options) && options.Mode.LeavesOutBadInitiatives && Documents.IsJson(input))
        {
            EveryInitiativeIsReadOrListed(input, reading);
        }
    }

    private static void NothingIsLost(byte[] input, Catalogue catalogue)
    {
        var depth = new JsonDocumentOptions { MaxDepth = 256 };
        using var before = JsonDocument.Parse(Documents.Text(input).TrimStart('\uFEFF'), depth);
        using var after = JsonDocument.Parse(CatalogueJson.Write(catalogue), depth);
        var lost = Loss.Find(before.RootElement, after.RootElement);
        Require.That(lost is null, $"nothing is lost, as at {lost}");
    }

    private static void EveryInitiativeIsReadOrListed(byte[] input, CatalogueReading reading)
    {
        if (reading.Diagnostics.Any(static problem => problem.Code is DiagnosticCodes.NewerSchemaVersion or DiagnosticCodes.OlderSchemaVersion or DiagnosticCodes.NestedTooDeep))
        {
            return;
        }

        using var document = JsonDocument.Parse(Documents.Text(input).TrimStart('\uFEFF'), new() { MaxDepth = 256 });
        if (document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.EnumerateObject().Where(static member => IsInitiatives(member)).ToList() is [{ Value: { ValueKind: JsonValueKind.Array } list }])
        {
            var found = reading.Initiatives.Length + reading.LeftOut.Length;
            if (reading.Diagnostics.Any(static problem => problem.Code == DiagnosticCodes.PartNotRead))
            {
                // Whole entries were found in an item that is none: they count, and so do the parts around them.
                Require.That(found >= list.GetArrayLength(), "every initiative is read or listed, beside those in broken items");
                return;
            }

            Require.Equal(found, list.GetArrayLength(), "every initiative is read or listed");
        }
    }

    private static bool IsInitiatives(JsonProperty member)
    {
        try
        {
            return member.Name == "initiatives";
        }
        catch (InvalidOperationException)
        {
            return false; // Half of a surrogate pair is no name.
        }
    }
}
