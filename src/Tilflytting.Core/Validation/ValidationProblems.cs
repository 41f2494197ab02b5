namespace Tilflytting.Core.Validation;

/// <summary>Every message of the rules, in one place.</summary>
internal static class ValidationProblems
{
    public static LocalizedText DuplicateId(string id, string first) => TextProblems.Both(
        $"«{id}» is already at {first}.", $"«{id}» står allerede i {first}.");

    public static LocalizedText UnknownProject(Slug project) => TextProblems.Both(
        $"The initiative has no project «{project}».", $"Oppføringen har ikke noe prosjekt «{project}».");

    public static LocalizedText UnknownInitiative(Slug initiative) => TextProblems.Both(
        $"The catalogue has no initiative «{initiative}».", $"Katalogen har ingen oppføring «{initiative}».");

    public static LocalizedText RelatedToItself() => TextProblems.Both(
        "The initiative is related to itself.", "Oppføringen viser til seg selv.");

    public static LocalizedText OutsideThePeriod(DatePeriod part, DatePeriod whole) => TextProblems.Both(
        $"The period {part} is not within that of the initiative, {whole}, however the dates are read.",
        $"Perioden {part} ligger ikke innenfor oppføringens, {whole}, hvordan datoene enn leses.");

    public static LocalizedText OutsideTheProject(DatePeriod part, DatePeriod whole) => TextProblems.Both(
        $"The period {part} is not within that of the project, {whole}, however the dates are read.",
        $"Perioden {part} ligger ikke innenfor prosjektets, {whole}, hvordan datoene enn leses.");

    public static LocalizedText RetrievedBeforeWritten(LocalDate retrieved, PartialDate written) => TextProblems.Both(
        FormattableString.Invariant($"What was written {written} cannot have been retrieved on {retrieved:uuuu-MM-dd}."),
        FormattableString.Invariant($"Det som ble skrevet {written}, kan ikke være hentet {retrieved:uuuu-MM-dd}."));

    public static LocalizedText AmountWithoutCurrency() => TextProblems.Both("The amount has no currency.", "Beløpet har ingen valuta.");

    public static LocalizedText NegativeAmount() => TextProblems.Both("The amount is less than nothing.", "Beløpet er mindre enn null.");

    public static LocalizedText NotInOwnLanguage(LanguageTag language) => TextProblems.Both(
        $"The title is not in the language of the initiative, «{language}».", $"Tittelen er ikke på oppføringens språk, «{language}».");

    public static LocalizedText OrganisationNumberOfClass() => TextProblems.Both(
        "A class of bodies has no organisation number.", "En type organisasjoner har ikke noe organisasjonsnummer.");

    public static LocalizedText UnknownCode(string scheme, string code) => TextProblems.Both(
        $"The code «{code}» of «{scheme}» is neither shipped nor one of the catalogue's own.",
        $"Koden «{code}» i «{scheme}» verken følger med eller er en av katalogens egne.");

    public static LocalizedText ReplacedCode(string code) => TextProblems.Both(
        $"The code «{code}» has been replaced.", $"Koden «{code}» er erstattet.");

    public static LocalizedText UnknownVocabulary(string scheme) => TextProblems.Both(
        $"There is no vocabulary «{scheme}».", $"Vokabularet «{scheme}» finnes ikke.");

    public static LocalizedText RedefinedConcept(string code) => TextProblems.Both(
        $"«{code}» is a shipped concept, which an own one cannot replace.", $"«{code}» er et begrep som følger med, og kan ikke erstattes av et eget.");

    public static LocalizedText ConceptCircle(string code) => TextProblems.Both(
        $"The concept «{code}» is broader than itself, through others.", $"Begrepet «{code}» er overordnet seg selv, gjennom andre.");

    public static LocalizedText NoNorwegianLabel(string code) => TextProblems.Both(
        $"The concept «{code}» has no label in Norwegian.", $"Begrepet «{code}» har ingen norsk betegnelse.");

    public static LocalizedText DoubledItem(string item, int first) => TextProblems.Both(
        $"The item is the same as number {first}: {item}.", $"Opplysningen er den samme som nummer {first}: {item}.");

    public static LocalizedText TooManySellingPoints(int count) => TextProblems.Both(
        $"There are {count} selling points; the form asks for the three most important.",
        $"Det er {count} salgsargumenter; skjemaet ber om de tre viktigste.");

    public static LocalizedText MunicipalityNumberUnknown(MunicipalityNumber number) => TextProblems.Both(
        $"No municipality has had the number {number} since 1964.", $"Ingen kommune har hatt nummeret {number} siden 1964.");

    public static LocalizedText MunicipalityNumberOfAnotherTime(MunicipalityNumber number, Municipality last, LocalDate day) => TextProblems.Both(
        FormattableString.Invariant($"No municipality had the number {number} on {day:uuuu-MM-dd}; {last.Name} had it at another time."),
        FormattableString.Invariant($"Ingen kommune hadde nummeret {number} den {day:uuuu-MM-dd}; {last.Name} hadde det en annen gang."));

    public static LocalizedText NameAndNumberAtOdds(string name, MunicipalityNumber number, Municipality municipality) => TextProblems.Both(
        $"The number {number} is that of {municipality.Name}, which was never called «{name}».",
        $"Nummeret {number} er {municipality.Name} sitt, som aldri har hett «{name}».");

    public static LocalizedText NameAndNumberAtOdds(string name, County county) => TextProblems.Both(
        $"The number {county.Number} is that of {county.Name}, which was never called «{name}».",
        $"Nummeret {county.Number} er {county.Name} sitt, som aldri har hett «{name}».");

    public static LocalizedText MunicipalityNameUnknown(string name, ImmutableArray<string> nearest) => TextProblems.Both(
        $"No municipality has been called «{name}» since 1964{Nearest(nearest, "; near it are ")}.",
        $"Ingen kommune har hett «{name}» siden 1964{Nearest(nearest, "; nær det er ")}.");

    public static LocalizedText CountyNumberUnknown(CountyNumber number) => TextProblems.Both(
        $"No county has had the number {number} since 1964.", $"Ikke noe fylke har hatt nummeret {number} siden 1964.");

    public static LocalizedText CountyAtOdds(County county, Municipality municipality, LocalDate day) => TextProblems.Both(
        FormattableString.Invariant($"{municipality.Name} was not in {county.Name} on {day:uuuu-MM-dd}."),
        FormattableString.Invariant($"{municipality.Name} var ikke i {county.Name} den {day:uuuu-MM-dd}."));

    public static LocalizedText PartnerOfAnotherCounty(County county) => TextProblems.Both(
        $"None of the places of the initiative is or was in {county.Name}.", $"Ingen av stedene i oppføringen er eller var i {county.Name}.");

    public static LocalizedText NotAWebAddress(string scheme) => TextProblems.Both(
        $"«{scheme}:» is no address on the web; a link begins with «https:» or «http:».",
        $"«{scheme}:» er ingen nettadresse; en lenke begynner med «https:» eller «http:».",
        $"«{scheme}:» er inga nettadresse; ei lenkje byrjar med «https:» eller «http:».");

    public static LocalizedText UnknownCurrency(string currency) => TextProblems.Both(
        $"«{TextFormat.OneLine(currency)}» is no currency code; ISO 4217 has three capital letters, such as «NOK».",
        $"«{TextFormat.OneLine(currency)}» er ingen valutakode; ISO 4217 har tre store bokstaver, for eksempel «NOK».",
        $"«{TextFormat.OneLine(currency)}» er ingen valutakode; ISO 4217 har tre store bokstavar, til dømes «NOK».");

    public static LocalizedText LengthAtOdds(NodaTime.Period length, DatePeriod period) => TextProblems.Both(
        $"The length {length} does not agree with the period {period}, however the dates are read.",
        $"Lengden {length} stemmer ikke med perioden {period}, hvordan datoene enn leses.",
        $"Lengda {length} stemmer ikkje med perioden {period}, korleis ein enn les datoane.");

    public static LocalizedText ImplausibleDate(PartialDate date, int first, int last) => TextProblems.Both(
        FormattableString.Invariant($"The date {date} is hardly meant: it is not in the years {first} to {last}."),
        FormattableString.Invariant($"Datoen {date} er neppe ment: den er ikke i årene {first} til {last}."),
        FormattableString.Invariant($"Datoen {date} er neppe meint: han er ikkje i åra {first} til {last}."));

    public static LocalizedText LabelOfShipped(string label, string code) => TextProblems.Both(
        $"«{label}» is also a label of the shipped concept «{code}»: a question for it may mean either.",
        $"«{label}» er også en betegnelse på begrepet «{code}», som følger med: et spørsmål etter den kan gjelde begge.",
        $"«{label}» er òg ei nemning på omgrepet «{code}», som følgjer med: eit spørsmål etter henne kan gjelde begge.");

    private static string Nearest(ImmutableArray<string> nearest, string before) =>
        nearest.Length < 2 ? "" : before + string.Join(", ", nearest.Select(static name => $"«{name}»"));
}
