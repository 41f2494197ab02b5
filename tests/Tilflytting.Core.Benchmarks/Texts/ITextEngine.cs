namespace Tilflytting.Core.Benchmarks;

/// <summary>Something that searches the texts of the same initiatives.</summary>
internal interface ITextEngine : IDisposable
{
    string Name { get; }

    /// <summary>Makes ready what depends on a question and can be kept.</summary>
    void Prepare(TextQuestion question);

    /// <summary>How many initiatives have the words.</summary>
    int Count(TextQuestion question);
}
