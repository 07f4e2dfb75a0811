//! Heat and cold: begun and ended by the user, and in between the user is told to look at the skin.
//!
//! Nothing of it survives a restart: who could be told of the end then does not know whether the pack is still on.

use super::turn::Resident;
use crate::cards::{Call, Remedy, Treatment, guides_in};
use crate::desktop::Notice;
use crate::records::status::Relief;
use crate::schedule::What;
use crate::texts::{Arg, Texts};
use std::time::Duration;

impl Resident {
    /// Begins a treatment; what is to be heeded, a line each, or why not.
    pub(super) fn relief(&mut self, remedy: Remedy, length: Option<Duration>) -> Result<String, String> {
        if let Some(on) = &self.treatment {
            let left = self.texts.duration(on.left(self.now.boot));
            let args = [("remedy", Arg::from(on.remedy.word())), ("left", Arg::from(left))];
            return Err(self.texts.with("relief-running", &args));
        }
        let voices = self.desktop.report().voices;
        if self.terminal.is_none() && voices.get("notification").is_some_and(|voice| !voice.live) {
            return Err(self.texts.get("relief-unheard"));
        }
        let Some(treatment) = Treatment::new(remedy, length, self.now.boot) else {
            let longest = self.texts.duration(remedy.longest());
            return Err(self.texts.with("relief-too-long", &[("longest", Arg::from(longest))]));
        };
        let said = begun(&treatment, self.now.boot, &self.texts);
        self.treatment = Some(treatment);
        Ok(said)
    }

    pub(super) fn stop_relief(&mut self) -> Result<(), String> {
        let treatment = self.treatment.take().ok_or_else(|| self.texts.get("relief-none"))?;
        self.end_relief(&treatment);
        Ok(())
    }

    /// Says what is due to be said of the treatment.
    pub(super) fn tend(&mut self) {
        let Some(treatment) = &mut self.treatment else { return };
        let Some(call) = treatment.handle(self.now.boot) else { return };
        let notice = notice(call, treatment.remedy, &self.texts);
        if call == Call::Over
            && let Some(treatment) = self.treatment.take()
        {
            self.end_relief(&treatment);
        }
        self.tell(notice);
    }

    /// Whoever wears a pack when the program ends must look at a clock.
    pub(super) fn leave_relief(&mut self) {
        let Some(treatment) = self.treatment.take() else { return };
        let left = self.texts.duration(treatment.left(self.now.boot));
        let title = self.texts.with("relief-left-alone", &[("left", Arg::from(left))]);
        self.tell(message(title, String::new()));
    }

    pub(super) fn relief_status(&self) -> Option<Relief> {
        let left = |treatment: &Treatment| treatment.left(self.now.boot).as_secs();
        self.treatment.as_ref().map(|on| Relief { method: on.remedy, left_seconds: left(on) })
    }

    /// Warm muscles may be worked on more deeply: the journal says since when.
    fn end_relief(&mut self, treatment: &Treatment) {
        if treatment.has_warmed(self.now.boot) {
            self.note(What::Warmed, Some(treatment.remedy.word().to_owned()));
        }
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        match &mut self.terminal {
            Some(terminal) => terminal.say(notice),
            None => self.desktop.tell(notice),
        }
    }
}

fn begun(treatment: &Treatment, now: Duration, texts: &Texts) -> String {
    let guides = guides_in(texts.language());
    let method = guides.method(treatment.remedy);
    let time = texts.duration(treatment.left(now));
    let head = [("remedy", Arg::from(treatment.remedy.word())), ("time", Arg::from(time))];
    let lines = [
        texts.with("relief-begun", &head),
        method.means.clone(),
        guides.barrier.means.clone(),
        texts.with("relief-stop", &[("stop", Arg::from(method.stop.as_str()))]),
        texts.with("relief-not-if", &[("reasons", Arg::from(method.not_if.join(", ")))]),
    ];
    lines.join("\n")
}

fn notice(call: Call, remedy: Remedy, texts: &Texts) -> Notice {
    let method = guides_in(texts.language()).method(remedy);
    let stop = texts.with("relief-stop", &[("stop", Arg::from(method.stop.as_str()))]);
    match call {
        Call::Look => message(texts.get("relief-look"), stop),
        Call::Change => message(texts.get("relief-change"), stop),
        Call::Over => {
            let title = texts.with("relief-over", &[("remedy", Arg::from(remedy.word()))]);
            message(title, texts.with("relief-again", &[("again", Arg::from(method.repeat.as_str()))]))
        }
    }
}

/// A notice that asks nothing.
pub(super) fn message(title: String, body: String) -> Notice {
    Notice { title, body, without_actions: String::new(), actions: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn what_is_told_is_plain() {
        let texts = Texts::new("en");
        let mut said = String::new();
        for remedy in Remedy::ALL {
            let treatment = Treatment::new(remedy, None, Duration::ZERO).unwrap();
            said = format!("{said}{}\n", begun(&treatment, Duration::ZERO, &texts));
            let calls = [Call::Look, Call::Change, Call::Over];
            for call in calls.into_iter().filter(|call| *call != Call::Change || remedy == Remedy::Alternate) {
                let notice = notice(call, remedy, &texts);
                said = format!("{said}[{}] {}\n", notice.title, notice.body);
            }
        }
        expect![[r#"
            Cold for 15 minutes.
            Ice pack or frozen peas wrapped in a thin towel.
            A layer of cloth between skin and pack; look at the skin every 5 minutes; keep to the timer.
            Take it off if: Skin goes white, blotchy or stays numb; pain rises.
            Not with: poor feeling in the skin, poor circulation or Raynaud's, cold allergy, open wound.
            [Look at the skin] Take it off if: Skin goes white, blotchy or stays numb; pain rises.
            [Time is up: take the cold off] Again: Every few hours while it helps.
            Heat for 15 minutes.
            Heating pad, heat wrap, warm shower or wheat bag over clothing.
            A layer of cloth between skin and pack; look at the skin every 5 minutes; keep to the timer.
            Take it off if: It feels hot rather than warm; skin turns mottled.
            Not with: new swelling, poor feeling in the skin, broken or inflamed skin, heat rub already applied, falling asleep on it.
            [Look at the skin] Take it off if: It feels hot rather than warm; skin turns mottled.
            [Time is up: take the heat off] Again: A few times a day.
            Heat and then cold, 10 minutes together.
            Warm first, then cold, ending with the one that feels better; the layers of cloth are the same.
            A layer of cloth between skin and pack; look at the skin every 5 minutes; keep to the timer.
            Take it off if: Skin goes white, blotchy, mottled or stays numb; it feels hot rather than warm; pain rises.
            Not with: new swelling, poor feeling in the skin, poor circulation or Raynaud's, cold allergy, open wound, broken or inflamed skin, heat rub already applied, falling asleep on it.
            [Look at the skin] Take it off if: Skin goes white, blotchy, mottled or stays numb; it feels hot rather than warm; pain rises.
            [Change over: now cold, and look at the skin] Take it off if: Skin goes white, blotchy, mottled or stays numb; it feels hot rather than warm; pain rises.
            [Time is up: take it off] Again: Once or twice a day.
        "#]].assert_eq(&said);
    }
}
