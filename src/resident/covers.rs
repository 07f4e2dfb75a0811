//! Whether a card may lie on a cover: what ended under one without order may have ended because of it, so the next
//! card comes in a window of its own.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Covers {
    is_open: bool,
    is_wary: bool,
}

impl Covers {
    /// After a start; `ended_badly`: the last run did not live to see that its cover, or the card after it, was over.
    pub(super) fn recall(ended_badly: bool) -> Self {
        Self { is_open: false, is_wary: ended_badly }
    }

    pub(super) fn are_trusted(self) -> bool {
        !self.is_wary
    }

    /// What a run that ends now would have to tell the next one.
    pub(super) fn end_badly(self) -> bool {
        self.is_open || self.is_wary
    }

    /// A card opens, on a cover or not.
    pub(super) fn open(&mut self, is_cover: bool) {
        self.is_open = is_cover;
    }

    /// The window has gone by itself, or has shown nothing.
    pub(super) fn lose(&mut self) {
        self.is_wary |= self.is_open;
    }

    /// The card is over. One that lay in a window of its own leads back to covers.
    pub(super) fn close(&mut self) {
        self.is_wary &= std::mem::take(&mut self.is_open);
    }

    /// The program ends in good order, and a cover with it.
    pub(super) fn leave(&mut self) {
        self.is_open = false;
    }
}

#[cfg(test)]
mod tests {
    use super::Covers;

    /// The deeds are `o`pen if a cover is wanted, `c`lose, `l`ose the window, `k`ill the program, `q`uit it. The
    /// answer has a `C` for each card that lay on a cover and a `w` for each in a window of its own.
    #[track_caller]
    fn check(deeds: &str, expected: &str) {
        let (mut covers, mut found) = (Covers::default(), String::new());
        for deed in deeds.chars() {
            match deed {
                'o' => {
                    let is_cover = covers.are_trusted();
                    covers.open(is_cover);
                    found.push(if is_cover { 'C' } else { 'w' });
                }
                'c' => covers.close(),
                'l' => covers.lose(),
                'q' => {
                    covers.leave();
                    covers = Covers::recall(covers.end_badly());
                }
                _ => covers = Covers::recall(covers.end_badly()),
            }
        }
        assert_eq!(found, expected, "{deeds}");
    }

    #[test]
    fn after_an_end_without_order_one_card_has_a_window_of_its_own() {
        check("ocococ", "CCC");
        check("okococ", "CwC");
        check("okkococ", "CwC");
        check("okokococ", "CwwC");
        check("ockoc", "CC");
        check("oqoc", "CC");
        check("okoqococ", "CwwC");
        check("olcococ", "CwC");
    }
}
