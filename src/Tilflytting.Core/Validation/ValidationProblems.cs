namespace Tilflytting.Core.Validation;

/// <summary>Every message of the rules, in one place.</summary>
internal static class ValidationProblems
{
    public static LocalizedText DuplicateId(string id, string first) => LocalizedText.OfThree(
        nb: $"«{id}» står allerede i {first}.",
        nn: $"«{id}» står allereie i {first}.",
        en: $"«{id}» is already at {first}.");

    public static LocalizedText UnknownProject(Slug project) => LocalizedText.OfThree(
        nb: $"Oppføringen har ikke noe prosjekt «{project}».",
        nn: $"Oppføringa har ikkje noko prosjekt «{project}».",
        en: $"The initiative has no project «{project}».");

    public static LocalizedText UnknownInitiative(Slug initiative) => LocalizedText.OfThree(
        nb: $"Katalogen har ingen oppføring «{initiative}».",
        nn: $"Katalogen har inga oppføring «{initiative}».",
        en: $"The catalogue has no initiative «{initiative}».");

    public static LocalizedText RelatedToItself() => LocalizedText.OfThree(
        nb: "Oppføringen viser til seg selv.",
        nn: "Oppføringa viser til seg sjølv.",
        en: "The initiative is related to itself.");

    public static LocalizedText OutsideThePeriod(DatePeriod part, DatePeriod whole) => LocalizedText.OfThree(
        nb: $"Perioden {part} ligger ikke innenfor oppføringens, {whole}, hvordan datoene enn leses.",
        nn: $"Perioden {part} ligg ikkje innanfor perioden til oppføringa, {whole}, korleis ein enn les datoane.",
        en: $"The period {part} is not within that of the initiative, {whole}, however the dates are read.");

    public static LocalizedText OutsideTheProject(DatePeriod part, DatePeriod whole) => LocalizedText.OfThree(
        nb: $"Perioden {part} ligger ikke innenfor prosjektets, {whole}, hvordan datoene enn leses.",
        nn: $"Perioden {part} ligg ikkje innanfor perioden til prosjektet, {whole}, korleis ein enn les datoane.",
        en: $"The period {part} is not within that of the project, {whole}, however the dates are read.");

    public static LocalizedText RetrievedBeforeWritten(LocalDate retrieved, PartialDate written) => LocalizedText.OfThree(
        nb: FormattableString.Invariant($"Det som ble skrevet {written}, kan ikke være hentet {retrieved:uuuu-MM-dd}."),
        nn: FormattableString.Invariant($"Det som vart skrive {written}, kan ikkje vere henta {retrieved:uuuu-MM-dd}."),
        en: FormattableString.Invariant($"What was written {written} cannot have been retrieved on {retrieved:uuuu-MM-dd}."));

    public static LocalizedText AmountWithoutCurrency() => LocalizedText.OfThree(
        nb: "Beløpet har ingen valuta.",
        nn: "Beløpet har ingen valuta.",
        en: "The amount has no currency.");

    public static LocalizedText NegativeAmount() => LocalizedText.OfThree(
        nb: "Beløpet er mindre enn null.",
        nn: "Beløpet er mindre enn null.",
        en: "The amount is less than nothing.");

    public static LocalizedText NotInOwnLanguage(LanguageTag language) => LocalizedText.OfThree(
        nb: $"Tittelen er ikke på oppføringens språk, «{language}».",
        nn: $"Tittelen er ikkje på språket til oppføringa, «{language}».",
        en: $"The title is not in the language of the initiative, «{language}».");

    public static LocalizedText OrganisationNumberOfClass() => LocalizedText.OfThree(
        nb: "En type organisasjoner har ikke noe organisasjonsnummer.",
        nn: "Ein type organisasjonar har ikkje noko organisasjonsnummer.",
        en: "A class of bodies has no organisation number.");

    public static LocalizedText UnknownCode(string scheme, string code) => LocalizedText.OfThree(
        nb: $"Koden «{code}» i «{scheme}» verken følger med eller er en av katalogens egne.",
        nn: $"Koden «{code}» i «{scheme}» verken følgjer med eller er ein av dei eigne til katalogen.",
        en: $"The code «{code}» of «{scheme}» is neither shipped nor one of the catalogue's own.");

    public static LocalizedText ReplacedCode(string code) => LocalizedText.OfThree(
        nb: $"Koden «{code}» er erstattet.",
        nn: $"Koden «{code}» er erstatta.",
        en: $"The code «{code}» has been replaced.");

    public static LocalizedText UnknownVocabulary(string scheme) => LocalizedText.OfThree(
        nb: $"Vokabularet «{scheme}» finnes ikke.",
        nn: $"Vokabularet «{scheme}» finst ikkje.",
        en: $"There is no vocabulary «{scheme}».");

    public static LocalizedText RedefinedConcept(string code) => LocalizedText.OfThree(
        nb: $"«{code}» er et begrep som følger med, og kan ikke erstattes av et eget.",
        nn: $"«{code}» er eit omgrep som følgjer med, og kan ikkje erstattast av eit eige.",
        en: $"«{code}» is a shipped concept, which an own one cannot replace.");

    public static LocalizedText ConceptCircle(string code) => LocalizedText.OfThree(
        nb: $"Begrepet «{code}» er overordnet seg selv, gjennom andre.",
        nn: $"Omgrepet «{code}» er overordna seg sjølv, gjennom andre.",
        en: $"The concept «{code}» is broader than itself, through others.");

    public static LocalizedText NoNorwegianLabel(string code) => LocalizedText.OfThree(
        nb: $"Begrepet «{code}» har ingen norsk betegnelse.",
        nn: $"Omgrepet «{code}» har inga norsk nemning.",
        en: $"The concept «{code}» has no label in Norwegian.");

    public static LocalizedText DoubledItem(string item, int first) => LocalizedText.OfThree(
        nb: $"Opplysningen er den samme som nummer {first}: {item}.",
        nn: $"Opplysninga er den same som nummer {first}: {item}.",
        en: $"The item is the same as number {first}: {item}.");

    public static LocalizedText TooManySellingPoints(int count) => LocalizedText.OfThree(
        nb: $"Det er {count} salgsargumenter; skjemaet ber om de tre viktigste.",
        nn: $"Det er {count} salsargument; skjemaet ber om dei tre viktigaste.",
        en: $"There are {count} selling points; the form asks for the three most important.");

    public static LocalizedText MunicipalityNumberUnknown(MunicipalityNumber number) => LocalizedText.OfThree(
        nb: $"Ingen kommune har hatt nummeret {number} siden 1964.",
        nn: $"Ingen kommune har hatt nummeret {number} sidan 1964.",
        en: $"No municipality has had the number {number} since 1964.");

    public static LocalizedText MunicipalityNumberOfAnotherTime(MunicipalityNumber number, Municipality last, LocalDate day) => LocalizedText.OfThree(
        nb: FormattableString.Invariant($"Ingen kommune hadde nummeret {number} den {day:uuuu-MM-dd}; {last.Name} hadde det en annen gang."),
        nn: FormattableString.Invariant($"Ingen kommune hadde nummeret {number} den {day:uuuu-MM-dd}; {last.Name} hadde det ein annan gong."),
        en: FormattableString.Invariant($"No municipality had the number {number} on {day:uuuu-MM-dd}; {last.Name} had it at another time."));

    public static LocalizedText NameAndNumberAtOdds(string name, MunicipalityNumber number, Municipality municipality) => LocalizedText.OfThree(
        nb: $"Nummeret {number} er {municipality.Name} sitt, som aldri har hett «{name}».",
        nn: $"Nummeret {number} er {municipality.Name} sitt, som aldri har heitt «{name}».",
        en: $"The number {number} is that of {municipality.Name}, which was never called «{name}».");

    public static LocalizedText NameAndNumberAtOdds(string name, County county) => LocalizedText.OfThree(
        nb: $"Nummeret {county.Number} er {county.Name} sitt, som aldri har hett «{name}».",
        nn: $"Nummeret {county.Number} er {county.Name} sitt, som aldri har heitt «{name}».",
        en: $"The number {county.Number} is that of {county.Name}, which was never called «{name}».");

    public static LocalizedText OrganisationNumberOfAnother(OrganisationNumber number, Organisation numbered, Organisation named) => LocalizedText.OfThree(
        nb: $"Nummeret {number} er {numbered.Name} sitt, og ikke {named.Name} sitt.",
        nn: $"Nummeret {number} er {numbered.Name} sitt, og ikkje {named.Name} sitt.",
        en: $"The number {number} is that of {numbered.Name}, and not of {named.Name}.");

    public static LocalizedText OrganisationNotFounded(Organisation body) => LocalizedText.OfThree(
        nb: $"{body.Name} ble opprettet senere, i {body.Founded}.",
        nn: $"{body.Name} vart oppretta seinare, i {body.Founded}.",
        en: $"{body.Name} was founded later, in {body.Founded}.");

    public static LocalizedText OrganisationEnded(Organisation body) => LocalizedText.OfThree(
        nb: $"{body.Name} var nedlagt før det, i {body.Ended}.",
        nn: $"{body.Name} var lagd ned før det, i {body.Ended}.",
        en: $"{body.Name} had ended before, in {body.Ended}.");

    public static LocalizedText MunicipalityNameUnknown(string name, ImmutableArray<string> nearest) => LocalizedText.OfThree(
        nb: $"Ingen kommune har hett «{name}» siden 1964{Nearest(nearest, "; nær det er ")}.",
        nn: $"Ingen kommune har heitt «{name}» sidan 1964{Nearest(nearest, "; nær det er ")}.",
        en: $"No municipality has been called «{name}» since 1964{Nearest(nearest, "; near it are ")}.");

    public static LocalizedText CountyNumberUnknown(CountyNumber number) => LocalizedText.OfThree(
        nb: $"Ikke noe fylke har hatt nummeret {number} siden 1964.",
        nn: $"Ikkje noko fylke har hatt nummeret {number} sidan 1964.",
        en: $"No county has had the number {number} since 1964.");

    public static LocalizedText CountyAtOdds(County county, Municipality municipality, LocalDate day) => LocalizedText.OfThree(
        nb: FormattableString.Invariant($"{municipality.Name} var ikke i {county.Name} den {day:uuuu-MM-dd}."),
        nn: FormattableString.Invariant($"{municipality.Name} var ikkje i {county.Name} den {day:uuuu-MM-dd}."),
        en: FormattableString.Invariant($"{municipality.Name} was not in {county.Name} on {day:uuuu-MM-dd}."));

    public static LocalizedText PartnerOfAnotherCounty(County county) => LocalizedText.OfThree(
        nb: $"Ingen av stedene i oppføringen er eller var i {county.Name}.",
        nn: $"Ingen av stadene i oppføringa er eller var i {county.Name}.",
        en: $"None of the places of the initiative is or was in {county.Name}.");

    public static LocalizedText NotAWebAddress(string scheme) => LocalizedText.OfThree(
        nb: $"«{scheme}:» er ingen nettadresse; en lenke begynner med «https:» eller «http:».",
        nn: $"«{scheme}:» er inga nettadresse; ei lenkje byrjar med «https:» eller «http:».",
        en: $"«{scheme}:» is no address on the web; a link begins with «https:» or «http:».");

    public static LocalizedText UnknownCurrency(string currency) => LocalizedText.OfThree(
        nb: $"«{TextFormat.OneLine(currency)}» er ingen valutakode; ISO 4217 har tre store bokstaver, for eksempel «NOK».",
        nn: $"«{TextFormat.OneLine(currency)}» er ingen valutakode; ISO 4217 har tre store bokstavar, til dømes «NOK».",
        en: $"«{TextFormat.OneLine(currency)}» is no currency code; ISO 4217 has three capital letters, such as «NOK».");

    public static LocalizedText LengthAtOdds(NodaTime.Period length, DatePeriod period) => LocalizedText.OfThree(
        nb: $"Lengden {length} stemmer ikke med perioden {period}, hvordan datoene enn leses.",
        nn: $"Lengda {length} stemmer ikkje med perioden {period}, korleis ein enn les datoane.",
        en: $"The length {length} does not agree with the period {period}, however the dates are read.");

    public static LocalizedText ImplausibleDate(PartialDate date, int first, int last) => LocalizedText.OfThree(
        nb: FormattableString.Invariant($"Datoen {date} er neppe ment: den er ikke i årene {first} til {last}."),
        nn: FormattableString.Invariant($"Datoen {date} er neppe meint: han er ikkje i åra {first} til {last}."),
        en: FormattableString.Invariant($"The date {date} is hardly meant: it is not in the years {first} to {last}."));

    public static LocalizedText LabelOfShipped(string label, string code) => LocalizedText.OfThree(
        nb: $"«{label}» er også en betegnelse på begrepet «{code}», som følger med: et spørsmål etter den kan gjelde begge.",
        nn: $"«{label}» er òg ei nemning på omgrepet «{code}», som følgjer med: eit spørsmål etter henne kan gjelde begge.",
        en: $"«{label}» is also a label of the shipped concept «{code}»: a question for it may mean either.");

    private static string Nearest(ImmutableArray<string> nearest, string before) =>
        nearest.Length < 2 ? "" : before + string.Join(", ", nearest.Select(static name => $"«{name}»"));
}
