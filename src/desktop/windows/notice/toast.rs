//! The calls that show a toast and hear what becomes of it.

use super::{identity, text};
use crate::desktop::NoticeAction;
use tokio::sync::mpsc;
use windows::Data::Xml::Dom::XmlDocument;
use windows::Foundation::TypedEventHandler;
use windows::UI::Notifications::{
    NotificationSetting, ToastActivatedEventArgs, ToastDismissalReason, ToastDismissedEventArgs, ToastFailedEventArgs,
    ToastNotification, ToastNotificationManager, ToastNotifier,
};
use windows::core::{HSTRING, IInspectable, Interface as _, Ref, Result};

const GROUP: &str = "unhunch";

/// There is one of each at most: the next takes the place of the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Break,
    Word,
}

impl Kind {
    fn tag(self) -> &'static str {
        match self {
            Self::Break => "break",
            Self::Word => "word",
        }
    }
}

/// What became of a toast, by the number with which it was shown.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) id: u32,
    pub(super) heard: Heard,
}

#[derive(Debug)]
pub(super) enum Heard {
    Pressed(NoticeAction),
    /// By the user.
    Dismissed,
    PutAside,
    Failed(String),
}

pub(super) type Ears = mpsc::UnboundedSender<Told>;

/// Whether toasts of ours would be shown; if not, why.
pub(super) fn examine() -> std::result::Result<(), String> {
    identity::register().map_err(|error| error.to_string())?;
    let notifier = notifier().map_err(|error| error.to_string())?;
    may_show(&notifier)
}

/// A toast that is on the screen. It is heard of only as long as this is kept.
#[derive(Debug)]
pub(super) struct Shown {
    notifier: ToastNotifier,
    toast: ToastNotification,
}

impl Shown {
    pub(super) fn hide(&self) {
        if let Err(error) = self.notifier.Hide(&self.toast) {
            log::debug!("the notification could not be taken from the screen: {error}");
        }
    }
}

pub(super) fn show(kind: Kind, xml: &str, id: u32, ears: Ears) -> std::result::Result<Shown, String> {
    identity::register().map_err(|error| error.to_string())?;
    let notifier = notifier().map_err(|error| error.to_string())?;
    may_show(&notifier)?;
    let shown = make(kind, xml, id, ears).and_then(|toast| {
        notifier.Show(&toast)?;
        Ok(Shown { notifier, toast })
    });
    shown.map_err(|error| error.to_string())
}

/// Takes it from among the earlier ones.
pub(super) fn forget(kind: Kind) {
    let remove = || -> Result<()> {
        let [tag, group, id] = [kind.tag(), GROUP, identity::ID].map(HSTRING::from);
        ToastNotificationManager::History()?.RemoveGroupedTagWithId(&tag, &group, &id)
    };
    if let Err(error) = remove() {
        log::debug!("the notification could not be withdrawn: {error}");
    }
}

fn notifier() -> Result<ToastNotifier> {
    ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(identity::ID))
}

/// What the user does not want would be shown to nobody, and nobody would be told. Of a program that has never shown
/// one, nothing is known.
fn may_show(notifier: &ToastNotifier) -> std::result::Result<(), String> {
    let why = match notifier.Setting() {
        Ok(NotificationSetting::DisabledForApplication) => "they are switched off for this program",
        Ok(NotificationSetting::DisabledForUser) => "they are switched off",
        Ok(NotificationSetting::DisabledByGroupPolicy) => "a policy forbids them",
        Ok(_) | Err(_) => return Ok(()),
    };
    Err(why.to_owned())
}

fn make(kind: Kind, xml: &str, id: u32, ears: Ears) -> Result<ToastNotification> {
    let document = XmlDocument::new()?;
    document.LoadXml(&HSTRING::from(xml))?;
    let toast = ToastNotification::CreateToastNotification(&document)?;
    toast.SetTag(&HSTRING::from(kind.tag()))?;
    toast.SetGroup(&HSTRING::from(GROUP))?;
    if kind == Kind::Break {
        listen(&toast, id, ears)?;
    }
    Ok(toast)
}

fn listen(toast: &ToastNotification, id: u32, ears: Ears) -> Result<()> {
    let say = move |heard| drop(ears.send(Told { id, heard }));
    let (pressed, gone, failed) = (say.clone(), say.clone(), say);
    toast.Activated(&TypedEventHandler::new(move |_, args: Ref<'_, IInspectable>| {
        let args = args.ok()?.cast::<ToastActivatedEventArgs>()?;
        if let Some(action) = text::action(&args.Arguments()?.to_string_lossy()) {
            pressed(Heard::Pressed(action));
        }
        Ok(())
    }))?;
    toast.Dismissed(&TypedEventHandler::new(move |_, args: Ref<'_, ToastDismissedEventArgs>| {
        match args.ok()?.Reason()? {
            ToastDismissalReason::UserCanceled => gone(Heard::Dismissed),
            ToastDismissalReason::TimedOut => gone(Heard::PutAside),
            _ => {}
        }
        Ok(())
    }))?;
    toast.Failed(&TypedEventHandler::new(move |_, args: Ref<'_, ToastFailedEventArgs>| {
        let why = args.ok()?.ErrorCode()?.message();
        failed(Heard::Failed(format!("the notification was not shown: {why}")));
        Ok(())
    }))?;
    Ok(())
}
