using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A concept of a catalogue's own, beside the shipped vocabularies: it gives a code of an open vocabulary its labels and its place.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Concept
{
    private readonly ValueList<LocalizedText> alternatives;

    /// <summary>The name of the vocabulary, such as <c>target-group</c>; of the same form as a code.</summary>
    /// <exception cref="ArgumentException">The text is not of that form.</exception>
    public required string Vocabulary { get; init => field = CodeGrammar.Checked(value, nameof(value)); }

    /// <summary>The code, of the form that <see cref="Code{TVocabulary}"/> has.</summary>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public required string Code { get; init => field = CodeGrammar.Checked(value, nameof(value)); }

    /// <summary>What the concept is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Label
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>Other labels that mean the same; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<LocalizedText> Alternatives { get => alternatives.Items; init => alternatives = new(value); }

    /// <summary>The code of the broader concept in the same vocabulary, shipped or own (SKOS broader); null when there is none.</summary>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public string? Broader { get; init => field = value is null ? null : CodeGrammar.Checked(value, nameof(value)); }

    /// <summary>What the concept covers; null when the label says it.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = UnknownMembers.None;

    /// <summary>One line: the vocabulary, the code and the label.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => $"{Vocabulary}:{Code}, {Label}";
}
