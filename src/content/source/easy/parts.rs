//! Nouns and stems that compounds of the administration are made of.

use std::sync::LazyLock;

pub static PARTS: LazyLock<Vec<&str>> = LazyLock::new(|| NOUNS.split_whitespace().collect());

/// In small letters, by alphabet.
const NOUNS: &str = "\
    abdruck abdrücke abend abfall abgabe abholung abkommen ablauf abmeldung abrechnung absage abschluss abstimmung \
    adresse agentur akte aktion alarm alltag alter altstadt amt anfrage angebot angehörigkeit angelegenheit anhörung \
    anlage anlauf anleitung anliegen anmeldung anpassung anschluss anspruch anstalt antrag anwendung anwohner \
    anzeige apotheke arbeit arbeiter archiv armut art arzt assistenz aufenthalt aufgabe auflage auflösung aufsicht \
    auftrag ausbildung ausflug ausgabe auskunft ausland ausländer ausnahme ausschuss ausschüsse ausstellung \
    austausch ausweis auszahlung auto autobahn bahn bahnhof bank barriere bau baum bauten beamte beantragung \
    bearbeitung beauftragte bedarf bedienung befreiung begleitung begrenzung begrüßung behinderte behinderung \
    behörde beihilfe beirat beitrag beiträge bekanntmachung beleuchtung beratung berechtigte berechtigung bereich \
    bereitschaft bergbau bericht beruf besatzung bescheid bescheinigung beschreibung beschwerde beschäftigung \
    bestattung bestellung bestimmung bestätigung besuch beteiligung betreuer betreuung betrieb bewegung bewerbung \
    bewertung bewohner beziehung bezirk bibliothek bild bildung boden brief brücke buch buchung bund bundes bus \
    bußgeld bäume bücher bücherei bühne bürger büro chef computer container dach daten denkmal dezernent dienst \
    dienste dienstleistung drucker druckerei ehe ehren ehrung eigentum eingang einheit einkauf einkommen einladung \
    einrichtung einschränkung einstellung eintrag eintragung eintritt einträge einwohner einzahlung elektro eltern \
    empfehlung energie entfernung entscheidung entsorgung entwicklung erbe erfassung erhöhung erklärung erlaubnis \
    ermäßigung erneuerung ernährung erstattung erweiterung erziehung eröffnung europa expertin fach fahr fahrer \
    fahrrad fahrt fahrzeug fall familie farbe feier feiertag feld fenster ferien fest festsetzung feuer feuerwehr \
    film finanz finanzen finder finger firma flug flughafen fluss fläche flüchtling fonds forderung form formular \
    forschung foto frage frau frauen freiheit freizeit freundlichkeit freundschaft frieden friedhof frist funktion \
    fußball fußgänger förderung führer führerschein führung garten gas gase gast gaststätte geber gebiet gebot \
    geburt geburts gebärden gebäude gebühr gefahr gegenstand geld gemeinde gemeinschaft genehmigung gericht \
    geschichte geschlecht geschäft gesellschaft gesetz gespräch gespräche gesundheit gewalt gewerbe gewicht gewässer \
    gleichstellung glocke grenze grund grundlage grundstück gruppe gründung gutachten gärten gäste güter hafen haft \
    halle halte handel handlung handwerk haupt hauptstadt haus haushalt heim heimat heirat heizung helfer herkunft \
    hilfe himmel hinweis hochschule hochzeit holz hund hälfte häuser höhe identität industrie information \
    informationen ingenieur inhalt initiative innenstadt institut interesse internet jahr jahrhundert jahrmarkt \
    journalismus jubiläum jugend jugendliche kammer kanal karte kartei kasse katastrophe kauf kennzeichen kilometer \
    kind kinder kindergarten kirche klasse klima klinik koalition kohle kommission kommunikation konferenz konto \
    kontrolle konzept kosten kraft kranke kranken krankenhaus krankheit kreis kreuz krieg kultur kunde kunst kurs \
    körperschaft kündigung künstler lage lager land landes landschaft lauf leben lebens lehrer leistung leit leiter \
    leitung lern lieferung liste lohn luft länder lösung macht management markt marktplatz maschine material \
    maßnahme medien medizin mehrheit meinung meister meisterin meisterschaft melde meldung mensch menschen merkmal \
    messe miete mieter mitarbeiter mitglied mitglieder mitgliedschaft mittag mitteilung mobil mobilität monat montag \
    museum musik mutter mängel möglichkeit müll nachbar nachbarschaft nachhaltigkeit nachmittag nachricht \
    nachrichten nachweis name namen natur netz netzwerk nummer nutzer nutzung ober ordnung organisation original ort \
    orte paket papier papiere park parken parkplatz partei partner partnerschaft pass patient pauschale person \
    personal personen pflanze pflege pflicht plakette plan planung plattform platz plenum pläne plätze politik \
    polizei portal porto post preis presse problem produkt programm programme projekt prozess präsident prüfung \
    pässe quadrat quelle radweg rat rathaus raum rechner rechnung recht rechte rechts regel regelung regierung \
    region register reihe reinigung reise rente renten reparatur reservierung rettung richter richtlinie risiko rohr \
    rolle rollstuhl ruhe rundgang räume sache sachen sammlung samstag sanierung satzung sauberkeit schaden \
    schauspiel schein schiff schild schilder schließung schloss schlüssel schrift schul schule schulung schutz \
    schwer schwierigkeit schwimmbad schüler see seelsorge sekretariat selbst sender senkung service sicherheit \
    siedlung sitz sitzung software sonder sonntag sorge sozial speicherung spende sperrung spiel spielplatz sport \
    sprache sprachen sprechstunde staat staaten stadt stand standes standort statistik steigerung stelle stellung \
    steuer stiftung stimme strategie straße straßen strecke strom struktur student studenten studie studierende \
    studium stunde städte städtebau stätte suche system tag tage tages technik technologie teil teilnahme telefon \
    termin text theater thema themen tier tiere titel tod todes tor tourismus training transport treff treffen \
    treffpunkt treppe träger tätigkeit tür umgebung umsatz umstellung umwelt umzug unfall universität unterhalt \
    unterkunft unterlagen unternehmen unterricht unterschrift unterstützung untersuchung urkunde urlaub urteil vater \
    veranstaltung verarbeitung verband verbindung verbot verbrauch verbund verbände verbünde verein vereinbarung \
    vereine verfahren verfassung verfügung vergabe vergünstigung verkauf verkehr verkehrs verlag verlegung \
    verletzung verlängerung vermieter vermietung vermittlung vernetzung verordnung verpflichtung versammlung versand \
    verschiebung versicherung versorgung verständnis versuch verteilung vertrag vertreter vertretung verträge \
    verwaltung verwendung verzeichnis vielfalt viertel volk vollmacht voranfrage vorbereitung vormittag vorplatz \
    vorschlag vorschrift vorschriften vorsitz vorsorge vorstand vorstellung wagen wahl wald wandel wanderung ware \
    warte wasser wechsel weg wege weihnachten weihnachts welt werbung werk werkstatt wert wettbewerb wetter \
    wirtschaft wissen wissenschaft woche wochen wochenende wohl wohn wohnung wort wunsch wörter zahl zahlung zeichen \
    zeit zeiten zeitung zentral zentrum zeuge zeugnis ziel zimmer zoll zone zug zugang zukunft zulassung \
    zusammenarbeit zuschuss zustand zustimmung zuständigkeit zweck ämter änderung ärzte öffentlichkeit öffnung \
    überweisung";
