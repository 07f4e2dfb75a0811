//! Carrying out what the schedule wants.

use super::child::Page;
use super::choice;
use super::lines::CARD_MARGIN;
use super::notice::{self, May};
use super::turn::Resident;
use crate::cards::Card;
use crate::desktop::Notice;
use crate::records::journal::Entry;
use crate::records::preferences::Style;
use crate::records::wire::{CardShow, ToWindow};
use crate::schedule::{Effect, Event, Happening, Kind, Outcome, SkipReason, What};
use chrono::SubsecRound as _;
use std::time::Duration;

impl Resident {
    pub(super) fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Offer { kind, .. } => self.offer(kind),
            Effect::Withdraw => self.withdraw(),
            Effect::Open { kind } => self.open(kind),
            Effect::Close => self.close_card(),
            Effect::WatchPauses(pauses) => self.watch_input(pauses),
            Effect::Look(asking) => self.look(asking),
            Effect::Hands(busy) => self.windows.tell(Page::Card, &ToWindow::Hands(busy)),
            Effect::Hint(hint) => self.hint(hint),
            Effect::Record(happening) => self.record(happening),
            Effect::Save => self.unsaved = true,
        }
    }

    pub(super) fn watch_input(&mut self, pauses: Option<Duration>) {
        self.desktop.watch_input(self.preferences.current().away.after, pauses);
        self.pauses = pauses;
    }

    fn offer(&mut self, kind: Kind) {
        self.choice.shorten(self.view().is_short);
        let style = self.preferences().notice.style;
        if style != Style::Notification && self.terminal.is_none() && self.windows.program().is_some() {
            self.events.push_back(Event::Show);
            return;
        }
        let notice = self.offer_notice(kind);
        match &mut self.terminal {
            Some(terminal) => terminal.offer(&notice),
            None => self.desktop.notify(notice),
        }
    }

    fn offer_notice(&mut self, kind: Kind) -> Notice {
        let view = self.view();
        if let Some(course) = self.coming_course(kind).cloned() {
            return notice::offer_course(&course, May::of(&view), &self.texts);
        }
        let card = self.choice.coming(kind, self.preferences.current(), &self.now).clone();
        let mut notice = notice::offer(kind, &card, May::of(&view), &self.texts);
        if kind == Kind::Stretch && self.choice.asks(&card.id) {
            notice::ask(&mut notice, &self.texts);
        }
        if let Some(posture) = view.posture_change.filter(|_| kind != Kind::Eyes) {
            let then = self.texts.get(&format!("notice-then-{}", posture.word()));
            notice.body = format!("{}\n{then}", notice.body);
        }
        if self.is_trayless() && !std::mem::replace(&mut self.told_trayless, true) {
            notice.body = format!("{}\n{}", notice.body, self.texts.get("notice-trayless"));
            self.unsaved = true;
        }
        notice
    }

    /// Whether no panel shows the icon, so that the commands are the only way to it.
    fn is_trayless(&self) -> bool {
        self.terminal.is_none() && self.desktop.report().voices.get("tray").is_some_and(|voice| !voice.live)
    }

    /// No notification came up: the card itself is the next gentle way, since it takes no focus.
    pub(super) fn notice_failed(&mut self, why: &str) {
        log::warn!("the notification could not be shown: {why}");
        if self.as_text {
            self.events.push_back(Event::CardEnded(Outcome::Lost));
        } else if self.windows.program().is_some() && self.view().state == crate::schedule::State::Offered {
            self.events.push_back(Event::Show);
        }
    }

    fn withdraw(&mut self) {
        self.desktop.withdraw();
        if let Some(terminal) = &mut self.terminal {
            terminal.withdraw();
        }
    }

    fn open(&mut self, kind: Kind) {
        let card = self
            .begin_course(kind)
            .unwrap_or_else(|| self.choice.coming(kind, self.preferences.current(), &self.now).clone());
        self.choice.shown(kind, &card.id, &self.now);
        self.seen = false;
        self.as_text = false;
        self.opened_in_call = self.is_in_call();
        let show = self.card_show(kind, card.clone());
        self.card = Some(card);
        self.covers.open(show.cover && self.terminal.is_none());
        self.unsaved |= show.cover;
        // Whoever is in a call wants to hear it.
        if !self.opened_in_call {
            self.pause_media();
        }
        if self.routines.on.is_some() {
            self.events.push_back(Event::CardRuns(self.length_on_screen() + CARD_MARGIN));
        }
        if let Some(terminal) = &mut self.terminal {
            terminal.show(show);
        } else if let Err(why) = self.windows.show(Page::Card, &ToWindow::Card(Box::new(show))) {
            self.window_failed(Page::Card, &why);
        }
    }

    /// Nothing is heard of it in a call, and nothing is covered.
    fn card_show(&self, kind: Kind, card: Card) -> CardShow {
        let (view, in_call) = (self.view(), self.opened_in_call);
        let may_cover = !in_call && self.covers.are_trusted();
        let mut preferences = self.window_preferences();
        if in_call {
            preferences["sound"]["on"] = false.into();
        }
        let routine = self.routines.on.as_ref().map(|sequence| Box::new(sequence.course().clone()));
        CardShow {
            kind,
            card,
            routine,
            cover: self.preferences().notice.style == Style::Cover && may_cover,
            strict: view.skips_left == Some(0),
            then: view.posture_change,
            preferences,
        }
    }

    /// Shows another card in the window that is open. A routine has its own order.
    pub(super) fn show_another(&mut self) {
        let Some(kind) = self.resting_kind().filter(|_| self.routines.on.is_none()) else { return };
        let card = self.choice.coming(kind, self.preferences.current(), &self.now).clone();
        self.choice.shown(kind, &card.id, &self.now);
        self.events.push_back(Event::CardRuns(Duration::from_secs(card.seconds.into())));
        let show = self.card_show(kind, card.clone());
        self.card = Some(card);
        self.unsaved = true;
        match &mut self.terminal {
            Some(terminal) => terminal.show(show),
            None => self.windows.tell(Page::Card, &ToWindow::Card(Box::new(show))),
        }
    }

    /// Where no window can be shown, the card's steps are told as text.
    pub(super) fn window_failed(&mut self, page: Page, why: &str) {
        log::warn!("the {page:?} window cannot be shown: {why}");
        if page == Page::Card && self.card.is_some() {
            self.as_text = true;
            self.show_as_text();
        }
    }

    fn close_card(&mut self) {
        self.windows.close(Page::Card);
        if std::mem::take(&mut self.as_text) {
            self.desktop.withdraw();
        }
        if let Some(terminal) = &mut self.terminal {
            terminal.close();
        }
        self.tell_of_an_update();
    }

    fn record(&mut self, happening: Happening) {
        let Happening { what, kind, why, ago } = happening;
        let card = self.card_of(what, kind);
        self.run_hook(what, kind, card.as_deref(), why.as_deref());
        if is_over(what) {
            self.card_over();
        }
        if kind == Some(Kind::Walk) && what == What::Done && self.preferences().walk.lock {
            self.lock_screen();
        }
        let now = self.now.civil;
        let at = chrono::TimeDelta::from_std(ago).ok().and_then(|ago| now.checked_sub_signed(ago)).unwrap_or(now);
        self.write_down(&Entry { kind, card, why, ..Entry::new(at.trunc_subsecs(0), what) });
    }

    /// Adds a line to the journal, and learns from it.
    pub(super) fn write_down(&mut self, entry: &Entry) {
        if let Err(error) = self.journal.append(entry) {
            log::warn!("the journal cannot be written, and is kept in memory: {error}");
        }
        self.tell_entry(entry);
        self.choice.learn(entry);
        if self.tally.learn(entry) {
            self.windows.tell(Page::Home, &ToWindow::Done(self.tally.all().clone()));
        }
        if let (Some(id), Some(reason)) = (&entry.card, choice::skip_reason(entry)) {
            self.take_to_heart(id, reason);
            self.routines.forget();
        }
    }

    /// A card that hurts or is not liked goes on the list of the hidden, from which the user can take it again.
    pub(super) fn take_to_heart(&mut self, id: &str, reason: SkipReason) {
        let mut hidden = self.preferences().cards.hidden.clone();
        let stays = matches!(reason, SkipReason::NotNow | SkipReason::CannotHere);
        if stays || hidden.iter().any(|other| other == id) {
            return;
        }
        hidden.push(id.to_owned());
        if let Err(why) = self.set("cards.hidden", &hidden.into()) {
            log::warn!("that a card is hidden could not be written, and holds for now: {why}");
        }
    }

    /// The card or the routine that a line of the journal is about: the one on the screen, else the one to come.
    fn card_of(&mut self, what: What, kind: Option<Kind>) -> Option<String> {
        let kind = kind?;
        if what != What::Offered
            && let Some(card) = &self.card
        {
            let routine = self.routines.on.as_ref().map(|sequence| sequence.course().id.clone());
            return Some(routine.unwrap_or_else(|| card.id.clone()));
        }
        if let Some(course) = self.coming_course(kind) {
            return Some(course.id.clone());
        }
        Some(self.choice.coming(kind, self.preferences.current(), &self.now).id.clone())
    }

    fn card_over(&mut self) {
        self.routines.on = None;
        if self.card.take().is_none() {
            return;
        }
        self.covers.close();
        if std::mem::take(&mut self.as_text) {
            self.desktop.withdraw();
        }
    }
}

/// Whether the break that the journal speaks of has ended with this.
fn is_over(what: What) -> bool {
    match what {
        What::Done | What::Partly | What::Skipped | What::Missed | What::Later => true,
        What::Offered
        | What::Started
        | What::Away
        | What::Held
        | What::Paused
        | What::Resumed
        | What::Felt
        | What::Sat
        | What::Desk
        | What::TakenBack
        | What::Meeting
        | What::Posture
        | What::Warmed => false,
    }
}
