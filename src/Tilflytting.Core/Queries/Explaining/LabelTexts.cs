namespace Tilflytting.Core.Queries;

/// <summary>How an explanation says that a word is in the label of a coded item, in bokmål, nynorsk and English.</summary>
internal static class LabelTexts
{
    /// <summary>Where the word is, by the vocabulary of the item.</summary>
    public static (string Nb, string Nn, string En) In(Vocabulary vocabulary)
    {
        var (nb, nn, en) = vocabulary.Scheme switch
        {
            "target-group" => ("en målgruppe", "ei målgruppe", "a target group"),
            "activity-type" => ("en aktivitet", "ein aktivitet", "an activity"),
            "selling-point" => ("et salgsargument", "eit salsargument", "a selling point"),
            "partner-kind" => ("en type samarbeidspartner", "ein type samarbeidspartnar", "a kind of partner"),
            "partner-role" => ("rollen til en samarbeidspartner", "rolla til ein samarbeidspartnar", "the role of a partner"),
            "subject-area" => ("et fagområde", "eit fagområde", "a subject area"),
            "organisation-form" => ("organiseringen", "organiseringa", "the form of organisation"),
            "programme" => ("et program", "eit program", "a programme"),
            "work-status" => ("en status", "ein status", "a status"),
            "funding-state" => ("en tilstand for finansieringen", "ein tilstand for finansieringa", "a state of funding"),
            _ => ("en relasjon", "ein relasjon", "a relation"),
        };
        return ($"i navnet på {nb}", $"i namnet på {nn}", $"in the label of {en}");
    }
}
