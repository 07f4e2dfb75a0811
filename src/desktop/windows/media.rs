//! Music and films: the players that play are paused for a break, and those alone go on after it.

use crate::desktop::aside::Aside;
use std::time::Duration;
use tokio::sync::mpsc;
use windows::Media::Control::{
    GlobalSystemMediaTransportControlsSession as Player, GlobalSystemMediaTransportControlsSessionManager as Players,
    GlobalSystemMediaTransportControlsSessionPlaybackStatus as Status,
};
use windows::core::Result;

/// For all players together.
const LIMIT: Duration = Duration::from_secs(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Request {
    Pause,
    Resume,
}

/// Pauses and resumes until the desktop is dropped, one request after the other.
pub(super) async fn run(mut requests: mpsc::UnboundedReceiver<Request>) {
    let aside = Aside::new("players", LIMIT);
    let mut paused = Vec::new();
    while let Some(request) = requests.recv().await {
        match request {
            // Those that were paused too late go on at once, because nobody would let them go on after the break.
            Request::Pause => paused = aside.ask(pause_all, resume_all).await.unwrap_or_default(),
            Request::Resume => {
                let players = std::mem::take(&mut paused);
                aside.ask(move || resume_all(players), drop).await;
            }
        }
    }
}

/// The players that were told to pause.
fn pause_all() -> Vec<Player> {
    let listed =
        || -> Result<Vec<Player>> { Ok(Players::RequestAsync()?.join()?.GetSessions()?.into_iter().collect()) };
    let players = listed().unwrap_or_else(|error| {
        log::info!("the players cannot be listed: {error}");
        Vec::new()
    });
    players.into_iter().filter(|player| pause(player).unwrap_or_default()).collect()
}

fn pause(player: &Player) -> Result<bool> {
    let playing = player.GetPlaybackInfo()?;
    let can = playing.PlaybackStatus()? == Status::Playing && playing.Controls()?.IsPauseEnabled()?;
    Ok(can && player.TryPauseAsync()?.join()?)
}

#[expect(clippy::needless_pass_by_value, reason = "they are not of interest any more")]
fn resume_all(players: Vec<Player>) {
    players.iter().for_each(resume);
}

fn resume(player: &Player) {
    let resuming = || -> Result<()> {
        if player.GetPlaybackInfo()?.PlaybackStatus()? == Status::Paused {
            player.TryPlayAsync()?.join()?;
        }
        Ok(())
    };
    if let Err(error) = resuming() {
        log::info!("a player that was paused does not go on: {error}");
    }
}
