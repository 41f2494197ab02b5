using System.Text;

namespace Tilflytting.Core;

/// <summary>The sentences of a provenance note, in bokmål, nynorsk and English.</summary>
internal static class ProvenanceNote
{
    public static string Write(Provenance provenance, LanguageTag language)
    {
        string Say(string nb, string nn, string en) =>
            language.Primary == LanguageTag.Nynorsk ? nn : language.Primary == LanguageTag.English ? en : nb;

        string List(ImmutableArray<string> names) => names.Length < 2
            ? string.Concat(names)
            : $"{string.Join(", ", names.AsSpan()[..^1].ToArray())} {Say("og", "og", "and")} {names[^1]}";

        var note = new StringBuilder();
        void Sentence(string text) => note.Append(note.Length == 0 ? "" : " ").Append(text).Append('.');

        if (provenance.Assessment is { } assessment)
        {
            var by = assessment.By is { } name ? Say($" av {name}", $" av {name}", $" by {name}") : "";
            Sentence(
                assessment.Status == AssessmentStatus.NotAssessed
                    ? Say($"Arbeidet er ikke vurdert{by}", $"Arbeidet er ikkje vurdert{by}", $"The work has not been assessed{by}")
                : assessment.Status == AssessmentStatus.Announced
                    ? Say($"Arbeidet er omtalt{by} etter søknad og plan", $"Arbeidet er omtalt{by} etter søknad og plan", $"The work is described{by} from application and plan")
                : assessment.Status == AssessmentStatus.Assessed
                    ? Say($"Arbeidet er vurdert{by}", $"Arbeidet er vurdert{by}", $"The work has been assessed{by}")
                    : Say($"Vurdering{by}: {assessment.Status}", $"Vurdering{by}: {assessment.Status}", $"Assessment{by}: {assessment.Status}"));
            if (assessment.Basis is { } basis)
            {
                Sentence(Say("Grunnlag: ", "Grunnlag: ", "Basis: ") + basis.For(language).TrimEnd('.'));
            }
        }

        if (provenance.Catalogue is { } catalogue)
        {
            var publisher = provenance.Publisher is { } name ? Say($", utgitt av {name}", $", gjeven ut av {name}", $", published by {name}") : "";
            Sentence(Say($"Oppføringen er fra «{catalogue}»{publisher}", $"Oppføringa er frå «{catalogue}»{publisher}", $"The entry is from «{catalogue}»{publisher}"));
        }
        else if (provenance.Publisher is { } name)
        {
            Sentence(Say($"Oppføringen er utgitt av {name}", $"Oppføringa er gjeven ut av {name}", $"The entry was published by {name}"));
        }

        if (provenance.Study is { } study)
        {
            var carriedOut = study.CarriedOutBy.IsEmpty ? "" : Say(", utført av ", ", utført av ", ", carried out by ") + List(study.CarriedOutBy);
            var commissioned = study.CommissionedBy.IsEmpty ? "" : Say(" på oppdrag fra ", " på oppdrag frå ", " on commission from ") + List(study.CommissionedBy);
            Sentence(Say($"Studie: «{study.Name}»", $"Studie: «{study.Name}»", $"Study: «{study.Name}»") + carriedOut + commissioned);
        }

        if (provenance.StatedOn is { } statedOn)
        {
            Sentence(Say($"Opplysningene er skrevet {statedOn}", $"Opplysningane er skrivne {statedOn}", $"The facts were written {statedOn}"));
        }

        if (provenance.Source is { } source)
        {
            note.Append(note.Length == 0 ? "" : " ").Append(Say("Kilde: ", "Kjelde: ", "Source: ")).Append(source.OriginalString);
        }

        return note.ToString();
    }
}
