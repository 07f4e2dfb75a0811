//! What the home window makes of the lines of the resident.

use super::{
    HomeScreen,
    autostart::Autostart,
    page::{Page, SIGNS},
};
use crate::cards::Deck;
use crate::records::wire::{HomeShow, ToWindow};
use crate::window::theme;

impl HomeScreen {
    pub(super) fn hear(&mut self, line: ToWindow) {
        match line {
            ToWindow::Home(show) => self.show(*show),
            ToWindow::Status(status) => {
                self.past.set_clock(status.at);
                self.model.set_in_profile(status.profile.is_some());
                self.status = *status;
            }
            ToWindow::Entries(entries) => self.past.set_entries(entries),
            ToWindow::Entry(entry) => self.past.add(*entry, &self.model, &self.deck),
            ToWindow::Days(days) => self.past.set_days(*days),
            ToWindow::Preferences(preferences) => {
                let before = (self.model.typed().look.clone(), theme::system());
                theme::follow_system(&preferences);
                self.model.replace(preferences);
                self.undressed |= before != (self.model.typed().look.clone(), theme::system());
            }
            ToWindow::Profiles(names) => {
                self.profiles.clone_from(&names);
                self.preferences_page.set_profiles(names);
            }
            ToWindow::Cards { own, routines, faults } => {
                self.deck = Deck::with(own.clone(), routines).speaking(self.texts.language());
                self.cards_page.replace_own(own);
                self.today_page.forget_figures();
                self.relief_page.forget_figures();
                self.card_faults = faults;
            }
            ToWindow::Done(done) => self.cards_page.replace_done(done),
            ToWindow::Told(said) => {
                self.cards_page.told();
                self.history_page.told();
                self.told = self.preferences_page.told(&self.texts, said);
            }
            ToWindow::Refused(why) => {
                self.model.refuse();
                self.desk_page.refuse();
                self.autostart.refuse();
                self.undressed = true;
                self.refusal = Some(why).filter(|why| !self.preferences_page.refused(why));
            }
            ToWindow::Close => self.closed = true,
            ToWindow::Card(_) | ToWindow::Hands(_) => {}
        }
    }

    /// Shows what is told anew; what the user has changed and could undo stays.
    fn show(&mut self, show: HomeShow) {
        // Who asks for no page in particular keeps the one that is open.
        if !show.page.is_empty() {
            self.page = Page::named(&show.page);
        }
        if show.page == SIGNS {
            self.relief_page.show_signs();
        }
        self.profiles.clone_from(&show.profiles);
        self.preferences_page.set_profiles(show.profiles);
        self.autostart = Autostart::new(show.autostart);
        self.model.set_in_profile(show.status.profile.is_some());
        self.deck = Deck::with(show.own.clone(), show.own_routines).speaking(self.texts.language());
        self.folders.clone_from(&show.folders);
        self.cards_page.replace(show.own, show.done, show.folders);
        self.relief_page.forget_figures();
        self.past.set_clock(show.status.at);
        self.status = show.status;
        self.problems = show.problems;
        self.card_faults = show.card_faults;
        theme::follow_system(&show.preferences);
        self.model.replace(show.preferences);
        self.undressed = true;
    }
}
