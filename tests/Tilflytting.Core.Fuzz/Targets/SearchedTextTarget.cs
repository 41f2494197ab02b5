using System.Globalization;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A text that is searched in, by words, a beginning and a phrase; and its place among others in the alphabet.</summary>
internal sealed class SearchedTextTarget(TextMutator mutator) : TextTarget("searched-text", $"{nameof(TextQuery)}, {nameof(NorwegianTextComparer)}", mutator)
{
    private static readonly ImmutableArray<TextQuery> Queries =
        [.. new[] { "skoler", "kyst*", "\"god nær og raus\"", "e-post", "å", "i", "tilflyttere bygda", "a*" }.Select(TextQuery.Parse)];

    private static readonly ImmutableArray<string> Others = ["Aa", "Å", "Ås", "aar", "Zoo", "Ærfugl", "øst", "2 hus", "10 hus", "", "é", "E-post"];

    protected override void Hold(string text, Dice dice)
    {
        var query = dice.One(Queries);
        TextQueryTarget.SpansAreSound(query, text);
        if (TextQuery.TryParse($"\"{text.Replace('"', ' ').Replace('«', ' ').Replace('»', ' ').Replace('“', ' ').Replace('”', ' ').Replace('*', ' ')}\"", out var itself))
        {
            Require.That(itself.Matches(text), "a text is found in itself");
        }

        var (one, other) = (dice.One(Others), dice.One(Others));
        var order = NorwegianTextComparer.Instance;
        Require.Equal(order.Compare(text, text), 0, "a text is in no order with itself");
        Require.Equal(Math.Sign(order.Compare(one, text)), -Math.Sign(order.Compare(text, one)), "an order turned round is the other way round");
        Require.That(order.Compare(one, text) > 0 || order.Compare(text, other) > 0 || order.Compare(one, other) <= 0, "an order goes on");
    }

    protected override string? Print(string text) =>
        string.Join('|', Queries.Select(query => string.Join(' ', query.Find(text))))
        + '|' + string.Join('|', Others.Select(other => Math.Sign(NorwegianTextComparer.Instance.Compare(text, other)).ToString(CultureInfo.InvariantCulture)));
}
