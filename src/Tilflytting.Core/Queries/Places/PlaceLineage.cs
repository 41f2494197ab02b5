using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>How a municipality came to another, in words: «Berg ble 1. januar 2020 en del av Senja (5421), som 1. januar 2024 fikk nummeret 5530».</summary>
internal static class PlaceLineage
{
    /// <summary>The way from one municipality to another, whichever of the two is the later one; null when nothing happened on it.</summary>
    public static LocalizedText? Between(PlaceOnDay one, PlaceOnDay other)
    {
        var (from, to) = one.Day <= other.Day ? (one, other) : (other, one);
        var changes = from.Municipality.ChangesTo(to.Day, from.Day);
        return Way(changes, 0, from.Municipality, to.Municipality) is { Count: > 0 } way
            ? QueryTexts.Say(Sentence(way, LanguageTag.Bokmal), Sentence(way, LanguageTag.Nynorsk), Sentence(way, LanguageTag.English))
            : null;
    }

    /// <summary>A municipality as it was called and numbered on a day: «Berg (1929)».</summary>
    public static string Label(Municipality municipality, LocalDate day) =>
        PlaceTexts.Named((municipality.NameOn(day) ?? municipality.Names[^1]).Norwegian, (municipality.NumberOn(day) ?? municipality.Number).ToString());

    /// <summary>The changes that lead from one to the other, the oldest first; null when none do.</summary>
    private static List<MunicipalityChange>? Way(ImmutableArray<MunicipalityChange> changes, int next, Municipality at, Municipality to)
    {
        for (var i = next; i < changes.Length; i++)
        {
            var change = changes[i];
            if (change.From != at || change.Share == ChangeShare.Minor || (change.To == at && !IsAnother(change)))
            {
                continue;
            }

            if (Way(changes, i + 1, change.To, to) is { } rest)
            {
                return [change, .. rest];
            }
        }

        return at == to ? [] : null;
    }

    /// <summary>Whether a municipality that stays itself has another number or name; another Sámi or Kven name beside it is not told.</summary>
    private static bool IsAnother(MunicipalityChange change) => change.FromNumber != change.ToNumber || change.FromName.Norwegian != change.ToName.Norwegian;

    private static string Sentence(List<MunicipalityChange> way, LanguageTag language)
    {
        var isEnglish = language == LanguageTag.English;
        var isNynorsk = language == LanguageTag.Nynorsk;
        var text = new StringBuilder(way[0].FromName.Norwegian);
        for (var i = 0; i < way.Count; i++)
        {
            var change = way[i];
            var isOfTheSame = i > 0 && way[i - 1].To == way[i - 1].From;
            var date = Day(change.Date, language);
            _ = i == 0 ? text.Append(' ')
                : isEnglish ? text.Append(isOfTheSame ? ", and " : $", and {change.FromName.Norwegian} ")
                : text.Append(isOfTheSame ? ", og " : $", som {date} ");

            // «fikk 1. januar 2024 nummeret 5530», but «som 1. januar 2024 fikk nummeret 5530».
            var after = isEnglish || (i > 0 && !isOfTheSame) ? "" : $" {date}";
            var (got, became) = isEnglish ? ("got", "became") : isNynorsk ? ("fekk", "vart") : ("fikk", "ble");
            var (number, name) = isEnglish ? ("the number", "the name") : isNynorsk ? ("nummeret", "namnet") : ("nummeret", "navnet");
            var isNamed = change.FromName.Norwegian != change.ToName.Norwegian;
            text.Append(change.Kind switch
            {
                MunicipalityChangeKind.Renumbered => $"{got}{after} {number} {change.ToNumber}{(isNamed ? $" {(isEnglish ? "and" : "og")} {name} {change.ToName.Norwegian}" : "")}",
                MunicipalityChangeKind.Renamed => $"{got}{after} {name} {change.ToName.Norwegian}",
                _ when change.Kind == MunicipalityChangeKind.Split || change.Share == ChangeShare.Part => isEnglish ? $"was divided, and a part went to {To(change)}"
                    : $"{became}{after} {(isNynorsk ? "delt, og ein del kom" : "delt, og en del kom")} til {To(change)}",
                _ => isEnglish ? $"became part of {To(change)}" : $"{became}{after} {(isNynorsk ? "ein" : "en")} del av {To(change)}",
            });
            text.Append(isEnglish ? $" on {date}" : "");
        }

        return text.ToString();
    }

    private static string To(MunicipalityChange change) => PlaceTexts.Named(change.ToName.Norwegian, change.ToNumber.ToString());

    private static string Day(LocalDate day, LanguageTag language) => QueryTexts.Day(day, language);
}
