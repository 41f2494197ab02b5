namespace Tilflytting.Core;

/// <summary>A word in bokmål, nynorsk and English, in the order of the tables.</summary>
internal sealed record WordInThree(string Nb, string Nn, string En)
{
    /// <summary>The word in a language: bokmål when it is none of the three.</summary>
    public string In(LanguageTag language) => language.Primary == LanguageTag.Nynorsk ? Nn : language.Primary == LanguageTag.English ? En : Nb;
}
