namespace Tilflytting.Core;

/// <summary>
/// The endings that bokmål and nynorsk put on a word, and where they are not endings. Ours, from the two school grammars: what a form of one
/// written language has to lose to be the form of the other.
/// </summary>
internal static class StemEndings
{
    /// <summary>Ending, how many letters have to stand before it, and what it becomes. The longest that fits is taken.</summary>
    public const string Endings = """
        a 3, e 3, ar 3, er 3, en 3, et 3, ane 3, ene 3
        arane 3, erane 3, arne 3, erne 3, aren 3, eren 3, arar 3, erar 3
        ere 3, are 3, era 3, erer 3, ert 3, erte 3
        ande 4 end, ende 4 end
        alt 3 al, ielt 1 iell, uelt 1 uell, relt 2 rell, nelt 2 nell, ivt 2 iv
        igste 2 ig, igaste 2 ig, egaste 2 eg
        aene 3 a, aen 3 a, aer 3 a
        """;

    /// <summary>Ends of words that look like endings and are none: they stay as they are.</summary>
    public const string Kept = """
        het itet konkret planet magnet alfabet poet vesen eksamen fenomen kristen orden
        asfalt kobalt konsert ekspert dessert kamera moderne kaserne krets krins konkurs frekvens grens prins domene
        univers revers invers pervers divers tvers bibelvers barnevers salmevers sats korps indeks kompleks kodeks instruks kjeks triks fleks fiks voks tips
        tendens sekvens eksistens konsistens resistens differens respons impuls brems gods gymnas kreps hals pels skyts parentes kompas atlas fjes
        gras glas seilas kalas shorts
        """;

    /// <summary>Small words, and place names that would fall together with another word or with each other if they lost an end: they are kept when they stand alone.</summary>
    public const string KeptWhole = """
        etter eller under svært ingen inga
        alta vega sola leka rana tana hole grane asker lier halden molde sande hamar horten osen eide halsa torsken lyngen skien
        bergen stranda time våler løten vågå lunde ringsaker tynset vers boks kors puls lisens essens dissens residens evidens kommers kammers
        """;
}
