//! Nouns and stems that compounds of the administration are made of.

use std::sync::LazyLock;

pub static PARTS: LazyLock<Vec<&str>> = LazyLock::new(|| NOUNS.split_whitespace().collect());

/// In small letters, by alphabet.
const NOUNS: &str = "\
    abend abfall abgabe ablauf abschluss abstimmung adresse agentur akte aktion alarm alltag alter altstadt amt \
    angebot angehörigkeit angelegenheit anlage anliegen anmeldung anschluss anspruch anstalt antrag anwohner anzeige \
    apotheke arbeit arbeiter archiv armut art arzt assistenz aufenthalt aufgabe auflage aufsicht ausbildung ausflug \
    ausgabe auskunft ausland ausländer ausschuss ausstellung austausch ausweis auto autobahn bahn bahnhof bank \
    barriere bau baum beamte bearbeitung beauftragte bedarf begleitung behinderte behinderung behörde beihilfe \
    beirat beitrag beiträge beratung bereich bergbau bericht beruf bescheid bescheinigung beschwerde beschäftigung \
    besuch beteiligung betreuer betreuung betrieb bewegung bewerbung bewohner bezirk bibliothek bild bildung boden \
    brief brücke buch bund bundes bus bußgeld bäume bücher bücherei bühne bürger bürgermeister büro computer \
    container dach daten datenschutz denkmal dienst dienste dienstleistung drucker druckerei ehe ehren ehrenamt \
    ehrung eigentum eingang einheit einkauf einkommen einrichtung eintritt einwohner elektro eltern energie \
    entfernung entsorgung entwicklung erbe erklärung erlaubnis ermäßigung ernährung erziehung europa expertin fach \
    fahr fahrer fahrrad fahrt fahrzeug fall familie farbe feier feiertag feld fenster ferien fest feuer feuerwehr \
    film finanz finanzen firma flug flughafen fluss fläche flüchtling form formular forschung foto frage frau frauen \
    freiheit freizeit freundschaft frieden friedhof frist funktion fußball fußgänger förderung führer führerschein \
    führung garten gas gast gaststätte gebiet gebot geburt geburts gebärden gebäude gebühr gefahr gegenstand geld \
    gemeinde gemeinschaft genehmigung gericht geschichte geschlecht geschäft gesellschaft gesetz gesetzbuch \
    gesundheit gewalt gewerbe gewicht gewässer gleichstellung grenze grund grundstück gruppe gutachten gäste güter \
    hafen halle halte handel handlung handwerk haupt hauptstadt haus haushalt heim heimat heirat heizung helfer \
    herkunft hilfe himmel hinweis hochschule hochzeit holz hund hälfte häuser höhe industrie information \
    informationen ingenieur inhalt initiative innenstadt interesse internet jahr jahrhundert jahrmarkt jubiläum \
    jugend jugendliche kammer kanal karte kartei kasse katastrophe kauf kennzeichen kind kinder kindergarten kirche \
    klasse klima klinik kohle kommission kommunikation konferenz konto kontrolle konzept kosten kraft kraftfahrzeug \
    kranke kranken krankenhaus krankheit kreis kreuz krieg kultur kunde kunst kurs künstler lage lager land landes \
    landschaft lauf leben lebens lehrer leistung leiter leitung lern liste lohn luft länder markt marktplatz \
    maschine material maßnahme medien medizin mehrheit meinung meister meisterin melde meldung mensch menschen \
    merkmal messe miete mieter mitarbeiter mitglied mitglieder mobil mobilität monat montag museum musik mutter \
    mängel möglichkeit müll nachbar nachbarschaft nachhaltigkeit nachricht nachrichten nachweis name namen natur \
    netz netzwerk nummer nutzer nutzung ober ordnung organisation original ort orte paket papier papiere park parken \
    parkplatz partei partner partnerschaft pass patient person personal personen pflanze pflege pflicht plan planung \
    platz pläne plätze politik polizei portal porto post preis presse problem produkt programm projekt prozess \
    prüfung pässe quelle radweg rat rathaus raum rechner rechnung recht rechte rechts regel regierung region \
    register reihe reise reisepass rente renten reparatur rettung richter richtlinie risiko rohr rolle rollstuhl \
    ruhe rundgang räume sache sachen sammlung samstag sauberkeit schaden schein schiff schloss schrift schul schule \
    schutz schwer schwierigkeit schwimmbad schüler see sicherheit siedlung sitz sitzung software sonder sonntag \
    sorge sozial spende spiel spielplatz sport sprache sprachen sprechstunde staat staaten stadt stand standes \
    standesamt standort statistik stelle stellung steuer stiftung stimme strategie straße straßen strecke strom \
    struktur student studenten studie studierende studium stunde städte städtebau stätte suche tag tage tages \
    technik technologie teil teilnahme telefon telekommunikation termin text theater thema themen tier tiere titel \
    tod todes tor tourismus training transport treff treffen treffpunkt treppe träger tätigkeit tür umgebung umsatz \
    umwelt umzug unfall universität unterhalt unterkunft unterlagen unternehmen unterricht unterschrift \
    unterstützung untersuchung urkunde urlaub urteil vater veranstaltung verband verbindung verbot verbrauch \
    verbände verein vereine verfahren verfassung verkauf verkehr verkehrs verlag verlängerung vermieter vermietung \
    vermittlung vernetzung verordnung versammlung versand versicherung versorgung verständnis vertrag vertreter \
    vertretung verträge verwaltung verzeichnis viertel volk vollmacht vorschlag vorsitz vorsorge vorstand wagen wahl \
    wald wandel ware warte wasser weg wege weihnachten weihnachts welt werbung werk werkstatt wert wettbewerb wetter \
    wirtschaft wissen wissenschaft woche wochen wochenende wohl wohn wohngeld wohnort wohnsitz wohnung wort wunsch \
    zahl zeichen zeit zeiten zeitung zentral zentrum zeuge zeugnis ziel zimmer zone zug zugang zukunft zulassung \
    zusammenarbeit zuschuss zustand zustimmung zuständigkeit zweck ämter ärzte öffentlichkeit öffnung";
