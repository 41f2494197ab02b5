using System.Globalization;
using System.Text;

namespace Tilflytting.Core.Fuzz;

/// <summary>A way in for characters. Each text is put in under some culture: none has a say.</summary>
/// <param name="name">The name.</param>
/// <param name="entry">Whose members these are.</param>
/// <param name="maker">Makes the texts.</param>
internal abstract class TextTarget(string name, string entry, ITextMaker maker) : FuzzTarget<char>
{
    private static readonly ImmutableArray<CultureInfo> Cultures =
        [.. new[] { "", "nb-NO", "nn-NO", "tr-TR", "ar-SA", "th-TH", "fa-IR", "de-CH" }.Select(CultureInfo.GetCultureInfo)];

    public override string Name => name;

    public override string Entry => entry;

    protected override char[] Make(Dice dice) => maker.Make(dice);

    protected override void Hold(char[] input, Dice dice)
    {
        var text = new string(input);
        var before = CultureInfo.CurrentCulture;
        var culture = dice.One(Cultures);
        try
        {
            CultureInfo.CurrentCulture = culture;
            Hold(text, dice);
            if (dice.OneIn(PrintedOnceIn) && Print(text) is { } print)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                Require.Equal(Print(text), print, "a text is the same under every culture");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>One text in how many is put in twice more, to see whether it is the same under every culture.</summary>
    protected virtual int PrintedOnceIn => 4;

    /// <summary>Puts a text in, and throws when something is wrong.</summary>
    protected abstract void Hold(string text, Dice dice);

    /// <summary>What comes of a text; null when there is nothing to compare.</summary>
    protected virtual string? Print(string text) => null;

    protected override string Show(char[] input)
    {
        var shown = new StringBuilder();
        foreach (var letter in input)
        {
            shown.Append(
                letter is '"' or '\\' ? $"\\{letter}"
                : char.IsSurrogate(letter) || char.IsControl(letter) || char.IsWhiteSpace(letter) && letter != ' ' || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
                    ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}")
                    : letter.ToString());
        }

        return $"\"{shown}\"";
    }
}
