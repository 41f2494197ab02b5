using Mono.Cecil;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>What the library leans on, and what it must not touch: a build and a read give the same everywhere, on every day.</summary>
public class DependencyTests
{
    private static readonly ImmutableArray<string> BannedTypes =
    [
        "System.Environment", "System.AppContext", "System.Console", "System.Random", "System.TimeProvider", "System.TimeZoneInfo",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Net.Http.HttpClient",
        "NodaTime.SystemClock", "NodaTime.DateTimeZoneProviders",
    ];

    private static readonly ImmutableArray<string> BannedMembers =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.Guid::NewGuid",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.Globalization.CultureInfo::set_CurrentCulture", "System.Globalization.CultureInfo::get_InstalledUICulture",
        "System.Globalization.NumberFormatInfo::get_CurrentInfo", "System.Globalization.DateTimeFormatInfo::get_CurrentInfo",
        "System.String::Normalize", "System.String::IsNormalized", // They do nothing where globalization is switched off.
        "System.StringComparer::get_CurrentCulture", "System.StringComparer::get_CurrentCultureIgnoreCase",
    ];

    /// <summary>The one type that may touch the file system.</summary>
    private const string WritesFiles = "WholeFile";

    /// <summary>The compiler asks for the thread in every iterator.</summary>
    private static readonly ImmutableArray<string> Allowed = ["System.Environment::get_CurrentManagedThreadId"];

    [Fact]
    public void Library_refers_to_NodaTime_and_the_base_library_alone()
    {
        var baseLibrary = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Library.Module.AssemblyReferences.Select(static reference => reference.Name)
            .Where(name => !File.Exists(Path.Combine(baseLibrary, name + ".dll")))
            .Should().Equal("NodaTime");
    }

    [Fact]
    public void Library_asks_neither_clock_culture_environment_nor_file_system() => Banned(Library.Module, static type => type.Name != WritesFiles).Should().BeEmpty();

    /// <summary>It touches the file system in one place, at a path that the caller has handed in.</summary>
    [Fact]
    public void What_writes_a_file_whole_is_seen_to_touch_the_file_system() =>
        Banned(Library.Module, static type => type.Name == WritesFiles).Should().Contain("System.IO.File::Move")
            .And.OnlyContain(static member => member.StartsWith("System.IO.", StringComparison.Ordinal));

    /// <summary>The system is called in one place too, and each call has another way where it is not there.</summary>
    [Fact]
    public void What_the_system_says_of_a_file_is_asked_in_one_place() =>
        Library.Module.GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasPInvokeInfo)
            .Select(static method => Library.Outermost(method.DeclaringType).Name).Distinct().Should().Equal("UnixFile");

    /// <summary>This very assembly asks for what is banned, so that the test above is known to see it.</summary>
    [Fact]
    public void Banned_members_are_seen_where_they_are()
    {
        _ = DateTime.UtcNow.Ticks;
        using var tests = ModuleDefinition.ReadModule(typeof(DependencyTests).Assembly.Location);

        Banned(tests, static _ => true).Should().Contain(["System.DateTime::get_UtcNow", "System.IO.File::Exists"]);
    }

    /// <summary>What the types that somebody wrote call; measuring coverage adds types of its own, which ask the environment.</summary>
    private static IEnumerable<string> Banned(ModuleDefinition module, Func<TypeDefinition, bool> isAsked) =>
        module.GetTypes()
            .Where(static type => Library.Outermost(type).Namespace.StartsWith("Tilflytting.", StringComparison.Ordinal))
            .Where(type => isAsked(Library.Outermost(type)))
            .SelectMany(static type => type.Methods)
            .Where(static method => method.HasBody)
            .SelectMany(static method => method.Body.Instructions)
            .Select(static instruction => instruction.Operand)
            .OfType<MemberReference>()
            .Where(static member => member.DeclaringType is not null)
            .Select(static member => $"{member.DeclaringType.FullName}::{member.Name}").Distinct()
            .Where(static member => BannedMembers.Contains(member) || BannedTypes.Contains(member.Split("::")[0]))
            .Except(Allowed);
}
