//! What every page is given, and what it can ask of the window.

use super::Page;
use super::model::Model;
use super::past::Past;
use crate::cards::Deck;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::records::wire::Folders;
use crate::texts::Texts;

pub(super) struct Around<'a> {
    pub(super) texts: &'a Texts,
    pub(super) model: &'a mut Model,
    pub(super) status: &'a Status,
    /// The names of the user's profiles.
    pub(super) profiles: &'a [String],
    pub(super) past: &'a Past,
    /// The bundled cards and the user's own.
    pub(super) deck: &'a Deck,
    pub(super) folders: &'a Folders,
    /// Whether Unhunch starts at login.
    pub(super) autostart: bool,
}

/// What a page asks for in one frame.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked {
    Do(Command),
    /// Show another page.
    Turn(Page),
    /// Show the signs on which to seek help.
    Signs,
    /// Show a card of the wall by its id.
    Card(String),
    /// Show the first pages again.
    Introduce,
}
