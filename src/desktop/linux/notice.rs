//! The notification: one at a time, replaced rather than stacked, withdrawn when stale.

mod server;
mod text;

use super::Signals;
use super::board::{Board, live, missing};
use super::bus::{self, Links};
use crate::desktop::{Notice, NoticeAction, Signal};
use crate::records::saved::Bubble;
use futures_util::StreamExt;
use futures_util::stream::{SelectAll, select_all};
use server::{Ability, NOTIFICATIONS};
use tokio::sync::mpsc;
use zbus::{Connection, Message, MessageStream};

/// The reason in `NotificationClosed` that means the user did it.
const DISMISSED: u32 = 2;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Request {
    Show(Notice),
    /// Something that needs no answer.
    Tell(Notice),
    Withdraw,
}

type Requests = mpsc::UnboundedReceiver<Request>;

/// Shows and withdraws until the desktop is dropped. What an earlier run has `left` goes first.
pub(super) async fn run(
    mut requests: Requests,
    mut links: Links,
    signals: Signals,
    board: Board,
    mut left: Option<Bubble>,
) {
    let mut teller = Teller { signals, board };
    bus::tried(&mut links).await;
    loop {
        let over = match bus::present(&links) {
            Some(connection) => match Desk::open(connection, &mut teller).await {
                Ok(mut desk) => {
                    if let Some(left) = left.take() {
                        server::sweep(&desk.connection, &left).await;
                    }
                    desk.serve(&mut requests, &mut teller).await
                }
                Err(why) => refuse(&why, &mut requests, &mut links, &teller).await,
            },
            None => refuse("there is no session bus", &mut requests, &mut links, &teller).await,
        };
        if matches!(over, Over::Dropped) {
            return;
        }
    }
}

enum Over {
    Dropped,
    BusChanged,
}

#[derive(Debug)]
struct Teller {
    signals: Signals,
    board: Board,
}

impl Teller {
    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to the notification any more");
        }
    }

    fn failed(&self, why: String) {
        self.board.voice("notification", missing("doctor-notification-mend"));
        self.say(Signal::NoticeFailed(why));
    }

    fn works(&self, source: &str, ability: Ability) {
        let mut voice = live(source);
        if !ability.actions {
            voice.mend = Some("doctor-notification-actions-mend".to_owned());
        }
        self.board.voice("notification", voice);
    }
}

/// Says of everything to be shown that it cannot be, until the bus changes.
async fn refuse(why: &str, requests: &mut Requests, links: &mut Links, teller: &Teller) -> Over {
    teller.board.voice("notification", missing("doctor-notification-mend"));
    let mut bus_can_change = true;
    loop {
        tokio::select! {
            request = requests.recv() => match request {
                Some(Request::Show(_)) => teller.failed(why.to_owned()),
                Some(Request::Tell(_)) => log::warn!("a message could not be shown: {why}"),
                Some(Request::Withdraw) => {}
                None => return Over::Dropped,
            },
            changed = links.changed(), if bus_can_change => match changed {
                Ok(()) => return Over::BusChanged,
                Err(_given_up) => bus_can_change = false,
            },
        }
    }
}

/// The notification on one connection.
#[derive(Debug)]
struct Desk {
    connection: Connection,
    heard: SelectAll<MessageStream>,
    ability: Option<Ability>,
    shown: Option<Shown>,
    /// The number of what was told last; 0 where there is nothing to replace.
    told: u32,
}

#[derive(Debug)]
struct Shown {
    id: u32,
    notice: Notice,
}

impl Desk {
    async fn open(connection: Connection, teller: &mut Teller) -> Result<Self, String> {
        let heard = listen(&connection).await.map_err(|error| error.to_string())?;
        let mut desk = Self { connection, heard, ability: None, shown: None, told: 0 };
        desk.examine(teller).await;
        Ok(desk)
    }

    async fn serve(&mut self, requests: &mut Requests, teller: &mut Teller) -> Over {
        loop {
            tokio::select! {
                // What was said of the old notification must not be taken for the next one.
                biased;
                heard = self.heard.next() => match heard {
                    Some(Ok(message)) => self.hear(&message, teller).await,
                    Some(Err(_)) | None => return Over::BusChanged,
                },
                request = requests.recv() => {
                    let Some(request) = request else {
                        self.withdraw().await;
                        return Over::Dropped;
                    };
                    for request in latest(request, requests) {
                        self.carry_out(request, teller).await;
                    }
                },
            }
        }
    }

    async fn carry_out(&mut self, request: Request, teller: &mut Teller) {
        match request {
            Request::Show(notice) => self.show(notice, teller).await,
            Request::Tell(notice) => self.tell(&notice, teller).await,
            Request::Withdraw => self.withdraw().await,
        }
    }

    /// Looks, without starting a server, whether there is one.
    async fn examine(&mut self, teller: &Teller) {
        match server::find(&self.connection).await {
            Some(found) => {
                self.ability = found.ability;
                teller.works(&found.name, found.ability.unwrap_or(Ability::FULL));
            }
            None => teller.board.voice("notification", missing("doctor-notification-mend")),
        }
    }

    async fn show(&mut self, notice: Notice, teller: &mut Teller) {
        let ability = match self.find_ability(teller).await {
            Ok(ability) => ability,
            Err(why) => return teller.failed(why),
        };
        let replaced = self.shown.take().map_or(0, |shown| shown.id);
        let letter = text::letter(&notice, ability);
        match server::notify(&self.connection, replaced, letter).await {
            Ok(bubble) => {
                self.shown = Some(Shown { id: bubble.id, notice });
                teller.say(Signal::NoticeShown(bubble));
            }
            Err(error) => {
                self.ability = None;
                teller.failed(format!("the notification was not shown: {error}"));
            }
        }
    }

    async fn tell(&mut self, notice: &Notice, teller: &Teller) {
        let told = match self.find_ability(teller).await {
            Ok(ability) => server::notify(&self.connection, self.told, text::letter(notice, ability)).await,
            Err(why) => return log::warn!("a message could not be shown: {why}"),
        };
        self.told = told.map_or_else(
            |error| {
                log::warn!("a message could not be shown: {error}");
                0
            },
            |bubble| bubble.id,
        );
    }

    /// What the server can do, asked for once; why it cannot be asked.
    async fn find_ability(&mut self, teller: &Teller) -> Result<Ability, String> {
        if let Some(ability) = self.ability {
            return Ok(ability);
        }
        let asked = server::ability(&self.connection).await;
        let ability = asked.map_err(|error| format!("no notification server answers: {error}"))?;
        self.ability = Some(ability);
        teller.works(&server::name(&self.connection).await, ability);
        Ok(ability)
    }

    async fn withdraw(&mut self) {
        if let Some(shown) = self.shown.take().filter(|shown| shown.id != 0) {
            server::close(&self.connection, shown.id).await;
        }
    }

    async fn hear(&mut self, message: &Message, teller: &mut Teller) {
        let header = message.header();
        let body = message.body();
        match header.member().map_or("", |member| member.as_str()) {
            "ActionInvoked" => {
                if let Ok((id, key)) = body.deserialize::<(u32, &str)>() {
                    let own = self.shown.as_ref().is_some_and(|shown| shown.id == id);
                    self.answered(id, text::action(key), teller);
                    // Some servers leave on the screen what was clicked.
                    if own {
                        server::close(&self.connection, id).await;
                    }
                }
            }
            "NotificationClosed" => {
                if let Ok((id, reason)) = body.deserialize::<(u32, u32)>() {
                    self.answered(id, (reason == DISMISSED).then_some(NoticeAction::Closed), teller);
                }
            }
            "NameOwnerChanged" => self.server_changed(bus::has_owner_now(message), teller).await,
            _ => {}
        }
    }

    /// The first answer counts: servers close what was clicked, and some say that the user did.
    fn answered(&mut self, id: u32, action: Option<NoticeAction>, teller: &Teller) {
        if self.shown.as_ref().is_none_or(|shown| shown.id != id) {
            return;
        }
        self.shown = None;
        if let Some(action) = action {
            teller.say(Signal::Notice(action));
        }
    }

    /// What the old server showed went with it; a new one shows it again.
    async fn server_changed(&mut self, is_there: bool, teller: &mut Teller) {
        self.ability = None;
        self.told = 0;
        if let Some(shown) = &mut self.shown {
            shown.id = 0;
        }
        self.examine(teller).await;
        if let Some(shown) = self.shown.take_if(|_| is_there) {
            self.show(shown.notice, teller).await;
        }
    }
}

async fn listen(connection: &Connection) -> zbus::Result<SelectAll<MessageStream>> {
    Ok(select_all([
        bus::signal(connection, NOTIFICATIONS.interface, "ActionInvoked").await?,
        bus::signal(connection, NOTIFICATIONS.interface, "NotificationClosed").await?,
        bus::owner_changes(connection, NOTIFICATIONS.name).await?,
    ]))
}

/// What was asked while a call was under way is skipped up to the last; what was to be told is told.
fn latest(request: Request, requests: &mut Requests) -> Vec<Request> {
    let waiting = std::iter::from_fn(|| requests.try_recv().ok());
    let (mut tells, others): (Vec<_>, Vec<_>) =
        std::iter::once(request).chain(waiting).partition(|request| matches!(request, Request::Tell(_)));
    tells.extend(others.into_iter().next_back());
    tells
}
