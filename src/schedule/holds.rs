//! Reasons for which a break must wait, since when each has held, and looking for them before a break.

use super::{Effect, Hint, MeetingLength, PauseEnd, Phase, Reason, Schedule, What};
use std::time::Duration;

/// A call, a film or a full screen of this length is rather a program that forgot to end it.
const STUCK: Duration = Duration::from_hours(4);
/// After so long in a call a card that nobody notices may be offered.
const DISCREET: Duration = Duration::from_hours(1);
/// A break does not wait longer for the desktop to say whether this is a bad moment.
const LOOKING: Duration = Duration::from_secs(3);
/// An answer of this age is still one of the moment.
const FRESH: Duration = Duration::from_secs(2);

/// A reason that comes and goes is waited out for so long, or for a pause in typing if that is shorter.
const SETTLED: Duration = Duration::from_secs(5);

/// One reason that holds at present.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hold {
    reason: Reason,
    /// On the boot clock: when it was first heard of.
    since: Duration,
    /// The user was told that it is not heeded any more.
    hinted: bool,
    /// It holds now, as far as is known. What is only asked for is kept in mind while nobody asks, for how long it has
    /// held already.
    heard: bool,
}

/// Whether the desktop has been asked for reasons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Look {
    /// Nothing is due.
    Off,
    /// Asked; what is not known by then counts as no reason.
    Asked {
        until: Duration,
    },
    Known {
        at: Duration,
    },
}

impl Hold {
    /// What the user asked for holds as long as it does; what is only guessed at may be wrong.
    fn may_stick(self) -> bool {
        match self.reason {
            Reason::Microphone | Reason::Camera | Reason::Video | Reason::FullScreen | Reason::NewScreen => true,
            Reason::Meeting | Reason::DoNotDisturb | Reason::Program | Reason::Battery => false,
        }
    }

    fn is_stuck(self, boot: Duration) -> bool {
        self.heard && self.may_stick() && boot.saturating_sub(self.since) >= STUCK
    }
}

impl Hold {
    /// Whether a break must wait for it.
    fn counts(self, boot: Duration) -> bool {
        self.heard && !self.is_stuck(boot)
    }

    /// Told by answers alone.
    fn is_asked_for(self) -> bool {
        match self.reason {
            Reason::Camera | Reason::Video | Reason::FullScreen | Reason::Program => true,
            Reason::Meeting | Reason::Microphone | Reason::DoNotDisturb | Reason::Battery | Reason::NewScreen => false,
        }
    }
}

impl Schedule {
    /// All reasons that the desktop knows of, whole.
    pub(super) fn hear_quiet(&mut self, reasons: &[Reason]) {
        let fresh = |reason| Hold { reason, since: self.now.boot, hinted: false, heard: true };
        let known = |reason| {
            let known = self.holds.iter().copied().find(|hold| hold.reason == reason)?;
            Some(Hold { heard: true, ..known })
        };
        let mut holds: Vec<_> = reasons.iter().map(|&reason| known(reason).unwrap_or_else(|| fresh(reason))).collect();
        if self.look == Look::Off {
            let silent = self.holds.iter().filter(|hold| hold.is_asked_for() && !reasons.contains(&hold.reason));
            holds.extend(silent.map(|hold| Hold { heard: false, ..*hold }));
        }
        holds.sort_by_key(|hold| hold.reason);
        holds.dedup_by_key(|hold| hold.reason);
        let was_held = self.holding().is_some();
        self.holds = holds;
        if was_held && self.holding().is_none() {
            self.grace = self.grace.max(self.now.boot + SETTLED.min(self.plan.pause_in_typing));
        }
        if self.look != Look::Off {
            self.look = Look::Known { at: self.now.boot };
        }
    }

    /// Whether the user is taken up by something in which one sits without typing.
    pub(super) fn is_engaged(&self) -> bool {
        let boot = self.now.boot;
        let takes_up = |hold: &Hold| {
            matches!(hold.reason, Reason::Microphone | Reason::Camera | Reason::Video) && hold.counts(boot)
        };
        self.meeting.is_some() || self.holds.iter().any(takes_up)
    }

    /// The time without typing begins when what took the user up is over.
    pub(super) fn heed_engagement(&mut self) {
        if std::mem::take(&mut self.was_engaged) && self.presence.idle_since.is_some() {
            self.presence.idle_since = Some(self.now.boot);
        }
    }

    /// Why a break must wait now: the first of several reasons.
    pub(super) fn holding(&self) -> Option<Reason> {
        let meeting = self.meeting.map(|_| Reason::Meeting);
        let boot = self.now.boot;
        meeting.or_else(|| self.holds.iter().find(|hold| hold.counts(boot)).map(|hold| hold.reason))
    }

    /// When a reason that holds a break will not be heeded any more.
    pub(super) fn stuck_wake(&self) -> Option<Duration> {
        let waiting = self.holds.iter().filter(|hold| hold.may_stick() && hold.counts(self.now.boot));
        waiting.map(|hold| hold.since + STUCK).min()
    }

    /// Says once of each reason that it is not heeded any more, to a user whom that concerns.
    pub(super) fn hint_at_stuck(&mut self) {
        if !self.is_free() || matches!(self.phase, Phase::Resting(_)) {
            return;
        }
        let boot = self.now.boot;
        for hold in self.holds.iter_mut().filter(|hold| hold.is_stuck(boot) && !hold.hinted) {
            hold.hinted = true;
            self.effects.push_back(Effect::Hint(Hint::Stuck(hold.reason)));
        }
    }

    /// When a card that nobody notices may be offered to a user in a call.
    pub(super) fn discreet_from(&self) -> Option<Duration> {
        let in_call = |hold: &&Hold| hold.heard && matches!(hold.reason, Reason::Microphone | Reason::Camera);
        let in_call = self.holds.iter().filter(in_call);
        let since = in_call.map(|hold| hold.since).min()?;
        matches!(self.phase, Phase::Held { .. }).then_some(since + DISCREET)
    }

    pub(super) fn begin_meeting(&mut self, length: MeetingLength) {
        let now = self.now;
        let after = |time: Duration| PauseEnd::after(now.civil, time);
        self.meeting = match length {
            MeetingLength::For(time) => Some(after(time)),
            MeetingLength::Until(local) => Some(PauseEnd::Local(local)),
            MeetingLength::More(time) => {
                let left = self.meeting.and_then(|end| end.left(&now)).unwrap_or_default();
                Some(after(left.saturating_add(time)))
            }
            MeetingLength::Over => return self.end_meeting(),
        };
        let until = self.meeting.and_then(|end| end.shown(&now));
        self.record(What::Meeting, None, until.map(|until| until.format("%Y-%m-%dT%H:%M").to_string()));
        self.effects.push_back(Effect::Save);
    }

    /// A meeting whose time has come is over.
    pub(super) fn watch_meeting(&mut self) {
        if self.meeting.is_some_and(|end| end.left(&self.now) == Some(Duration::ZERO)) {
            self.end_meeting();
        }
    }

    /// Sitting through most of an interval is made up for when the meeting is over, not later.
    fn end_meeting(&mut self) {
        if self.meeting.take().is_none() {
            return;
        }
        self.record(What::Meeting, None, Some("over".into()));
        self.effects.push_back(Effect::Save);
        let long = self.plan.stretch.is_some_and(|stretch| self.levels.toward >= stretch.earliest / 2);
        if long && self.phase == Phase::Working && self.is_free() {
            self.was_held = true;
            self.fall_due_soon(self.big_kind());
        }
    }

    /// A break that is on offer when a call begins waits as well.
    pub(super) fn hold_offer(&mut self) {
        if let Phase::Offered { kind, .. } = self.phase
            && self.holding().is_some()
        {
            self.withdraw();
            self.hold(kind);
        }
    }

    pub(super) fn hold(&mut self, kind: super::Kind) {
        // A reason that comes and goes holds the break once.
        if !self.was_held || self.now.boot >= self.grace {
            let why = self.holding().map(|reason| reason.word().to_owned());
            self.record(What::Held, Some(kind), why);
            self.put_offs += 1;
        }
        self.was_held = true;
        self.phase = Phase::Held { kind };
    }

    /// Whether the desktop has said what it knows, or has had its time.
    pub(super) fn has_looked(&self) -> bool {
        match self.look {
            Look::Off => false,
            Look::Asked { until } => self.now.boot >= until,
            Look::Known { .. } => true,
        }
    }

    /// Asks once more, if the last answer is not of this moment: the user may just have begun to present.
    pub(super) fn looks_again(&mut self) -> bool {
        let last = match self.look {
            Look::Off => return false,
            Look::Asked { until } => until,
            Look::Known { at } => at,
        };
        let is_old = self.now.boot.saturating_sub(last) > FRESH;
        if is_old {
            self.look = Look::Asked { until: self.now.boot + LOOKING };
            self.effects.push_back(Effect::Look(true));
        }
        is_old
    }

    /// Until when an answer is waited for.
    pub(super) fn look_wake(&self) -> Duration {
        match self.look {
            Look::Asked { until } => until,
            Look::Off | Look::Known { .. } => self.now.boot,
        }
    }

    /// The desktop is asked as long as a break is due, on offer or held.
    pub(super) fn watch_quiet(&mut self) {
        let wanted = self.phase.is_pending() && self.is_free();
        if wanted != (self.look != Look::Off) {
            self.look = if wanted { Look::Asked { until: self.now.boot + LOOKING } } else { Look::Off };
            self.effects.push_back(Effect::Look(wanted));
        }
    }
}
