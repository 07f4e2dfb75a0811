//! Idle time of an X server: alarms on the `IDLETIME` counter of the SYNC extension.
//!
//! An alarm for each wanted length is always set. The alarm for the user's return exists only while the user
//! is idle: a standing one would fire at every key.

use super::{Teller, Wishes};
use crate::desktop::linux::x11::Line;
use std::time::Duration;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::sync::{
    self, ALARMSTATE, Alarm, ChangeAlarmAux, ConnectionExt, Counter, CreateAlarmAux, Int64, TESTTYPE,
};

/// Shorter than any wanted length, so that the counter is above it whenever one was reached.
const BACK_MILLIS: i64 = 400;

const MOMENT: Duration = Duration::from_millis(5);

#[derive(Debug)]
pub(super) struct Source {
    line: Line,
    counter: Counter,
    reaching: Vec<Reach>,
    returning: Option<Alarm>,
    /// The longest idle time said since the last input; zero while there is input.
    longest_told: Duration,
}

/// The alarm for one length.
#[derive(Debug)]
struct Reach {
    length: Duration,
    alarm: Alarm,
    /// Reached since the last input, and said.
    told: bool,
}

impl Source {
    pub(super) async fn connect() -> Result<Self, String> {
        let line = Line::connect().await?;
        line.learn(sync::X11_EXTENSION_NAME).await?;
        line.answer(line.connection.sync_initialize(3, 1)).await?;
        let counters = line.answer(line.connection.sync_list_system_counters()).await?.counters;
        let idle = counters.iter().find(|counter| counter.name == b"IDLETIME");
        let counter = idle.ok_or("the server has no `IDLETIME`")?.counter;
        Ok(Self { line, counter, reaching: Vec::new(), returning: None, longest_told: Duration::ZERO })
    }

    pub(super) async fn watch(mut self, wishes: &mut Wishes, teller: &mut Teller) -> Result<(), String> {
        wishes.mark_changed();
        loop {
            tokio::select! {
                changed = wishes.changed() => {
                    if changed.is_err() {
                        return Ok(());
                    }
                    let lengths = wishes.borrow_and_update().map(super::Wanted::lengths);
                    self.arm(&lengths.unwrap_or_default(), teller).await?;
                }
                event = self.line.next() => self.hear(&event?, teller).await?,
            }
        }
    }

    async fn arm(&mut self, lengths: &[Duration], teller: &mut Teller) -> Result<(), String> {
        let (kept, dropped): (Vec<_>, Vec<_>) =
            self.reaching.drain(..).partition(|reach| lengths.contains(&reach.length));
        self.reaching = kept;
        for reach in dropped {
            self.line.connection.sync_destroy_alarm(reach.alarm).map_err(say)?;
        }
        let mut is_new = false;
        for &length in lengths {
            if !self.reaching.iter().any(|reach| reach.length == length) {
                let alarm = self.create(TESTTYPE::POSITIVE_TRANSITION, millis(length))?;
                self.reaching.push(Reach { length, alarm, told: false });
                is_new = true;
            }
        }
        self.line.flush()?;
        if is_new { self.measure(teller).await } else { Ok(()) }
    }

    async fn hear(&mut self, event: &Event, teller: &mut Teller) -> Result<(), String> {
        let Event::SyncAlarmNotify(notice) = event else { return Ok(()) };
        if notice.state == ALARMSTATE::DESTROYED {
            return Ok(());
        }
        if self.returning == Some(notice.alarm) {
            return self.returned(teller);
        }
        let reached = self.reaching.iter_mut().find(|reach| reach.alarm == notice.alarm && !reach.told);
        let Some(reach) = reached else { return Ok(()) };
        reach.told = true;
        self.longest_told = self.longest_told.max(reach.length);
        teller.idle(reach.length);
        // As long as the counter shows the very millisecond at which an alarm fired, the server does not plan the
        // next one; the question that comes after that millisecond makes it plan again.
        tokio::time::sleep(MOMENT).await;
        self.measure(teller).await
    }

    /// Asks how long there has been no input. Lengths that are past by then would not fire any more, and a
    /// return before its alarm was set would not either.
    async fn measure(&mut self, teller: &mut Teller) -> Result<(), String> {
        let asked = self.line.connection.sync_query_counter(self.counter);
        // Sent together with the question, so that no input comes between them.
        let returning = match self.returning {
            Some(alarm) => alarm,
            None => self.create(TESTTYPE::NEGATIVE_TRANSITION, BACK_MILLIS)?,
        };
        self.returning = Some(returning);
        let idle = teller.length(number(self.line.answer(asked).await?.counter_value));
        let mut passed = false;
        for reach in self.reaching.iter_mut().filter(|reach| reach.length <= idle && !reach.told) {
            reach.told = true;
            passed = true;
        }
        let came_back = idle < self.longest_told;
        if passed && !came_back {
            self.longest_told = idle;
            teller.idle(idle);
        }
        if came_back || self.longest_told.is_zero() { self.returned(teller) } else { Ok(()) }
    }

    /// There was input: every length starts anew.
    fn returned(&mut self, teller: &mut Teller) -> Result<(), String> {
        if let Some(alarm) = self.returning.take() {
            self.line.connection.sync_destroy_alarm(alarm).map_err(say)?;
        }
        let again: Vec<_> = self.reaching.iter().map(|reach| (reach.alarm, reach.length)).collect();
        for (alarm, length) in again {
            let again = self.settings(TESTTYPE::POSITIVE_TRANSITION, millis(length));
            self.line.connection.sync_change_alarm(alarm, &again).map_err(say)?;
        }
        for reach in &mut self.reaching {
            reach.told = false;
        }
        self.longest_told = Duration::ZERO;
        self.line.flush()?;
        teller.active();
        Ok(())
    }

    fn create(&self, test: TESTTYPE, millis: i64) -> Result<Alarm, String> {
        let alarm = self.line.connection.generate_id().map_err(say)?;
        let settings = self.settings(test, millis);
        let new = CreateAlarmAux {
            counter: settings.counter,
            value_type: settings.value_type,
            value: settings.value,
            test_type: settings.test_type,
            delta: settings.delta,
            events: settings.events,
        };
        self.line.connection.sync_create_alarm(alarm, &new).map_err(say)?;
        Ok(alarm)
    }

    /// The step between two firings is zero: the alarm would otherwise move itself to a later value.
    fn settings(&self, test: TESTTYPE, millis: i64) -> ChangeAlarmAux {
        ChangeAlarmAux::new()
            .counter(self.counter)
            .value_type(sync::VALUETYPE::ABSOLUTE)
            .value(halves(millis))
            .test_type(test)
            .delta(halves(0))
            .events(1)
    }
}

fn say(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn millis(length: Duration) -> i64 {
    i64::try_from(length.as_millis()).unwrap_or(i64::MAX)
}

fn halves(number: i64) -> Int64 {
    Int64 { hi: (number >> 32) as i32, lo: number as u32 }
}

fn number(halves: Int64) -> i64 {
    i64::from(halves.hi) << 32 | i64::from(halves.lo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_survive_being_halved() {
        for n in [0, 1, -1, 180_000, 1 << 40, i64::MIN] {
            assert_eq!(number(halves(n)), n);
        }
    }
}
