//! The pages of the home window.

use crate::window::widgets::icon::Icon;

/// The word for the signs on which to seek help, a part of the page Relief.
pub(super) const SIGNS: &str = "signs";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Page {
    #[default]
    Today,
    Back,
    History,
    Cards,
    Desk,
    Relief,
    Preferences,
}

impl Page {
    pub(super) const ALL: [Self; 7] =
        [Self::Today, Self::Back, Self::History, Self::Cards, Self::Desk, Self::Relief, Self::Preferences];

    /// The word that the command line uses.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Back => "back",
            Self::History => "history",
            Self::Cards => "cards",
            Self::Desk => "desk",
            Self::Relief => "relief",
            Self::Preferences => "preferences",
        }
    }

    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Today => Icon::Today,
            Self::Back => Icon::Back,
            Self::History => Icon::History,
            Self::Cards => Icon::Cards,
            Self::Desk => Icon::Desk,
            Self::Relief => Icon::Relief,
            Self::Preferences => Icon::Preferences,
        }
    }

    /// Some words mean a place on a page.
    pub(super) fn named(word: &str) -> Self {
        if word == SIGNS {
            return Self::Relief;
        }
        Self::ALL.into_iter().find(|page| page.word() == word).unwrap_or_default()
    }
}
