namespace Tilflytting.Core.Tests.Architecture;

/// <summary>A room of the library and its layer: who is below may not use who is above.</summary>
public sealed record Room(string Name, int Layer)
{
    /// <summary>What every room uses. Its types need each other: a diagnostic has a localized text, and a language tag has diagnostics.</summary>
    public static readonly Room Base = new("Text, Certainty, Diagnostic, LocalizedText", 1);

    public static readonly Room Model = new("the model", 3);

    /// <summary>The types of <see cref="Base"/> that stand beside the project; what else stands there is the model.</summary>
    public static readonly ImmutableArray<string> BesideTheProject =
    [
        "Certainty", "CertaintyExtensions", "Diagnostic", "DiagnosticException", "DiagnosticCodes", "Severity", "TextSpan", "LocalizedText",
        "UnknownMembers", "CanonicalJson", "CanonicalJsonException", "JsonEscaping", "JsonDepth", "JsonText", "JsonPointer", "ValueList",
    ];

    private static readonly ImmutableArray<Room> Folders =
    [
        new("Model", 3), new("Periods", 2), new("Vocabularies", 2), new("Places", 2), new("Organisations", 2), new("Json", 4), new("Validation", 4), new("Queries", 5),
    ];

    /// <summary>The room of a file; a folder that no room has fails.</summary>
    public static Room Of(SourceFile file) => file.Room switch
    {
        "Text" => Base,
        "" => BesideTheProject.Contains(file.TypeName) ? Base : Model,
        var folder => Folders.SingleOrDefault(room => room.Name == folder)
            ?? throw new InvalidOperationException($"The folder {folder} is no room: give it a layer."),
    };

    public override string ToString() => $"{Name} ({Layer})";
}
