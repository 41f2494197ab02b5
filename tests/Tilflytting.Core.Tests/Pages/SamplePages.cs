namespace Tilflytting.Core.Tests.Pages;

/// <summary>Pages written for the tests, in the manner of the catalogue's: its labels and headings, sentences of their own.</summary>
internal static class SamplePages
{
    public const string Bokmal = """
        Fagområde: Omdømme Tilflytting

        Nye naboer i Berg

        Tre prosjekter har gjort bygdene på yttersida bedre kjent.

         1. Bygdevekst (1997-2000)
         2. Kystliv (1995 til 1997)
         3. Småsamfunnsprosjektet God, nær og raus (2007-2010) samlet folk om arbeidsplasser og trivsel i Berg kommune.

        Resultatene av småsamfunnsprosjektet

         • Folk kjenner hverandre bedre
         • Erfaringer fra Omdømmeskolen er tatt i bruk

        Arbeidet ligger i eksisterende stillinger.

        Samarbeidsparntere:

         • Grende-/bygdelag
         • Troms Fylkeskommune (finansiell støtte)
         • Fylkesmannen i Troms
         • Midt-Troms regionråd
         • Skolene
         • NAV
         • Nordland fylkeskommune Fylkesmannen i Nordland

        Målgrupper

         • Alle typer innflyttere
         • Ungdom & potensielle tilbakeflyttere
         • Flyttere fra Nederland
         • Medflyttere til legene

        Aktiviteter VI VIL HEIM

         • Arrangement i kommunen for å stimulere borteboere til å flytte hjem
         • Brosyrer og lignende
         • Vertsskapsordning
         • Samarbeid med næringsliv og /eller frivillige organisasjoner
         • Fellesmiddag hver mandag

        Viktigste salgsargument

         • livskvalitet.
         • Friluftsliv (Ånderdalen, Senja)
         • Bydemiljø/sosialt miljø

        Tilflyttingsarbeid i norske distriktskommuner

        Nye naboer i Berg er omtalt uten vurdering fra Distriktssenteret. Tiltaket hører til «Katalog over tilflyttingsarbeid i distriktene», laget i prosjektet «Tilflyttingsarbeid i norske distriktskommuner» av Ideas2evidence og Norut på oppdrag fra Distriktssenteret.
        """;

    public const string Nynorsk = """
        Heim til Vinje

        Prosjektet skal få fleire til å kome heim, og ikkje berre på besøk.

        Periode: frå og med hausten 2009

        Samarbeidspartnarar
        * Grende- og bygdelag
        * Frivillege lag og organisasjonar

        Målgruppe
        Alle typar innflyttarar.

        Aktivitetar
        - Arrangement utanfor kommunen
        - Brev til potensielle tilflyttarar
        - Tilrettelegging av bustader for tilflyttarar

        Viktigaste salsargument
        Fred og ro

        Hovudmål
        Fleire born i skulen.
        """;

    public const string Markdown = """
        # Heim til Vinje

        Prosjektet skal få **fleire** til å kome heim,
        og ikkje berre på [besøk](https://example.org/besok).

        **Periode:** frå og med hausten 2009

        ## Samarbeidspartnarar

        * Grende- og bygdelag
        * Frivillege lag *og* organisasjonar

        Målgruppe
        ---------

        Alle typar innflyttarar\.

        ### Aktivitetar ###

        - Arrangement utanfor kommunen
        - Brev til potensielle
          tilflyttarar
        - Tilrettelegging av bustader for tilflyttarar

        **Viktigaste salsargument**

        Fred &amp; ro

        | Hovudmål | Fleire born i skulen. |
        |----------|-----------------------|
        """;

    public const string Html = """
        <!DOCTYPE html>
        <html lang="nn"><head><title>Heim til Vinje | Katalog</title><style>p > a { color: red }</style></head>
        <body>
        <nav><ul><li><a href="https://example.org/">Målgrupper</a></li></ul></nav>
        <main>
          <p class="crumbs">Fagomr&aring;de: Tilflytting</p>
          <h1>Heim til Vinje</h1>
          <!-- 3 < 4 -->
          <p>Prosjektet skal f&#229;&#32;<b>fleire</b> til å kome heim,
             og ikkje berre på <a href="https://example.org/besok">bes&oslash;k</a>.</p>
          <table><tr><th>Periode</th><td>frå og med hausten 2009</td></tr></table>
          <h2>Samarbeidspartnarar</h2>
          <ul><li>Grende- og bygdelag</li><li><p>Frivillege lag <em>og</em> organisasjonar</p></li></ul>
          <p><strong>Målgruppe:</strong></p><p>Alle typar innflyttarar.</p>
          <h3>Aktivitetar</h3>
          <p>&bull; Arrangement utanfor kommunen<br>• Brev til potensielle tilflyttarar<br/>• Tilrettelegging av bustader for tilflyttarar</p>
          <h3>Viktigaste salsargument</h3>
          <ol><li>Fred og ro</ol>
          <h3>Hovudmål</h3>Fleire born i skulen.
          <script>if (a < b) { '</p>' }</script>
        </main>
        <footer>Aktivitetar: Brev</footer></body></html>
        """;
}
