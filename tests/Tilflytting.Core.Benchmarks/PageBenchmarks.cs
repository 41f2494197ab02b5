using BenchmarkDotNet.Attributes;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Pages;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Reading a page in the manner of the catalogue's, in each format, and a thousand of them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PageBenchmarks
{
    [Benchmark]
    public PageReading Plain_text() => CataloguePage.Read(SamplePages.Bokmal);

    [Benchmark]
    public PageReading Markdown() => CataloguePage.Read(SamplePages.Markdown);

    [Benchmark]
    public PageReading Html() => CataloguePage.Read(SamplePages.Html);

    [Benchmark]
    public int A_thousand_pages()
    {
        var projects = 0;
        for (var i = 0; i < 1000; i++)
        {
            projects += CataloguePage.Read(i % 2 == 0 ? SamplePages.Bokmal : SamplePages.Nynorsk).Initiative.Projects.Length;
        }

        return projects;
    }
}
