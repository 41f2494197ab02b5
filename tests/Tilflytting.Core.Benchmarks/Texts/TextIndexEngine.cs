using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The library's index, by its public calls.</summary>
internal sealed class TextIndexEngine(CatalogueIndex index) : ITextEngine
{
    public string Name => "`CatalogueIndex`";

    public void Prepare(TextQuestion question) => Count(question);

    public int Count(TextQuestion question) => index.Count(question.Filter).Certain;

    /// <summary>The engine, after its first answer: what an index makes ready of texts is made then.</summary>
    public TextIndexEngine First()
    {
        Count(TextQuestion.All[0]);
        return this;
    }

    public void Dispose()
    {
    }
}
