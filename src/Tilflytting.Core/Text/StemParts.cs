namespace Tilflytting.Core;

/// <summary>
/// Parts that bokmål and nynorsk write differently wherever they stand in a word, as nynorsk>bokmål. A part is safe when no two words of the language
/// differ by it alone: then it joins the two forms of one word and nothing else.
/// </summary>
/// <remarks>
/// <c>^</c> is the beginning and <c>$</c> the end of the word without its ending; <c>+</c> says that at least two letters stand before it. At one place the longest is taken; what was
/// put in is not looked at again.
/// </remarks>
internal static class StemParts
{
    public const string Table = """
        heim>hjem hjemm$>hjem skule>skole skul$>skol sjuk>syk
        verksemd>virksomhet +semd$>somhet lønsemd>lønnsomhet +sam$>som lønsam>lønnsom verksam>virksom verksom>virksom
        verkem>virkem verknad>virkning medverk>medvirk medverknad>medvirkning påverk>påvirk påverknad>påvirkning
        mogleg>mulig mogeleg>mulig muleg>mulig +leg$>lig legheit>lighet legvis>ligvis heit$>het heits>hets +legast$>ligst
        synleggj>synligg tydeleggj>tydeligg
        ggj>gg kkj>kk ngj>ng nkj>nk rkj>rk lgj>lg rgj>rg økj>øk ønskj>ønsk ynskj>ønsk ynsk>ønsk kyrk>kirk kyrkj>kirk
        flyttar>flytter deltakar>deltaker brukar>bruker gjevar>giver gjev>giv takar>taker leiar>leder eigar>eier lærar>lærer ordførar>ordfører
        søkjar>søker mottakar>mottaker fiskar>fisker innvandrar>innvandrer pendlar>pendler innbyggjar>innbygger innbyggar>innbygger
        innbyggjartal>innbyggertall innbyggartal>innbyggertall folketal$>folketall folketals>folketalls antal$>antall sommar>sommer
        bustad>bolig +stad$>sted ^stad$>sted stadutvikl>stedsutvikl stadsutvikl>stedsutvikl stadbund>stedbund
        bulyst>bolyst bukommun>bokommun buplikt>boplikt bumilj>bomilj bukvalit>bokvalit butilbod>botilbud butilbud>botilbud bumogleg>bomulig
        busetnad>bosetting ^busetj>bosett ^busett>bosett ^buset>boset setj>sett hald>hold
        eigedom>eiendom domm$>dom romm$>rom programm$>program medlemm$>medlem omdømm>omdøm
        draum>drøm drømm$>drøm straum>strøm strømm$>strøm
        tenest>tjenest tilbod>tilbud forbod>forbud tilskot>tilskudd tilskott>tilskudd innskot>innskudd overskot>overskudd
        føremål>formål føresetnad>forutsetning naudsyn>nødvendig naudsynt>nødvendig røynsl$>erfaring skilnad>forskjell tilhøv$>forhold
        ^fram>frem saman>sammen ^utan>uten ^innan>innen ^aust>øst nordaust>nordøst søraust>sørøst ^fyrst>først ^heil>hel ^fleir>fler ^leik>lek
        ^eigentl>egentl ^meining>mening ^einskild>enkelt ^opn>åpn vidare>videre
        laurdag>lørdag sundag>søndag tysdag>tirsdag månad>måned
        vatn>vann namn>navn golv>gulv djup>dyp ^ljos>lys mjølk>melk ferg>ferj kjøn$>kjønn ^løn$>lønn
        rettleiing>veiledning vegleiing>veiledning leiing$>ledels vegled>veiled rettled>veiled
        deltakels>deltaking undersøkels>undersøking opplevels>oppleving utvidels>utviding forståels>forståing opprettels>oppretting
        løysing>løsning ^løys>løs auking>økning vitjing>besøk spørj>spørr berekraft>bærekraft jamstill>likestill høyring>høring køyr>kjør
        leig>lei leigar>leier ^pleiar>pleier epleiar>epleier tpleiar>tpleier dpleiar>dpleier foreining>forening heime>hjemme selj>selg velj>velg telj>tell skilj>skill fylgj>følg sykj>syk røykj>røyk +komm$>kom
        kjærleik>kjærlighet +leik$>het bleik>blek barneleik>barnelek dukkeleik>dukkelek ringleik>ringlek ordleik>ordlek songleik>sanglek
        haust>høst laus>løs +løys$>løshet raud>rød daud>død lauv>løv naud>nød flaum>flom saum>søm graut>grøt blaut>bløt laup>løp drøym$>drøm drøym>drømm gløym>glemm
        røyr>rør tilhøyr>tilhør samhøyr>samhør høyrs>hørs ljos>lys tjuv>tyv mjuk>myk jamn>jevn truverd>troverd
        ^eine>ene ^einsl>ensl ^einsleg>enslig einsemd>ensomhet ^einsam>ensom einig>enig ^alein>alen breidd>bredd breiband>bredbånd reins>rens reinhald>renhold reingj>rengj ^meir>mer
        meister>mester meistr>mestr meistar>mester eldsjel>ildsjel rekn>regn rekneskap>regnskap dotter>datter syster>søster gong>gang song>sang kvardag>hverdag ^kvit>hvit kvil>hvil kveit>hvet
        spel>spill spelar>spiller slepp>slipp sjølv>selv marknad>marked teikn>tegn krins>krets hovud>hoved framand>fremmed mangfald>mangfold valds>volds ^siger>seier trivnad>trivsel
        oppgjer>oppgjør avgjer>avgjør utgjer>utgjør kunngjer>kunngjør +tal$>tall utval$>utvalg utvals>utvalgs +val$>valg valkamp>valgkamp valdag>valgdag valkrins>valgkrets valår>valgår valresultat>valgresultat +sal$>salg bilet>bild +ast$>est last$>last fast$>fast alast$>alest ellast$>ellest klast$>klest
        løns>lønns +løn$>lønn kjøns>kjønns skjøns>skjønns forbetr>forbedr handverk>håndverk handbok>håndbok handball>håndball venleg>vennlig venlig>vennlig ^gute>gutte ^veke>uke
        ^vass>vann gras>gress glas$>glass ^bufast>bofast bustønad>bostønad buform>boform buområd>boområd bufelles>bofelles butid>botid
        arbeidar>arbeider forskar>forsker forfattar>forfatter handverkar>håndverker musikar>musiker kunstnar>kunstner politikar>politiker byggjar>bygger drivar>driver lesar>leser vinnar>vinner
        forskning>forsking givning>giving gjevning>giving granskning>gransking tolkning>tolking utlysning>utlysing bosetning>bosetting
        utdannels>utdanning leggels>legging settels>setting førels>føring styrkels>styrking bevarels>bevaring fornyels>fornying overraskels>overrasking hendels>hending
        attendemelding>tilbakemelding attendeflytt>tilbakeflytt høgskole>høyskole høgskule>høyskole høgskul$>høyskol høgskol$>høyskol
        """;
}
