using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Files are written whole or not at all.</summary>
public sealed class SaveTests : IDisposable
{
    private static readonly Catalogue Unwritable = Berg.Catalogue with { Id = default };

    private readonly string folder = Directory.CreateTempSubdirectory("tilflytting").FullName;

    private string File => Path.Combine(folder, "katalog.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_is_made_and_replaced()
    {
        await CatalogueJson.SaveAsync(Berg.Catalogue with { Initiatives = [] }, File, new() { Indented = true });
        await CatalogueJson.SaveAsync(Berg.Catalogue, File);

        (await System.IO.File.ReadAllTextAsync(File)).Should().Be(CatalogueJson.Write(Berg.Catalogue));
        Names().Should().Equal("katalog.json");
    }

    [Fact]
    public async Task What_is_saved_is_loaded()
    {
        (await CatalogueJson.SaveAsync(Berg.Catalogue with { Initiatives = [] }, Berg.Catalogue.Initiatives.ToAsyncEnumerable(), File)).Should().Be(1);
        (await CatalogueJson.LoadAsync(File)).Should().Be(Berg.Catalogue);

        await System.IO.File.WriteAllTextAsync(File, """{"schemaVersion":"1.0"}""");
        (await CatalogueJson.TryLoadAsync(File)).Diagnostics.Should().HaveCount(3);
        (await FluentActions.Awaiting(() => CatalogueJson.LoadAsync(File)).Should().ThrowAsync<DiagnosticException>()).Which.Diagnostics.Should().HaveCount(3);
        await FluentActions.Awaiting(() => CatalogueJson.LoadAsync(File + "x")).Should().ThrowAsync<FileNotFoundException>();
        await FluentActions.Awaiting(() => CatalogueJson.LoadAsync("")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => CatalogueJson.TryLoadAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => CatalogueJson.LoadAsync(File, new(true))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_path_is_needed()
    {
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, "")).Should().ThrowAsync<ArgumentException>().WithParameterName("path");
        await FluentActions.Awaiting(() => CatalogueJson.LoadAsync("")).Should().ThrowAsync<ArgumentException>().WithParameterName("path");
    }

    [Fact]
    public async Task Who_has_given_up_before_makes_no_file()
    {
        await FluentActions.Awaiting(() => CatalogueJson.SaveLinesAsync([], File, null, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();

        Names().Should().BeEmpty();
    }

    [Fact]
    public async Task Lines_are_saved_from_a_list_too()
    {
        (await CatalogueJson.SaveLinesAsync([Berg.Initiative, Berg.Initiative], File)).Should().Be(2);

        (await System.IO.File.ReadAllLinesAsync(File)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_stop_half_way_leaves_the_old_file_and_nothing_else()
    {
        await System.IO.File.WriteAllTextAsync(File, "gammel");
        using var source = new CancellationTokenSource();

        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Unwritable, File)).Should().ThrowAsync<DiagnosticException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, File, null, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveLinesAsync(EndsHalfWay(source), File, null, source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveLinesAsync(Fails(), File)).Should().ThrowAsync<InvalidOperationException>();

        (await System.IO.File.ReadAllTextAsync(File)).Should().Be("gammel");
        Names().Should().Equal("katalog.json");
    }

    [Fact]
    public async Task Lines_are_written_from_the_file_that_they_replace()
    {
        await using (var stream = System.IO.File.Create(File))
        {
            await CatalogueJson.WriteLinesAsync(Enumerable.Repeat(Berg.Initiative, 100), stream);
        }

        await using (var old = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete))
        {
            (await CatalogueJson.SaveLinesAsync(CatalogueJson.ReadLinesAsync(old), File)).Should().Be(100);
        }

        (await System.IO.File.ReadAllLinesAsync(File)).Should().HaveCount(100);
    }

    [Fact]
    public async Task A_link_stays_a_link_and_rights_stay_as_they_were()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Links need rights of their own there.
        }

        var link = Path.Combine(folder, "lenke.json");
        await System.IO.File.WriteAllTextAsync(File, "gammel");
        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        System.IO.File.CreateSymbolicLink(link, "katalog.json");

        await CatalogueJson.SaveAsync(Berg.Catalogue, link);

        new FileInfo(link).LinkTarget.Should().Be("katalog.json");
        (await System.IO.File.ReadAllTextAsync(File)).Should().Be(CatalogueJson.Write(Berg.Catalogue));
        System.IO.File.GetUnixFileMode(File).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
    }

    [Fact]
    public async Task A_device_is_written_to_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // No handle has a path there.
        }

        await using (var file = new FileStream(File, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite))
        {
            await CatalogueJson.SaveAsync(Berg.Catalogue, $"/dev/fd/{file.SafeFileHandle.DangerousGetHandle()}");
        }

        (await System.IO.File.ReadAllTextAsync(File)).Should().Be(CatalogueJson.Write(Berg.Catalogue));
        Names().Should().Equal("katalog.json");
    }

    [Fact]
    public async Task A_link_to_a_device_is_followed_no_further()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // No handle has a path there.
        }

        var link = Path.Combine(folder, "lenke.json");
        var (first, second) = (Path.Combine(folder, "en"), Path.Combine(folder, "to"));
        System.IO.File.CreateSymbolicLink(first, second);
        System.IO.File.CreateSymbolicLink(second, first);
        await using var file = new FileStream(File, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite);
        System.IO.File.CreateSymbolicLink(link, $"/dev/fd/{file.SafeFileHandle.DangerousGetHandle()}");

        await CatalogueJson.SaveAsync(Berg.Catalogue, link);

        file.Length.Should().Be(Encoding.UTF8.GetByteCount(CatalogueJson.Write(Berg.Catalogue)), "another file would have taken the place of the open one");
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, first)).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task What_is_secret_is_so_from_the_first_byte_on()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Rights are those of the folder there.
        }

        await System.IO.File.WriteAllTextAsync(File, "gammel");
        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        UnixFileMode? meanwhile = null;
        async IAsyncEnumerable<Initiative> Watched()
        {
            meanwhile = System.IO.File.GetUnixFileMode(Directory.GetFiles(folder, "*.tmp").Single());
            yield return Berg.Initiative;
            await Task.Yield();
        }

        await CatalogueJson.SaveLinesAsync(Watched(), File);

        meanwhile.Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task What_cannot_be_a_file_is_told()
    {
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, Path.Combine(folder, "ingen", "mappe"))).Should().ThrowAsync<DirectoryNotFoundException>();
        (await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, folder)).Should().ThrowAsync<Exception>()).Which.Should().Match(static e => e is IOException || e is UnauthorizedAccessException);
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, "")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(Berg.Catalogue, null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveLinesAsync((IEnumerable<Initiative>)null!, File)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveAsync(null!, File)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => CatalogueJson.SaveLinesAsync((IAsyncEnumerable<Initiative>)null!, File)).Should().ThrowAsync<ArgumentNullException>();
        Names().Should().BeEmpty();
    }

    private static async IAsyncEnumerable<Initiative> EndsHalfWay(CancellationTokenSource source)
    {
        for (var i = 0; i < 100; i++)
        {
            yield return Berg.Initiative;
        }

        await source.CancelAsync();
        yield return Berg.Initiative;
    }

    private static async IAsyncEnumerable<Initiative> Fails()
    {
        yield return Berg.Initiative;
        await Task.Yield();
        throw new InvalidOperationException("The source gave up.");
    }

    private IEnumerable<string?> Names() => Directory.GetFileSystemEntries(folder).Select(Path.GetFileName);
}
