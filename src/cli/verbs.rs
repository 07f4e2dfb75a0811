//! The verbs: one table for help, manual page, wrong usage and completions.

use super::guide::Part;

/// One verb of the command line. What it is for stands in the texts, as `cli-verb-<name>`.
#[derive(Debug, PartialEq)]
pub(crate) struct Verb {
    pub(crate) name: &'static str,
    /// The words after it, as the help shows them.
    pub(crate) words: &'static str,
    pub(crate) least: usize,
    pub(crate) most: usize,
    pub(crate) options: &'static [Opt],
    /// What the shell can offer for the first word.
    pub(crate) offers: Offers,
}

/// One option; its text is `cli-option-<name>`.
#[derive(Debug, PartialEq)]
pub(crate) struct Opt {
    pub(crate) name: &'static str,
    /// The name of its value in the help, if it takes one; in brackets where it may be left out.
    pub(crate) value: Option<&'static str>,
}

impl Opt {
    /// Whether its value may be left out.
    pub(crate) fn is_lenient(&self) -> bool {
        self.value == Some(OPTIONAL_FILE)
    }

    /// Whether the shell should offer files for its value.
    pub(crate) fn takes_file(&self) -> bool {
        matches!(self.value, Some(FILE | OPTIONAL_FILE))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Offers {
    Nothing,
    These(&'static [&'static str]),
    /// The ids of the cards.
    Cards,
    /// The ids of the routines.
    Routines,
    /// The keys of the preferences.
    Keys,
    /// The names of the profiles.
    Profiles,
    /// Files of the user's.
    Files,
    Verbs,
}

pub(crate) const PAGES: &[&str] = &["today", "back", "history", "cards", "desk", "relief", "signs", "preferences"];
pub(crate) const SHELLS: &[&str] = &["bash", "zsh", "fish"];
pub(crate) const RELIEF: &[&str] = &["heat", "cold", "alternate", "stop"];
const MEETING: &[&str] = &["30m", "1h", "2h", "more", "until", "over"];
pub(crate) const ANSWERS: &[&str] = &["yes", "no", "not-now"];
pub(crate) const MINE: &[&str] = &["mine"];
pub(crate) const ON_OFF_STATUS: &[&str] = &["on", "off", "status"];

const FILE: &str = "FILE";
const OPTIONAL_FILE: &str = "[FILE]";

const JSON: Opt = flag("json");
const FROM: Opt = value("from", "DATE");
const TO: Opt = value("to", "DATE");

/// The program without a verb.
pub(crate) const PLAIN: Verb = Verb {
    name: "",
    words: "",
    least: 0,
    most: 0,
    options: &[flag("terminal"), flag("background"), flag("licenses")],
    offers: Offers::Verbs,
};

pub(crate) const VERBS: &[Verb] = &[
    verb("stretch", "[CARD]", 0, 1, &[], Offers::Cards),
    verb("routine", "[NAME]", 0, 1, &[JSON], Offers::Routines),
    verb("status", "", 0, 0, &[JSON, flag("waybar"), flag("follow")], Offers::Nothing),
    verb("later", "[DURATION]", 0, 1, &[], Offers::These(&["5m", "10m", "30m"])),
    verb("skip", "", 0, 0, &[], Offers::Nothing),
    verb("pause", "[DURATION | until TIME | until tomorrow]", 0, 2, &[], Offers::These(&["30m", "1h", "2h", "until"])),
    verb("resume", "", 0, 0, &[], Offers::Nothing),
    verb("meeting", "[DURATION | more DURATION | until TIME | over]", 0, 2, &[], Offers::These(MEETING)),
    verb("end", "", 0, 0, &[], Offers::Nothing),
    verb("stand", "", 0, 0, &[], Offers::Nothing),
    verb("sit", "", 0, 0, &[], Offers::Nothing),
    verb("screens", "mine", 1, 1, &[], Offers::These(MINE)),
    verb("home", "[PAGE]", 0, 1, &[], Offers::These(PAGES)),
    verb("get", "[KEY]", 0, 1, &[], Offers::Keys),
    verb("set", "KEY VALUE", 2, 2, &[], Offers::Keys),
    verb("reset", "[KEY]", 0, 1, &[], Offers::Keys),
    verb("profile", "[NAME | none]", 0, 1, &[value("save", "NAME"), value("remove", "NAME"), JSON], Offers::Profiles),
    verb("export", "FILE", 1, 1, &[], Offers::Files),
    verb("import", "FILE", 1, 1, &[], Offers::Files),
    verb(
        "cards",
        "",
        0,
        0,
        &[JSON, value("check", FILE), value("import", FILE), value("export", OPTIONAL_FILE)],
        Offers::Nothing,
    ),
    verb("card", "ID", 1, 1, &[JSON], Offers::Cards),
    verb("guide", "[desk | relief | tips | signs]", 0, 1, &[JSON], Offers::These(Part::WORDS)),
    verb("relief", "[heat | cold | alternate [MINUTES] | stop]", 0, 2, &[], Offers::These(RELIEF)),
    verb(
        "history",
        "",
        0,
        0,
        &[value("days", "N"), FROM, TO, JSON, flag("csv"), flag("forget"), flag("yes")],
        Offers::Nothing,
    ),
    verb("report", "[FILE]", 0, 1, &[FROM, TO, flag("open")], Offers::Files),
    verb(
        "feel",
        "[0-10]",
        0,
        1,
        &[value("where", "AREA,…"), value("helped", "WORD,…"), flag("take-back")],
        Offers::These(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    ),
    verb("desk", "[ITEM yes | no | not-now]", 0, 2, &[JSON], Offers::Nothing),
    verb("plan", "", 0, 0, &[value("date", "DATE"), JSON], Offers::Nothing),
    verb("autostart", "on | off | status", 1, 1, &[], Offers::These(ON_OFF_STATUS)),
    verb("doctor", "", 0, 0, &[JSON], Offers::Nothing),
    verb("completions", "bash | zsh | fish", 1, 1, &[], Offers::These(SHELLS)),
    verb("man", "", 0, 0, &[], Offers::Nothing),
    verb("quit", "", 0, 0, &[], Offers::Nothing),
    verb("help", "[VERB]", 0, 1, &[], Offers::Verbs),
];

impl Verb {
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        VERBS.iter().find(|verb| verb.name == name)
    }

    /// How it is written, such as `unhunch card ID [--json]`.
    pub(crate) fn usage(&self) -> String {
        let options = self.options.iter().map(|option| match option.value {
            Some(value) => format!("[--{} {value}]", option.name),
            None => format!("[--{}]", option.name),
        });
        let parts = ["unhunch", self.name, self.words].map(str::to_owned).into_iter().chain(options);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn option(&self, name: &str) -> Option<&'static Opt> {
        self.options.iter().find(|option| option.name == name)
    }
}

const fn verb(
    name: &'static str,
    words: &'static str,
    least: usize,
    most: usize,
    options: &'static [Opt],
    offers: Offers,
) -> Verb {
    Verb { name, words, least, most, options, offers }
}

const fn flag(name: &'static str) -> Opt {
    Opt { name, value: None }
}

const fn value(name: &'static str, value: &'static str) -> Opt {
    Opt { name, value: Some(value) }
}
