using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A pipe, a device outside <c>/dev</c> and an open descriptor were replaced by a file; long names could not be saved; owner and attributes were lost.</summary>
public sealed class SavedFileTests : IDisposable
{
    private static readonly string Whole = CatalogueJson.Write(Berg.Catalogue);

    private readonly string folder = Directory.CreateTempSubdirectory("tilflytting").FullName;

    private string Target => Path.Combine(folder, "katalog.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_pipe_is_written_to_and_stays_one()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // No pipes with names, or another call to make one.
        }

        Unix.MakePipe(Target);
        var link = Path.Combine(folder, "lenke.json");
        File.CreateSymbolicLink(link, "katalog.json");

        foreach (var path in (string[])[Target, link])
        {
            // The caller goes on, and is the very reader.
            var saved = CatalogueJson.SaveAsync(Berg.Catalogue, path);
            (await File.ReadAllTextAsync(Target)).Should().Be(Whole);
            await saved;
        }

        WholeFile.IsStream(Target).Should().BeTrue();
        Names().Should().Equal("katalog.json", "lenke.json");
    }

    [Fact]
    public async Task Who_waits_for_a_reader_of_a_pipe_can_give_up()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // No pipes with names, or another call to make one.
        }

        Unix.MakePipe(Target);
        using var source = new CancellationTokenSource();

        var saved = CatalogueJson.SaveAsync(Berg.Catalogue, Target, null, source.Token);
        saved.IsCompleted.Should().BeFalse();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => saved).Should().ThrowAsync<OperationCanceledException>();
        WholeFile.IsStream(Target).Should().BeTrue();
    }

    [Fact]
    public async Task A_device_outside_its_folder_is_written_to_and_stays_one()
    {
        if (!OperatingSystem.IsLinux() || !Unix.TryMakeDevice(Target, 1, 3))
        {
            return; // The process may make no devices.
        }

        await CatalogueJson.SaveAsync(Berg.Catalogue, Target);

        WholeFile.IsStream(Target).Should().BeTrue();
        new FileInfo(Target).Length.Should().Be(0);
        Names().Should().Equal("katalog.json");
    }

    [Theory]
    [InlineData("/proc/self/fd/")]
    [InlineData("/proc/thread-self/fd/")]
    [InlineData("/dev/fd/")]
    public async Task An_open_descriptor_is_written_to_from_where_it_is(string descriptors)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Descriptors have other paths.
        }

        await using (var file = new FileStream(Target, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, 0))
        {
            file.Write("først\n"u8);
            await CatalogueJson.SaveAsync(Berg.Catalogue, $"{descriptors}{file.SafeFileHandle.DangerousGetHandle()}");
            file.Seek(0, SeekOrigin.End);
            file.Write("\nsist"u8);
        }

        (await File.ReadAllTextAsync(Target)).Should().Be($"først\n{Whole}\nsist");
        Names().Should().Equal("katalog.json");
    }

    [Fact]
    public async Task A_pipe_without_a_name_is_written_to_by_its_descriptor()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Descriptors have other paths.
        }

        await using var reader = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
        var saved = CatalogueJson.SaveAsync(Berg.Catalogue, $"/proc/self/fd/{reader.GetClientHandleAsString()}");
        var text = new StreamReader(reader).ReadToEndAsync();
        await saved;
        reader.DisposeLocalCopyOfClientHandle();

        (await text).Should().Be(Whole);
    }

    [Theory]
    [InlineData(238)]
    [InlineData(239)]
    [InlineData(250)]
    [InlineData(255)]
    public async Task Every_name_that_a_file_may_have_can_be_saved(int bytes)
    {
        string[] names = [new('a', bytes - 5), new string('æ', (bytes - 5) / 2) + ((bytes - 5) % 2 == 0 ? "" : "b"), new string('b', (bytes - 5) % 4) + string.Concat(Enumerable.Repeat("😀", (bytes - 5) / 4))];
        foreach (var name in names.Select(static name => name + ".json").Where(static name => !OperatingSystem.IsWindows() || name.Length < 200))
        {
            Encoding.UTF8.GetByteCount(name).Should().Be(bytes);
            var path = Path.Combine(folder, name);
            await CatalogueJson.SaveAsync(Berg.Catalogue with { Initiatives = [] }, path);
            await CatalogueJson.SaveAsync(Berg.Catalogue, path);
            (await File.ReadAllTextAsync(path)).Should().Be(Whole);
            File.Delete(path);
        }

        Names().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_replaced_keeps_owner_group_rights_and_attributes()
    {
        if (!OperatingSystem.IsLinux() || !Unix.IsRoot)
        {
            return; // Only root may give files away.
        }

        // user::rw-, user:4711:r--, group::r--, mask::r--, other::---
        byte[] access = [2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 4, 0, 0x67, 0x12, 0, 0, 4, 0, 4, 0, 255, 255, 255, 255, 16, 0, 4, 0, 255, 255, 255, 255, 32, 0, 0, 0, 255, 255, 255, 255];
        await File.WriteAllTextAsync(Target, "gammel");
        var hasAttribute = Unix.TrySet(Target, "user.kilde", "Distriktssenteret"u8.ToArray());
        var hasAccess = Unix.TrySet(Target, "system.posix_acl_access", access);
        Unix.Give(Target, 1234, 2345);
        const UnixFileMode Rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.SetGroup;
        File.SetUnixFileMode(Target, Rights);
        var written = File.GetLastWriteTimeUtc(Target);

        await CatalogueJson.SaveAsync(Berg.Catalogue, Target);

        Unix.OwnerOf(Target).Should().Be((1234u, 2345u));
        File.GetUnixFileMode(Target).Should().Be(Rights);
        Unix.Get(Target, "user.kilde").Should().Equal(hasAttribute ? "Distriktssenteret"u8.ToArray() : null);
        Unix.Get(Target, "system.posix_acl_access").Should().Equal(hasAccess ? access : null);
        File.GetLastWriteTimeUtc(Target).Should().BeOnOrAfter(written);
    }

    [Fact]
    public async Task An_access_list_that_the_folder_gives_new_files_is_not_given_to_an_old_one()
    {
        byte[] all = [2, 0, 0, 0, 1, 0, 7, 0, 255, 255, 255, 255, 2, 0, 7, 0, 0x67, 0x12, 0, 0, 4, 0, 7, 0, 255, 255, 255, 255, 16, 0, 7, 0, 255, 255, 255, 255, 32, 0, 7, 0, 255, 255, 255, 255];
        await File.WriteAllTextAsync(Target, "gammel");
        if (!OperatingSystem.IsLinux() || !Unix.TrySet(folder, "system.posix_acl_default", all))
        {
            return; // A file system without access lists.
        }

        await CatalogueJson.SaveAsync(Berg.Catalogue, Target);

        Unix.Get(Target, "system.posix_acl_access").Should().BeNull();
    }

    [Theory]
    [InlineData(0x1A0, true, true, 0x1A0)] // 640
    [InlineData(0x1A0, false, true, 0x1A0)]
    [InlineData(0x1A0, true, false, 0x180)] // 600
    [InlineData(0x1B4, false, false, 0x1A4)] // 664 → 644
    [InlineData(0xDED, true, true, 0xDED)] // 6755
    [InlineData(0xDED, false, true, 0x5ED)] // 2755
    [InlineData(0xDED, false, false, 0x1ED)] // 755
    public void Rights_of_a_group_that_is_not_kept_are_those_of_all(int old, bool keepsOwner, bool keepsGroup, int rights) =>
        ((int)WholeFile.Rights((UnixFileMode)old, (keepsOwner, keepsGroup))).Should().Be(rights);

    [Fact]
    public void Two_paths_are_the_same_when_they_lead_to_one_file()
    {
        var (other, link, hard, inner) = (Path.Combine(folder, "annen"), Path.Combine(folder, "lenke"), Path.Combine(folder, "hard"), Path.Combine(folder, "mappe"));
        File.WriteAllText(Target, "");
        File.WriteAllText(other, "");

        WholeFile.IsSame(Target, Target).Should().BeTrue();
        WholeFile.IsSame(Target, Path.Combine(folder, ".", "katalog.json")).Should().BeTrue();
        WholeFile.IsSame(Target, other).Should().BeFalse("equal content is no matter");
        WholeFile.IsSame(Path.Combine(folder, "ny"), Path.Combine(folder, ".", "ny")).Should().BeTrue();
        WholeFile.IsSame(Path.Combine(folder, "ny"), Path.Combine(folder, "ny2")).Should().BeFalse();
        WholeFile.IsSame(Path.Combine(folder, "ny"), Target).Should().BeFalse();
        if (!OperatingSystem.IsLinux())
        {
            return; // Links need rights of their own, or another call.
        }

        File.CreateSymbolicLink(link, "katalog.json");
        Unix.Link(Target, hard);
        Directory.CreateSymbolicLink(inner, ".");
        File.CreateSymbolicLink(Path.Combine(folder, "dit"), "ny");
        File.CreateSymbolicLink(Path.Combine(folder, "rundt"), "rundt");
        foreach (var path in (string[])[link, hard, Path.Combine(inner, "katalog.json"), Path.Combine(inner, "mappe", "lenke")])
        {
            (WholeFile.IsSame(Target, path), WholeFile.IsSame(path, Target), WholeFile.IsSame(other, path)).Should().Be((true, true, false), path);
        }

        WholeFile.IsSame(Path.Combine(folder, "dit"), Path.Combine(inner, "ny")).Should().BeTrue("one file would be made");
        WholeFile.IsSame(Path.Combine(folder, "rundt"), Target).Should().BeFalse();
        WholeFile.IsSame("/dev/null", "/dev/null").Should().BeFalse("nothing is lost in it");
    }

    [Fact]
    public void A_stream_is_what_is_neither_a_file_nor_a_folder()
    {
        File.WriteAllText(Target, "");

        WholeFile.IsStream(Target).Should().BeFalse();
        WholeFile.IsStream(folder).Should().BeFalse();
        WholeFile.IsStream(Path.Combine(folder, "borte")).Should().BeFalse();
        WholeFile.IsStream(OperatingSystem.IsWindows() ? "NUL" : "/dev/null").Should().BeTrue();
    }

    private IEnumerable<string?> Names() => Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
