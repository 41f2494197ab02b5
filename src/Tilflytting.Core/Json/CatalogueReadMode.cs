namespace Tilflytting.Core.Json;

/// <summary>How strictly a catalogue is read: how grave each problem is, by its code. There is one reader, and a mode filters what it says.</summary>
/// <remarks>
/// A problem that the mode does not name is an error. Whatever the mode, all that can be read is read, and what is not known is kept.
/// Immutable and thread safe; equality is by reference.
/// </remarks>
public sealed class CatalogueReadMode
{
    private readonly ImmutableDictionary<string, Severity> severities;
    private readonly bool tellsOfUnknown;

    private CatalogueReadMode(string name, bool leavesOutBadInitiatives, ImmutableDictionary<string, Severity> severities, bool tellsOfUnknown = true)
    {
        Name = name;
        LeavesOutBadInitiatives = leavesOutBadInitiatives;
        this.severities = severities;
        this.tellsOfUnknown = tellsOfUnknown;
    }

    /// <summary>Members and codes that this version does not know are errors: for what one has written oneself.</summary>
    public static CatalogueReadMode Strict { get; } = new(nameof(Strict), false, ImmutableDictionary<string, Severity>.Empty);

    /// <summary>Members and codes that this version does not know are kept, and reported as information: for what others have written.</summary>
    public static CatalogueReadMode Tolerant { get; } = new(
        nameof(Tolerant), false,
        ImmutableDictionary<string, Severity>.Empty
            .Add(DiagnosticCodes.UnknownMember, Severity.Information).Add(DiagnosticCodes.UnknownCode, Severity.Information));

    /// <summary>As <see cref="Tolerant"/>, but an initiative with an error is left out and listed with its text, and its errors are warnings.</summary>
    public static CatalogueReadMode Salvage { get; } = new(nameof(Salvage), true, Tolerant.severities);

    /// <summary>The name of the mode, such as <c>Tolerant</c>.</summary>
    public string Name { get; }

    /// <summary>Whether an initiative with an error is left out and listed; if not, what is right in it is read.</summary>
    public bool LeavesOutBadInitiatives { get; }

    /// <summary>What the calls without options use: nothing is said of what is unknown, since it is no problem.</summary>
    internal static CatalogueReadMode Everyday { get; } = new(nameof(Everyday), false, Tolerant.severities, tellsOfUnknown: false);

    /// <summary>How grave a problem is.</summary>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>.</param>
    /// <returns>The severity; <see cref="Severity.Error"/> for a code that the mode does not name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Severity SeverityOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return severities.GetValueOrDefault(code, Severity.Error);
    }

    /// <summary>The mode with one problem more or less grave. What could not be read is left out all the same.</summary>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="severity">How grave it is.</param>
    /// <returns>Another mode of the same name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public CatalogueReadMode With(string code, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(Name, LeavesOutBadInitiatives, severities.SetItem(code, severity), tellsOfUnknown);
    }

    /// <summary>The name of the mode.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Name;

    /// <summary>Whether a thing that is no error as such is told at all.</summary>
    internal bool Tells(string code) => tellsOfUnknown || !severities.ContainsKey(code);
}
