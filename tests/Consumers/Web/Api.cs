using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

/// <summary>An API over a catalogue: all of it, one entry of it, and what a query text finds.</summary>
internal static class Api
{
    public static WebApplication Create(Catalogue catalogue)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerContext.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, TilflyttingJsonContext.Default);
        });

        var index = CatalogueIndex.Create(catalogue.Initiatives, ConceptSet.With(catalogue.Concepts));
        var app = builder.Build();
        app.MapGet("/catalogue", () => catalogue);
        app.MapGet("/initiatives/{id}", (Slug id) =>
            catalogue.Find(id) is { } initiative ? Results.Ok(initiative) : Results.NotFound());
        app.MapGet("/initiatives", (InitiativeFilter q) => Answer(index, q));
        app.MapGet("/search", (string q) => InitiativeFilter.TryParse(q, out var filter, out var problems, index.Concepts)
            ? Results.Ok(Answer(index, filter))
            : Results.BadRequest(problems.Select(static problem => problem.Message.For(LanguageTag.Bokmal)).ToArray()));
        app.MapPost("/initiatives", (Initiative initiative) => initiative);
        return app;
    }

    private static Answer Answer(CatalogueIndex index, InitiativeFilter filter)
    {
        var page = index.Query(filter, take: 20);
        return new(filter.ToString(), page.Count.AtMost, [.. page.Hits.Select(static hit => hit.Initiative)]);
    }
}
