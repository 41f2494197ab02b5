using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Words and beginnings of words that all have to be there.</summary>
internal sealed record TextQuestion(ImmutableArray<string> Words, ImmutableArray<string> Beginnings)
{
    /// <summary>The question as the library is asked it; the same object every time.</summary>
    public InitiativeFilter Filter { get; } =
        Words.Concat(Beginnings.Select(static one => $"{one}*")).Select(InitiativeFilter.Text).Aggregate(static (all, one) => all & one);

    /// <summary>Single words and beginnings, frequent and rare ones, then two words, and two words and a beginning.</summary>
    public static ImmutableArray<TextQuestion> All { get; } =
    [
        .. new[] { "bolig", "ungdom", "tilflyttere", "næringslivet", "bygdene", "Træna" }.Select(static word => new TextQuestion([word], [])),
        .. new[] { "flytt", "komm", "næring", "skole", "hytte" }.Select(static beginning => new TextQuestion([], [beginning])),
        new(["kommunen", "arbeidsplasser"], []),
        new(["tilflyttere", "ungdom"], []),
        new(["kommunen", "ungdom"], ["flytt"]),
        new(["tilflyttere", "bygdene"], ["næring"]),
    ];

    public override string ToString() => string.Join(' ', Words.Concat(Beginnings.Select(static one => $"{one}*")));
}
