namespace Tilflytting.Core;

/// <summary>
/// Words whose forms in bokmål and nynorsk no ending explains, each line a word and its forms. Ours; no list is complete, and one more line is
/// welcome where it has a test.
/// </summary>
internal static class StemFamilies
{
    /// <summary>Words that stand alone.</summary>
    public const string Whole = """
        ikke: ikkje
        hvordan: korleis hvorledes
        hva: kva
        hvem: kven
        hvorfor: kvifor
        hver: hvert kvar kvart
        hverandre: kvarandre
        noe: noko
        noen: nokon nokre noka nokon
        jeg: eg
        vi: me
        de: dei
        dere: dykk
        deres: dykkar deira
        hun: ho
        hennes: hennar
        en: ein
        et: eit
        bare: berre
        sammen: saman
        mye: mykje
        mer: meir
        bedre: betre
        flere: fleire fler
        flest: fleste
        hel: hele helt heil heile heilt
        selv: sjølv sjøl sjølve selve
        egen: eget egne eigen eiga eige eigne
        annen: annet anna andre annan
        allerede: allereie
        ennå: enno
        uten: utan
        siden: sidan
        innen: innan
        videre: vidare
        første: fyrste først fyrst
        hjem: hjemme hjemmet hjemmene hjemma heim heime heimen heimar heimane
        være: vere vera vært vore
        bli: blir ble blei blitt verte verta
        si: sier seie seier seia sagt
        gjøre: gjør gjorde gjort gjere gjer gjera
        videregående: vidaregåande
        pågående: pågåande
        gi: gir gav gitt gje gjev gjeve
        komme: kommer kom kommet kome kjem kjeme
        se: ser sjå
        vite: vet veit
        bo: bor bodde bodd bu bur budde budd
        vokse: vokser vokste vokst voks vekse veks
        øke: øker økt økte auke aukar auka aukte
        mene: mener mente ment meine meiner meinte meint meina
        eie: eige eig
        vare: varen varer varene varar varane
        åpen: åpent åpne open opent opne
        år: året åra årene
        uke: uka uken uker ukene veke veka veker vekene
        gutt: gut gutar gutane guten gutten gutter guttar guttene guttane
        venn: ven vener venner vennen venen vennene venene vennar vennane
        stor: stort store
        god: godt gode
        nær: nært nære
        raus: raust rause
        ny: nytt nye
        høy: høyt høye høg høgt høge
        lang: langt lange
        trygg: trygt trygge
        sterk: sterkt sterke
        grønn: grønt grønne grøn grøne
        full: fullt fulle
        varm: varmt varme
        fin: fint fine
        ung: ungt unge
        fri: fritt frie
        sen: sent sene sein seint seine seinare senere seinast senest
        liten: lita lite
        voksen: voksne voksent vaksen vaksne vaksent
        idé: ideen ideer ideene idear ideane
        trives: trivst trivast trivest
        øye: øyet øyne øynene auge auga augo augene
        lav: lavt lave lavere låg lågt låge lågare
        pleier: pleieren pleiere pleierne pleiar pleiaren pleiarar pleiarane
        valg: valget valgene val valet
        nyest: nyeste nyast nyaste
        stå: står stod stått
        ta: tar tok tatt tek teke
        """;

    /// <summary>Words that also are the last part of others: «leiar» in «prosjektleiar».</summary>
    public const string Last = """
        leder: lederen ledere lederne leiar leiaren leiarar leiarane
        epleier: epleieren epleiere epleierne epleiar epleiaren epleiarar epleiarane
        tpleier: tpleieren tpleiere tpleierne tpleiar tpleiaren tpleiarar tpleiarane
        mester: mesteren mesteret mestret mestra mestere mestre mestrer mestrene mesterne meister meisteren meistrar meistrane meistar
        oppgjør: oppgjøret oppgjørene oppgjøra oppgjer oppgjeret oppgjera
        eier: eieren eiere eierne eigar eigaren eigarar eigarane
        bolig: boligen boliger boligene boligar boligane bustad bustaden bustader bustadene bustadar bustadane
        by: byen byer byene byar byane
        øy: øya øyen øyer øyene øyar øyane
        bok: boka boken bøker bøkene bøkane
        barn: barnet barna barnene born borna
        mann: mannen menn mennene mennane
        norge: noreg
        vei: veien veier veiene veg vegen vegar vegane
        boende: buande
        bane: banen baner banene banar banane
        scene: scenen scener scenene scenar scenane
        senter: senteret sentre sentra sentrene senterets sentera
        sommer: sommeren somre somrene somrer sommar sommaren somrar somrane
        vinter: vinteren vintre vintrene vintrer vintrar vintrane
        teater: teateret teatret teatre teatra teatrene
        register: registeret registre registra registrene
        mønster: mønsteret mønstre mønstra mønstrene
        nummer: nummeret numre nummera numra numrene
        alder: alderen aldre aldrene aldrar aldrane
        finger: fingeren fingre fingrene fingrar fingrane
        middel: middelet midler midlene midlar midlane midla
        regel: regelen regler reglene reglar reglane
        artikkel: artikkelen artikler artiklene artiklar artiklane
        nøkkel: nøkkelen nøkler nøklene nøklar nøklane
        sykkel: sykkelen sykler syklene syklar syklane
        kapittel: kapitlet kapittelet kapitler kapitla kapitlene
        gammel: gammelt gamle gamal gamalt
        enkel: enkelt enkle
        """;
}
