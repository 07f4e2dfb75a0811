//! The card in a terminal, where there is no display.
use crate::desktop::{Notice, NoticeAction};
use crate::records::wire::{CardShow, FromWindow};
#[derive(Debug)]
pub(crate) enum Said {
    Notice(NoticeAction),
    Window(FromWindow),
    Quit,
}
pub(crate) struct Terminal;
impl Terminal {
    pub(crate) fn start(_: tokio::sync::mpsc::UnboundedSender<Said>, _: bool) -> std::io::Result<Self> {
        Ok(Self)
    }
    pub(crate) fn offer(&mut self, _: &Notice) {}
    pub(crate) fn withdraw(&mut self) {}
    pub(crate) fn show(&mut self, _: CardShow) {}
    pub(crate) fn close(&mut self) {}
}
