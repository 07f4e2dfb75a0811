//! The pages of the home window.

use crate::window::widgets::icon::Icon;

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

    pub(super) fn named(word: &str) -> Self {
        Self::ALL.into_iter().find(|page| page.word() == word).unwrap_or_default()
    }
}
