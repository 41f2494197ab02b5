using System.Text;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Validation;

/// <summary>Questions to the library, and its answers as text: the same on every runtime, whatever is touched first.</summary>
internal static class Questions
{
    /// <summary>What may be touched first in a program; each has a page of its own.</summary>
    public static IReadOnlyList<string> Beginnings { get; } = ["named", "last", "code", "page"];

    /// <summary>Touches one thing first, then asks everything. An answer that throws is the exception.</summary>
    public static IEnumerable<(string Question, string Answer)> Ask(byte[] json, string first)
    {
        yield return Answer("the beginning", () => Begin(first).Length > 0 ? "well" : "empty");
        foreach (var vocabulary in Vocabulary.All.Reverse())
        {
            yield return Answer(vocabulary?.Scheme ?? "none", () => string.Join(", ", Vocabulary.Named(vocabulary!.Scheme)!.Concepts.Select(static concept => $"{concept}")));
        }

        var catalogue = CatalogueJson.Read(json);
        yield return Answer("the catalogue is written as it was read", () => $"{CatalogueJson.Read(CatalogueJson.Write(catalogue)) == catalogue} {CatalogueJson.Write(catalogue)}");
        yield return Answer("an index and a sequence count the same", () => Count(catalogue));
        yield return Answer("facets", () => Lines(CatalogueIndex.Create(catalogue).Facets().SelectMany(static facet => facet.Rows.Select(row => $"{facet.Dimension} {row}"))));
        yield return Answer("a cross-table", () => Lines(CatalogueIndex.Create(catalogue).CrossTable(FacetDimension.County, FacetDimension.Of<TargetGroup>()).ByRow.Rows));
        yield return Answer("years", () => Lines(CatalogueIndex.Create(catalogue).ActivePerYear().Years));
        yield return Answer("the long table", () => Lines(catalogue.LongTable()));
        yield return Answer("validation", () => Lines(Validator.Validate(catalogue).Diagnostics));
        yield return Answer("a reason", () => Lines(catalogue.Query("målgruppe:ungdom aktiv:2007..2010 kommune:Senja").Hits.Select(static hit => $"{hit} {hit.Explanation}")));
        yield return Answer("what is wrong with a question", () => InitiativeFilter.TryParse("målgruppe:ungdm", out _, out var problems) ? "nothing" : Lines(problems));
        yield return Answer("pages", () => Lines(catalogue.Initiatives.Select(static one => CataloguePage.Read(CataloguePage.Write(one, PageFormat.Markdown, one.Language).Text).Initiative.ToString())));
    }

    private static string Begin(string first) => first switch
    {
        "named" => string.Concat(Vocabulary.All.Select(static vocabulary => vocabulary.Scheme)) + Vocabulary.Named("target-group"),
        "last" => RelationKind.SeeAlso.Label(LanguageTag.Nynorsk) + PlaceExtent.Whole.Label(LanguageTag.Nynorsk) + Vocabulary.Of<WorkStatus>() + TargetGroup.Youth.Concept,
        "code" => TargetGroup.Youth.ToString() + PartnerKind.Vocabulary,
        "page" => CataloguePage.Read("Berg\n\nMålgrupper\n\n • Ungdom").Initiative.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(first), first, "There is no such beginning."),
    };

    private static string Count(Catalogue catalogue)
    {
        var index = CatalogueIndex.Create(catalogue);
        return Lines(new[] { "målgruppe:ungdom", "kommune:Senja", "aktiv:2007..2010", "fylke:Nordland -målgruppe:ungdom", "bolig*", "*" }.Select(question =>
        {
            var filter = index.ParseFilter(question);
            var (hits, same) = (Lines(index.Query(filter).Hits), Lines(catalogue.Query(filter).Hits));
            return $"{question} {index.Count(filter)} {hits == same} {hits}";
        }));
    }

    private static string Lines<T>(IEnumerable<T> items) => string.Join('\n', items);

    private static (string Question, string Answer) Answer(string question, Func<string> ask)
    {
        try
        {
            return (question, ask());
        }
        catch (Exception e)
        {
            return (question, e.ToString());
        }
    }
}
