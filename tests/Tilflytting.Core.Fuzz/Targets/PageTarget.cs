using System.Text.Json;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A page: every character is accounted for, and what is read can be written as JSON and as a page.</summary>
/// <param name="name">The name.</param>
/// <param name="format">The format that is told to the reader; null when it finds out by itself.</param>
/// <param name="maker">Makes the pages.</param>
/// <param name="isThorough">Whether each of them is written in every way; otherwise some are.</param>
internal sealed class PageTarget(string name, PageFormat? format, ITextMaker maker, bool isThorough = false) : TextTarget(name, nameof(CataloguePage), maker)
{
    private static readonly Uri Address = new("https://example.org/katalog/a");

    /// <summary>A page is turned over in several ways, each with its own places in the source.</summary>
    public override long WorkPerUnit => 20_000;

    protected override int PrintedOnceIn => 32;

    protected override void Hold(string text, Dice dice)
    {
        var read = dice.OneIn(8) ? CataloguePage.Read(text, format, Address) : CataloguePage.Read(text, format);
        var at = 0;
        foreach (var entry in read.Ledger)
        {
            Require.That(entry.Span.Start == at && entry.Span.Length > 0, "the ledger has no gap and no overlap");
            at = entry.Span.End;
        }

        Require.Equal(at, text.Length, "the ledger goes to the end of the page");
        Problems.AreSound(read.Diagnostics, text.Length);
        if (!isThorough && !dice.OneIn(4))
        {
            return;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(read.Initiative, TilflyttingJsonContext.Default.Initiative);
        Require.Equal(JsonSerializer.Deserialize(json, TilflyttingJsonContext.Default.Initiative), read.Initiative, "what is read from a page is written and read as JSON");
        if (dice.OneIn(2))
        {
            PointersLead(read, json);
        }

        if (isThorough)
        {
            SaidTarget.IsReadBack(read.Initiative);
        }
        else if (dice.OneIn(4))
        {
            var page = CataloguePage.Write(read.Initiative, dice.OneIn(2) ? PageFormat.PlainText : PageFormat.Markdown, dice.OneIn(2) ? LanguageTag.Bokmal : LanguageTag.Nynorsk);
            Require.Equal(CataloguePage.Read(page.Text, page.Format).Initiative, page.Said, "a page that is written is read back");
        }
    }

    protected override string? Print(string text) => JsonSerializer.Serialize(CataloguePage.Read(text, format).Initiative, TilflyttingJsonContext.Default.Initiative);

    /// <summary>A stretch of the page that was read leads to a member that is there.</summary>
    private static void PointersLead(PageReading read, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var entry in read.Ledger)
        {
            foreach (var pointer in entry.Pointers)
            {
                var at = document.RootElement;
                foreach (var step in pointer.Split('/')[1..])
                {
                    if (at.ValueKind == JsonValueKind.String && step is "edtf" or "text" or "code")
                    {
                        break;
                    }

                    if (at.ValueKind == JsonValueKind.Array ? int.Parse(step, System.Globalization.CultureInfo.InvariantCulture) is var index && index >= at.GetArrayLength() : !at.TryGetProperty(step, out _))
                    {
                        throw new FuzzException("a pointer of the ledger leads to a member", $"{pointer} in {document.RootElement}");
                    }

                    at = at.ValueKind == JsonValueKind.Array ? at[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(step);
                }
            }
        }
    }
}
