namespace Tilflytting.Core;

/// <summary>
/// The permanent codes of all problems that the library reports. A code keeps its meaning for ever; one that is no longer
/// reported stays listed.
/// </summary>
/// <remarks>
/// TC1xxx: short texts (ids, codes, numbers). TC2xxx: dates and periods. TC3xxx: JSON documents. TC4xxx: rules, which warn. TC5xxx: questions.
/// </remarks>
public static class DiagnosticCodes
{
    /// <summary>An id is not lower-case letters a–z, digits and single hyphens between them.</summary>
    public const string MalformedSlug = "TC1001";

    /// <summary>A code is not lower-case letters a–z, digits and single hyphens between them, at most 64.</summary>
    public const string MalformedCode = "TC1002";

    /// <summary>A language tag is not well-formed by BCP 47.</summary>
    public const string MalformedLanguageTag = "TC1003";

    /// <summary>An organisation number is not nine digits.</summary>
    public const string MalformedOrganisationNumber = "TC1004";

    /// <summary>The last digit of an organisation number does not agree with the others (modulus 11).</summary>
    public const string OrganisationNumberCheckDigit = "TC1005";

    /// <summary>A municipality number is not four digits, or begins with 00.</summary>
    public const string MalformedMunicipalityNumber = "TC1006";

    /// <summary>A county number is not two digits from 01.</summary>
    public const string MalformedCountyNumber = "TC1007";

    /// <summary>A schema version is not <c>major.minor</c>.</summary>
    public const string MalformedSchemaVersion = "TC1008";

    /// <summary>A text is blank where there has to be one; a text that is not there is left out.</summary>
    public const string BlankText = "TC1009";

    /// <summary>A text has half of a surrogate pair, which no UTF-8 document can hold.</summary>
    public const string LoneSurrogate = "TC1010";

    /// <summary>A year is not four digits from 0001, or a decade not three digits and <c>X</c>.</summary>
    public const string MalformedYear = "TC2001";

    /// <summary>What follows a year is neither a month (01–12) nor a season (21–24).</summary>
    public const string NoSuchMonth = "TC2002";

    /// <summary>There is no such day in the month.</summary>
    public const string NoSuchDay = "TC2003";

    /// <summary>Something stands behind a date that does not belong to it.</summary>
    public const string UnexpectedAfterDate = "TC2004";

    /// <summary>A period has no date at either end.</summary>
    public const string PeriodWithoutDate = "TC2005";

    /// <summary>A period ends before it starts, however its dates are read.</summary>
    public const string PeriodEndsBeforeStart = "TC2006";

    /// <summary>A period has more than one slash.</summary>
    public const string TooManyEnds = "TC2007";

    /// <summary>A date or period is blank.</summary>
    public const string BlankDate = "TC2008";

    /// <summary>The document is not JSON.</summary>
    public const string MalformedJson = "TC3001";

    /// <summary>A JSON value is of another type than it has to be.</summary>
    public const string WrongJsonType = "TC3002";

    /// <summary>A member comes twice in one object.</summary>
    public const string DuplicateMember = "TC3003";

    /// <summary>A required member is not there, or is null.</summary>
    public const string MissingMember = "TC3004";

    /// <summary>An item of a list is null.</summary>
    public const string NullItem = "TC3005";

    /// <summary>The document is written in a newer major version of the format.</summary>
    public const string NewerSchemaVersion = "TC3006";

    /// <summary>A value is not one of those that there are.</summary>
    public const string UnknownValue = "TC3007";

    /// <summary>A date is not <c>yyyy-MM-dd</c>, or there is no such day.</summary>
    public const string MalformedDate = "TC3008";

    /// <summary>A length of time is not an ISO 8601 duration.</summary>
    public const string MalformedLength = "TC3009";

    /// <summary>An address is not a URI.</summary>
    public const string MalformedAddress = "TC3010";

    /// <summary>A number is not one, or has more digits than can be kept.</summary>
    public const string MalformedNumber = "TC3011";

    /// <summary>An object has none of the members of which it needs one.</summary>
    public const string EmptyObject = "TC3012";

    /// <summary>The document is written in an older major version of the format, which this library does not know.</summary>
    public const string OlderSchemaVersion = "TC3013";

    /// <summary>A default value, which is no value, was to be written.</summary>
    public const string DefaultValue = "TC3014";

    /// <summary>Values stand in each other deeper than is read, or, where this version does not know them, than is kept.</summary>
    public const string NestedTooDeep = "TC3015";

    /// <summary>The bytes of the document are not UTF-8.</summary>
    public const string NotUtf8 = "TC3016";

    /// <summary>A member is not one of those that this version knows. It is kept.</summary>
    public const string UnknownMember = "TC3017";

    /// <summary>A document, a line or an initiative is longer than the limits allow.</summary>
    public const string TooLong = "TC3018";

    /// <summary>A text or a name is longer than the limits allow.</summary>
    public const string TextTooLong = "TC3019";

    /// <summary>A list or an object has more items than the limits allow.</summary>
    public const string TooManyItems = "TC3020";

    /// <summary>There are more problems than the limits allow to be told; the rest of the document was not looked at.</summary>
    public const string TooManyProblems = "TC3021";

    /// <summary>A part of a document that is not JSON was passed over; the message says from which line to which.</summary>
    public const string PartNotRead = "TC3022";

    /// <summary>A document is of another kind than the call reads: a whole catalogue or a list on one line, or lines in place of a catalogue.</summary>
    public const string OtherKindOfDocument = "TC3023";

    /// <summary>An id or code comes twice where it has to be unique.</summary>
    public const string DuplicateId = "TC4001";

    /// <summary>A project is referred to that the initiative does not have.</summary>
    public const string UnknownProject = "TC4002";

    /// <summary>An initiative is referred to that the catalogue does not have.</summary>
    public const string UnknownInitiative = "TC4003";

    /// <summary>An initiative is related to itself.</summary>
    public const string RelatedToItself = "TC4004";

    /// <summary>A part of the work did not go on while the work did, however the dates are read.</summary>
    public const string OutsideThePeriod = "TC4005";

    /// <summary>A class of bodies has an organisation number.</summary>
    public const string OrganisationNumberOfClass = "TC4006";

    /// <summary>A code is neither shipped nor one of the catalogue's own.</summary>
    public const string UnknownCode = "TC4007";

    /// <summary>A code has been replaced by another.</summary>
    public const string ReplacedCode = "TC4008";

    /// <summary>A concept is of a vocabulary that there is not.</summary>
    public const string UnknownVocabulary = "TC4009";

    /// <summary>A concept of the catalogue's own has the code of a shipped one.</summary>
    public const string RedefinedConcept = "TC4010";

    /// <summary>A concept has no label in Norwegian.</summary>
    public const string NoNorwegianLabel = "TC4011";

    /// <summary>An item stands twice in a list.</summary>
    public const string DoubledItem = "TC4012";

    /// <summary>There are more than three selling points.</summary>
    public const string TooManySellingPoints = "TC4013";

    /// <summary>A municipality number was never in use.</summary>
    public const string MunicipalityNumberUnknown = "TC4014";

    /// <summary>A municipality number was not in use when the work went on.</summary>
    public const string MunicipalityNumberOfAnotherTime = "TC4015";

    /// <summary>The name and the number of a municipality do not belong together.</summary>
    public const string NameAndNumberAtOdds = "TC4016";

    /// <summary>No municipality was ever called so.</summary>
    public const string MunicipalityNameUnknown = "TC4017";

    /// <summary>A county number was never in use.</summary>
    public const string CountyNumberUnknown = "TC4018";

    /// <summary>A municipality was not in the county that is stated.</summary>
    public const string CountyAtOdds = "TC4019";

    /// <summary>A county is a partner of work that was done in another.</summary>
    public const string PartnerOfAnotherCounty = "TC4020";

    /// <summary>Concepts of the catalogue's own are broader than each other in a circle.</summary>
    public const string ConceptCircle = "TC4021";

    /// <summary>Words were retrieved before they were written.</summary>
    public const string RetrievedBeforeWritten = "TC4022";

    /// <summary>An amount of money has no currency.</summary>
    public const string AmountWithoutCurrency = "TC4023";

    /// <summary>An amount of money is less than nothing.</summary>
    public const string NegativeAmount = "TC4024";

    /// <summary>A title states its languages, and that of the initiative is none of them.</summary>
    public const string NotInOwnLanguage = "TC4025";

    /// <summary>The address of a link or a source is none of the web, such as <c>javascript:</c>.</summary>
    public const string NotAWebAddress = "TC4026";

    /// <summary>A currency is no code of ISO 4217.</summary>
    public const string UnknownCurrency = "TC4027";

    /// <summary>A length does not agree with its period, however the dates are read.</summary>
    public const string LengthAtOdds = "TC4028";

    /// <summary>A date is older than the municipalities, or more than a century ahead.</summary>
    public const string ImplausibleDate = "TC4029";

    /// <summary>A label of one of the catalogue's own concepts is that of a shipped one.</summary>
    public const string LabelOfShippedConcept = "TC4030";

    /// <summary>An organisation number is that of another body than the name.</summary>
    public const string OrganisationNumberOfAnother = "TC4031";

    /// <summary>A body was founded after the work, or had ended before it.</summary>
    public const string OrganisationOfAnotherTime = "TC4032";

    /// <summary>There is and was no such municipality.</summary>
    public const string UnknownMunicipality = "TC5001";

    /// <summary>There is and was no such county.</summary>
    public const string UnknownCounty = "TC5002";

    /// <summary>The register of organisations knows no such body.</summary>
    public const string UnknownOrganisation = "TC5018";

    /// <summary>A question has a key that there is not.</summary>
    public const string UnknownQueryKey = "TC5003";

    /// <summary>A question has a code, label or name that there is not.</summary>
    public const string UnknownQueryValue = "TC5004";

    /// <summary>A shortened label or name in a question may be several.</summary>
    public const string AmbiguousQueryValue = "TC5005";

    /// <summary>A key, a comma or a minus sign in a question has nothing behind it.</summary>
    public const string MissingQueryValue = "TC5006";

    /// <summary>A quotation in a question does not end.</summary>
    public const string UnclosedQuote = "TC5007";

    /// <summary>A bracket in a question has no other half, or nothing in it.</summary>
    public const string UnbalancedBracket = "TC5008";

    /// <summary>An «and» or «or» in a question has nothing on one of its sides.</summary>
    public const string NothingToCombine = "TC5009";

    /// <summary>A question has brackets and minus signs in each other deeper than is read.</summary>
    public const string QueryTooDeep = "TC5010";

    /// <summary>A question has more problems than are listed.</summary>
    public const string TooManyQueryProblems = "TC5011";

    /// <summary>A window in a question has no precise days.</summary>
    public const string ImpreciseWindow = "TC5012";

    /// <summary>A text in a question has neither letter nor digit, or cannot stand where it is looked for.</summary>
    public const string TextWithoutWords = "TC5013";

    /// <summary>A key in a question that is not of a vocabulary stands with an equals sign.</summary>
    public const string ExactNotPossible = "TC5014";

    /// <summary>What stands behind the key of a place in a question is neither «recorded» nor a day.</summary>
    public const string UnknownPlaceMode = "TC5015";

    /// <summary>A character in a question means nothing where it is, or belongs elsewhere: <c>målgruppe:-ungdom</c>.</summary>
    public const string MisplacedQuerySign = "TC5016";

    /// <summary>What follows a value in a question belongs to it, and needs quotes or a key of its own: <c>fylke:Møre og Romsdal</c>.</summary>
    public const string ValueNeedsQuotes = "TC5017";

    /// <summary>What is to be searched for has no word in it.</summary>
    public const string NoWords = "TC5101";

    /// <summary>A quotation in what is to be searched for has no end.</summary>
    public const string UnclosedQuotation = "TC5102";

    /// <summary>An asterisk does not stand at the end of a word.</summary>
    public const string MisplacedAsterisk = "TC5103";

    /// <summary>There are more words to be searched for than can be at once.</summary>
    public const string TooManyWords = "TC5104";
}
