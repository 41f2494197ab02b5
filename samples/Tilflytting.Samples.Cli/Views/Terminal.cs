namespace Tilflytting.Samples.Cli.Views;

/// <summary>What others wrote is shown, not obeyed.</summary>
internal static class Terminal
{
    /// <summary>The text without control characters, which could move the cursor, colour what follows or rename the window; line breaks stay.</summary>
    public static string Safe(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter)));
}
