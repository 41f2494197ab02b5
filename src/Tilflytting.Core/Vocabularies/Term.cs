using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>An item of a list as a source has it: a code, the words as written, or both.</summary>
/// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
/// <remarks>
/// A code converts to a term by itself (<c>TargetGroups = [TargetGroup.Youth]</c>); <c>TargetGroup.Words("Medflyttere")</c> is free text, and
/// <c>code.Written("…")</c> is both. Words are kept where they say more than the label. Equality is by code, words and unknown members.
/// A term has at least one of code and words. Immutable and thread safe.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Term<TVocabulary>
    where TVocabulary : class, IVocabulary
{
    private static readonly ConcurrentDictionary<string, Term<TVocabulary>> Shared = new(StringComparer.Ordinal);

    private Term(Code<TVocabulary>? code, string? text, UnknownMembers unknown)
    {
        Code = code;
        Text = text;
        UnknownMembers = unknown;
    }

    /// <summary>The code; null for free text.</summary>
    public Code<TVocabulary>? Code { get; }

    /// <summary>The words as written; null when they say no more than the label of the code.</summary>
    public string? Text { get; }

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
    }

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<TVocabulary> Words(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Create(null, words);
    }

    /// <summary>Whether the term has this very code. Words alone have none.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True when it has.</returns>
    public bool Has(Code<TVocabulary> code) => Code == code;

    /// <summary>What the term is called: the words where there are words, else the label of the code.</summary>
    /// <param name="language">The language of the label.</param>
    /// <returns>The words or the label; never null.</returns>
    public string Label(LanguageTag language) => Text ?? Code!.Value.Label(language);

    /// <summary>The code, the words, or both, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine(
        Text is null ? Code.ToString()! : Code is null ? $"«{Text}»" : $"{Code} «{Text}»");

    /// <summary>A term; a known code alone is one shared object.</summary>
    internal static Term<TVocabulary> Create(Code<TVocabulary>? code, string? text, UnknownMembers? unknown = null)
    {
        if (code is { IsDefault: true } || (code is null && text is null))
        {
            throw new ArgumentException("A term needs a code or words.", nameof(code));
        }

        TextRules.CheckedOrNull(text);
        if (text is not null || unknown is { IsEmpty: false } || !code!.Value.IsKnown)
        {
            return new(code, text, unknown ?? UnknownMembers.None);
        }

        return Shared.GetOrAdd(code.Value.ToString(), static (_, known) => new(known, null, UnknownMembers.None), code);
    }
}
