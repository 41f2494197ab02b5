using Tilflytting.Core;
using Tilflytting.Core.Pages;

namespace Tilflytting.Samples.Cli.Importing;

/// <summary>A page that was read: where it was, how long it is, its initiative (with an id of its own in the catalogue), and the reading.</summary>
internal sealed record ImportedPage(string File, int Characters, Initiative Initiative, PageReading Reading)
{
    public int CharactersOf(LedgerKind kind) => Reading.Ledger.Where(entry => entry.Kind == kind).Sum(entry => entry.Span.Length);

    public int Warnings => Reading.Diagnostics.Count(problem => problem.Severity >= Severity.Warning);
}
