namespace Tilflytting.Core;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably a mistake; the data was kept as it is.</summary>
    Warning,

    /// <summary>The text or document is not what it has to be.</summary>
    Error,
}
