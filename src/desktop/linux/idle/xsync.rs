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

#[derive(Debug)]
pub(super) struct Source {
    line: Line,
    counter: Counter,
    reaching: Vec<(Duration, Alarm)>,
    returning: Option<Alarm>,
}

impl Source {
    pub(super) async fn connect() -> Result<Self, String> {
        let line = Line::connect().await?;
        line.learn(sync::X11_EXTENSION_NAME).await?;
        line.answer(line.connection.sync_initialize(3, 1)).await?;
        let counters = line.answer(line.connection.sync_list_system_counters()).await?.counters;
        let idle = counters.iter().find(|counter| counter.name == b"IDLETIME");
        let counter = idle.ok_or("the server has no `IDLETIME`")?.counter;
        Ok(Self { line, counter, reaching: Vec::new(), returning: None })
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
                event = self.line.next() => self.hear(&event?, teller)?,
            }
        }
    }

    async fn arm(&mut self, lengths: &[Duration], teller: &mut Teller) -> Result<(), String> {
        let (kept, dropped): (Vec<_>, Vec<_>) =
            self.reaching.drain(..).partition(|(length, _)| lengths.contains(length));
        self.reaching = kept;
        for (_, alarm) in dropped {
            self.line.connection.sync_destroy_alarm(alarm).map_err(say)?;
        }
        let mut shortest_new = None;
        for length in lengths {
            if !self.reaching.iter().any(|(known, _)| known == length) {
                let alarm = self.create(TESTTYPE::POSITIVE_TRANSITION, millis(*length))?;
                self.reaching.push((*length, alarm));
                shortest_new = Some(shortest_new.map_or(*length, |shortest| length.min(&shortest).to_owned()));
            }
        }
        self.line.flush()?;
        match shortest_new {
            Some(length) => self.catch_up(length, teller).await,
            None => Ok(()),
        }
    }

    /// A transition that lies behind does not fire, so the counter is asked once.
    async fn catch_up(&mut self, length: Duration, teller: &mut Teller) -> Result<(), String> {
        let value = self.line.answer(self.line.connection.sync_query_counter(self.counter)).await?.counter_value;
        let idle = teller.length(number(value));
        if idle >= length { self.reached(idle, teller) } else { Ok(()) }
    }

    fn hear(&mut self, event: &Event, teller: &mut Teller) -> Result<(), String> {
        let Event::SyncAlarmNotify(notice) = event else { return Ok(()) };
        if notice.state == ALARMSTATE::DESTROYED {
            return Ok(());
        }
        if self.returning == Some(notice.alarm) {
            return self.returned(teller);
        }
        match self.reaching.iter().find(|(_, alarm)| *alarm == notice.alarm) {
            Some((length, _)) => self.reached(*length, teller),
            None => Ok(()),
        }
    }

    fn reached(&mut self, length: Duration, teller: &mut Teller) -> Result<(), String> {
        if self.returning.is_none() {
            self.returning = Some(self.create(TESTTYPE::NEGATIVE_TRANSITION, BACK_MILLIS)?);
            self.line.flush()?;
        }
        teller.idle(length);
        Ok(())
    }

    fn returned(&mut self, teller: &mut Teller) -> Result<(), String> {
        if let Some(alarm) = self.returning.take() {
            self.line.connection.sync_destroy_alarm(alarm).map_err(say)?;
        }
        for (length, alarm) in &self.reaching {
            let again = self.settings(TESTTYPE::POSITIVE_TRANSITION, millis(*length));
            self.line.connection.sync_change_alarm(*alarm, &again).map_err(say)?;
        }
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
