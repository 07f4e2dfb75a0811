//! Whether the user wishes not to be disturbed: Windows 11 tells it, and of presentations every Windows does.

use std::sync::Arc;
use tokio::sync::Notify;
use windows::Foundation::TypedEventHandler;
use windows::UI::Notifications::{ToastNotificationManager, ToastNotificationManagerForUser, ToastNotificationMode};
use windows::core::Result;
use windows_sys::Win32::UI::Shell::{QUNS_PRESENTATION_MODE, QUNS_QUIET_TIME};

pub(super) const SOURCE: &str = "NotificationMode, SHQueryUserNotificationState";
/// Where the mode is not told.
pub(super) const SHELL: &str = "SHQueryUserNotificationState";

/// Whether this Windows tells the mode.
pub(super) fn is_told() -> bool {
    mode().is_ok()
}

/// By what the shell says of notifications, and by the mode that the user has chosen for them.
pub(super) fn is_unwelcome(state: Option<i32>) -> bool {
    matches!(state, Some(QUNS_PRESENTATION_MODE | QUNS_QUIET_TIME)) || mode().is_ok_and(is_quiet)
}

fn is_quiet(mode: ToastNotificationMode) -> bool {
    matches!(mode, ToastNotificationMode::PriorityOnly | ToastNotificationMode::AlarmsOnly)
}

fn mode() -> Result<ToastNotificationMode> {
    ToastNotificationManager::GetDefault()?.NotificationMode()
}

/// Notifies of each change of the mode for as long as it is kept.
pub(super) struct Follower(std::sync::mpsc::Receiver<Result<Followed>>);

struct Followed {
    manager: ToastNotificationManagerForUser,
    token: i64,
}

impl Follower {
    /// The first question of its kind may have to start a service, so a thread asks it.
    pub(super) fn start(stirred: Arc<Notify>) -> Self {
        let (answer, answered) = std::sync::mpsc::channel();
        let asking = std::thread::Builder::new().name("disturb".to_owned()).spawn(move || {
            let followed = follow(stirred);
            if let Err(error) = &followed {
                log::info!("Windows does not tell whether you wish not to be disturbed: {error}");
            }
            drop(answer.send(followed));
        });
        if let Err(error) = asking {
            log::warn!("the wish for quiet cannot be followed: {error}");
        }
        Self(answered)
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        if let Ok(Ok(Followed { manager, token })) = self.0.try_recv()
            && let Err(error) = manager.RemoveNotificationModeChanged(token)
        {
            log::debug!("the wish for quiet is followed for ever: {error}");
        }
    }
}

fn follow(stirred: Arc<Notify>) -> Result<Followed> {
    let manager = ToastNotificationManager::GetDefault()?;
    let token = manager.NotificationModeChanged(&TypedEventHandler::new(move |_, _| {
        stirred.notify_one();
        Ok(())
    }))?;
    Ok(Followed { manager, token })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_modes_that_are_quiet() {
        let quiet = [
            ToastNotificationMode::Unrestricted,
            ToastNotificationMode::PriorityOnly,
            ToastNotificationMode::AlarmsOnly,
            ToastNotificationMode(7),
        ];
        assert_eq!(quiet.map(is_quiet), [false, true, true, false]);
        assert!(is_unwelcome(Some(QUNS_PRESENTATION_MODE)));
    }
}
