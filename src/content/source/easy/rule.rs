//! What Leichte Sprache asks for, and who says so.

/// A rule that a text can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    Abbreviation,
    Bracket,
    Clause,
    Comma,
    Compound,
    Conjunctive,
    Foreign,
    Genitive,
    Length,
    Man,
    Negation,
    Number,
    OneSentence,
    Passive,
    Roman,
    Sign,
    Term,
}

const NETWORK: &str = "Regelwerk Netzwerk Leichte Sprache";

impl Rule {
    pub const ALL: [Self; 17] = [
        Self::Abbreviation,
        Self::Bracket,
        Self::Clause,
        Self::Comma,
        Self::Compound,
        Self::Conjunctive,
        Self::Foreign,
        Self::Genitive,
        Self::Length,
        Self::Man,
        Self::Negation,
        Self::Number,
        Self::OneSentence,
        Self::Passive,
        Self::Roman,
        Self::Sign,
        Self::Term,
    ];

    /// The rule in a word, as messages name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Abbreviation => "keine Abkürzung",
            Self::Bracket => "keine Klammer",
            Self::Clause => "kein Strichpunkt und kein Gedankenstrich im Satz",
            Self::Comma => "höchstens ein Komma im Satz",
            Self::Compound => "lange Wörter geteilt",
            Self::Conjunctive => "kein Konjunktiv",
            Self::Foreign => "Fremdwörter erklärt",
            Self::Genitive => "kein Genitiv",
            Self::Length => "höchstens 12 Wörter im Satz",
            Self::Man => "Leser angesprochen, kein „man“",
            Self::Negation => "Verneinung hervorgehoben",
            Self::Number => "Zahlen als Ziffern",
            Self::OneSentence => "jeder Satz in einer eigenen Zeile",
            Self::Passive => "kein Passiv",
            Self::Roman => "keine römischen Zahlen",
            Self::Sign => "keine Sonderzeichen",
            Self::Term => "ein Begriff, eine Schreibweise",
        }
    }

    /// Where the rule is written down.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Abbreviation | Self::Conjunctive | Self::Genitive | Self::Negation | Self::Passive => {
                "BITV 2.0, Anlage 2, Teil 2, Nummer 1"
            }
            Self::Man => "BITV 2.0, Anlage 2, Teil 2, Nummer 2",
            Self::Term => "BITV 2.0, Anlage 2, Teil 2, Nummer 3",
            Self::Compound | Self::Foreign => "BITV 2.0, Anlage 2, Teil 2, Nummer 4",
            Self::Clause | Self::Comma | Self::Length => "BITV 2.0, Anlage 2, Teil 2, Nummer 5",
            Self::Bracket | Self::Sign => "BITV 2.0, Anlage 2, Teil 2, Nummer 6",
            Self::OneSentence => "BITV 2.0, Anlage 2, Teil 2, Nummer 10",
            Self::Number | Self::Roman => NETWORK,
        }
    }
}
