//! Everything that can happen to the program, and where it comes from.

use super::child::News;
use super::clock::Alarm;
use super::hooks::Ran;
use super::past::DaysRead;
use crate::control::Asked;
use crate::desktop::Signal;
use crate::store::{Changed, Paths, Watch};
use crate::system::endings::Endings;
use crate::terminal::Said;
use std::rc::Rc;
use tokio::sync::mpsc;

#[derive(Debug)]
pub(super) enum Happening {
    Signal(Signal),
    Asked(Asked),
    Window(News),
    Files(Changed),
    /// A deadline has come, or the wall clock was set.
    Rang,
    Terminal(Said),
    Hook(Ran),
    Days(DaysRead),
    /// The system asks the program to end; the name of the signal.
    End(&'static str),
}

/// The receiving ends of all sources, with the sending ends for those that are started later.
pub(super) struct Sources {
    pub(super) senders: Senders,
    signals: mpsc::UnboundedReceiver<Signal>,
    asked: mpsc::UnboundedReceiver<Asked>,
    news: mpsc::UnboundedReceiver<News>,
    said: mpsc::UnboundedReceiver<Said>,
    ran: mpsc::UnboundedReceiver<Ran>,
    days: mpsc::UnboundedReceiver<DaysRead>,
    files: Option<Watch>,
    endings: Endings,
}

#[derive(Clone)]
pub(super) struct Senders {
    pub(super) signals: mpsc::UnboundedSender<Signal>,
    pub(super) asked: mpsc::UnboundedSender<Asked>,
    pub(super) news: mpsc::UnboundedSender<News>,
    pub(super) said: mpsc::UnboundedSender<Said>,
    pub(super) ran: mpsc::UnboundedSender<Ran>,
    pub(super) days: mpsc::UnboundedSender<DaysRead>,
}

impl Sources {
    pub(super) fn new(paths: &Paths) -> std::io::Result<Self> {
        let (signal_sender, signals) = mpsc::unbounded_channel();
        let (asked_sender, asked) = mpsc::unbounded_channel();
        let (news_sender, news) = mpsc::unbounded_channel();
        let (said_sender, said) = mpsc::unbounded_channel();
        let (ran_sender, ran) = mpsc::unbounded_channel();
        let (days_sender, days) = mpsc::unbounded_channel();
        let files = Watch::start(paths)
            .inspect_err(|error| log::warn!("edits of files by hand will not be noticed: {error}"))
            .ok();
        Ok(Self {
            senders: Senders {
                signals: signal_sender,
                asked: asked_sender,
                news: news_sender,
                said: said_sender,
                ran: ran_sender,
                days: days_sender,
            },
            signals,
            asked,
            news,
            said,
            ran,
            days,
            files,
            endings: Endings::new()?,
        })
    }

    /// The next happening. The senders live as long as this, so the channels never run dry.
    pub(super) async fn next(&mut self, alarm: Rc<Alarm>) -> Option<Happening> {
        let files = async {
            match &mut self.files {
                Some(watch) => watch.changed().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = alarm.ring() => Some(Happening::Rang),
            Some(signal) = self.signals.recv() => Some(Happening::Signal(signal)),
            Some(asked) = self.asked.recv() => Some(Happening::Asked(asked)),
            Some(news) = self.news.recv() => Some(Happening::Window(news)),
            Some(said) = self.said.recv() => Some(Happening::Terminal(said)),
            Some(ran) = self.ran.recv() => Some(Happening::Hook(ran)),
            Some(days) = self.days.recv() => Some(Happening::Days(days)),
            changed = files => Some(Happening::Files(changed)),
            name = self.endings.next() => Some(Happening::End(name)),
            else => None,
        }
    }
}
