namespace Tilflytting.Core.Benchmarks;

/// <summary>A kind of input that a stranger may send to bring a program down, of any size.</summary>
/// <param name="Name">The name, for the command line and the table.</param>
/// <param name="Size">The size that was once found to be too much.</param>
/// <param name="Unit">What the size counts.</param>
/// <param name="Make">Makes an input of a size, and gives the call to measure: whatever an ordinary program does with such an input.</param>
internal sealed record HostileInput(string Name, int Size, string Unit, Func<int, Action> Make)
{
    /// <summary>How the size grows: twice and four times, but for what doubles with each step.</summary>
    public Func<int, int> Twice { get; init; } = static size => size * 2;

    /// <summary>Whether the library may answer with an exception, for the input is truly too large: then the time until it does is what counts.</summary>
    public bool MayBeRefused { get; init; }

    /// <summary>Every input there is.</summary>
    public static ImmutableArray<HostileInput> All { get; } =
        [.. HostileConcepts.All, .. HostileModels.All, .. HostileFilters.All, .. HostileDocuments.All, .. HostileMarkup.All, .. HostileConsole.All];
}
