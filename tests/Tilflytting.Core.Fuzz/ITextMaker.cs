namespace Tilflytting.Core.Fuzz;

/// <summary>Makes texts to put in.</summary>
internal interface ITextMaker
{
    /// <summary>Makes a text.</summary>
    /// <param name="dice">The chance, from which alone it comes.</param>
    /// <returns>The text.</returns>
    char[] Make(Dice dice);
}
