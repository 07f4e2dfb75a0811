//! The languages that there are, each with its files in `assets/locales/<tag>`.

/// One language: what it is called, and its texts.
#[derive(Debug)]
pub(crate) struct Language {
    /// As BCP 47 writes it.
    pub(crate) tag: &'static str,
    /// What those who speak it call it.
    #[cfg_attr(not(feature = "window"), expect(dead_code))]
    pub(crate) name: &'static str,
    /// The files, each for a part of the program.
    pub(super) files: &'static [&'static str],
    /// The texts of cards, routines and guides as JSON; empty where these are in this language themselves.
    pub(crate) deck: &'static str,
    /// Two signs of it that the bundled font does not have, if there are any.
    #[cfg_attr(not(feature = "window"), expect(dead_code))]
    pub(crate) needs: Option<&'static str>,
}

macro_rules! files {
    ($tag:literal, $($name:literal),* ; $($page:literal),*) => {
        &[
            $(include_str!(concat!("../../assets/locales/", $tag, "/", $name, ".ftl")),)*
            $(
                #[cfg(feature = "window")]
                include_str!(concat!("../../assets/locales/", $tag, "/", $page, ".ftl")),
            )*
        ]
    };
    ($tag:literal) => {
        files!(
            $tag, "common", "resident", "window", "cards", "routines", "cli", "store", "profiles", "terminal", "desktop",
            "sound", "report", "past", "manual"; "shelf", "today", "back", "history", "desk", "relief", "preferences", "welcome"
        )
    };
}

macro_rules! language {
    ($tag:literal, $name:literal, $needs:expr) => {
        Language {
            tag: $tag,
            name: $name,
            files: files!($tag),
            deck: include_str!(concat!("../../assets/locales/", $tag, "/deck.json")),
            needs: $needs,
        }
    };
}

pub(crate) const ENGLISH: Language =
    Language { tag: "en", name: "English", files: files!("en"), deck: "", needs: None };

/// All of them, English first. One that needs its letters joined or reordered (Arabic, Hindi) is not among them: egui
/// does not shape it.
pub(crate) const LANGUAGES: &[Language] = &[
    ENGLISH,
    language!("de", "Deutsch", None),
    language!("es", "Español", None),
    language!("fr", "Français", None),
    language!("it", "Italiano", None),
    language!("nl", "Nederlands", None),
    language!("pl", "Polski", None),
    language!("pt-BR", "Português (Brasil)", None),
    language!("ja", "日本語", Some("あ漢")),
    language!("zh-CN", "简体中文", Some("这们")),
];

/// English, each text twice as long: what then still has its room has it in every language.
#[cfg(test)]
pub(crate) const LONG: Language =
    Language { tag: "x-long", name: "LongLóng", files: ENGLISH.files, deck: "", needs: None };

/// The language for a tag such as `de`, or for `system`; English where there is no other.
pub(super) fn find(wanted: &str) -> &'static Language {
    match wanted {
        "system" => sys_locale::get_locales().find_map(|tag| named(&tag)),
        #[cfg(test)]
        "x-long" => Some(&LONG),
        tag => named(tag),
    }
    .unwrap_or(&LANGUAGES[0])
}

/// The language of a tag with or without a region. Traditional Chinese is not Simplified Chinese; Portuguese of
/// Portugal is near enough to that of Brazil to be preferred to English.
fn named(tag: &str) -> Option<&'static Language> {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let tag = tag.split(['.', '@']).next().unwrap_or_default();
    if ["zh-tw", "zh-hk", "zh-mo", "zh-hant"].iter().any(|traditional| tag.starts_with(traditional)) {
        return None;
    }
    let main = tag.split('-').next().unwrap_or_default();
    // Who asks for the plain ways of C wants no translation.
    if matches!(main, "c" | "posix") {
        return Some(&LANGUAGES[0]);
    }
    LANGUAGES.iter().find(|language| language.tag.split('-').next() == Some(main))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_its_language() {
        for (tag, expected) in [
            ("de", "de"),
            ("de-AT", "de"),
            ("pt_PT.UTF-8", "pt-BR"),
            ("zh-Hans-SG", "zh-CN"),
            ("zh", "zh-CN"),
            ("zh-TW", "en"),
            ("C.UTF-8", "en"),
            ("tlh", "en"),
            ("", "en"),
        ] {
            assert_eq!(find(tag).tag, expected, "{tag}");
        }
    }
}
