//! Who hears what the user answers.

#![expect(unsafe_code, reason = "the notification center calls back, and names its own answers by statics")]

use super::{OFFER, Signals};
use crate::desktop::macos::say;
use crate::desktop::{NoticeAction, Signal};
use block2::DynBlock;
use objc2::rc::Retained;
use objc2::{AnyThread as _, DefinedClass as _, define_class, msg_send};
use objc2_foundation::{NSObject, NSObjectProtocol};
use objc2_user_notifications::{
    UNNotification, UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier,
    UNNotificationPresentationOptions, UNNotificationResponse, UNUserNotificationCenter,
    UNUserNotificationCenterDelegate,
};

define_class!(
    // SAFETY: NSObject asks nothing of its children, and `Answers` has no `Drop`.
    #[unsafe(super(NSObject))]
    #[ivars = Signals]
    pub(super) struct Answers;

    // SAFETY: it asks nothing.
    unsafe impl NSObjectProtocol for Answers {}

    // SAFETY: the methods have the arguments that the protocol gives them, and call what they must.
    unsafe impl UNUserNotificationCenterDelegate for Answers {
        /// Without this nothing is shown while the program is the one in front.
        #[unsafe(method(userNotificationCenter:willPresentNotification:withCompletionHandler:))]
        fn will_present(
            &self,
            _center: &UNUserNotificationCenter,
            _notification: &UNNotification,
            present: &DynBlock<dyn Fn(UNNotificationPresentationOptions)>,
        ) {
            let how = UNNotificationPresentationOptions::Banner | UNNotificationPresentationOptions::List;
            present.call((how,));
        }

        #[unsafe(method(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:))]
        fn received(
            &self,
            _center: &UNUserNotificationCenter,
            response: &UNNotificationResponse,
            heard: &DynBlock<dyn Fn()>,
        ) {
            let of = response.notification().request().identifier().to_string();
            if let Some(action) = action(response).filter(|_| of == OFFER) {
                say(self.ivars(), Signal::Notice(action));
            }
            heard.call(());
        }
    }
);

impl Answers {
    pub(super) fn new(signals: Signals) -> Retained<Self> {
        let this = Self::alloc().set_ivars(signals);
        // SAFETY: NSObject's `init` takes nothing and gives the object back.
        unsafe { msg_send![super(this), init] }
    }
}

/// What a button is called; there is none for closing.
pub(super) fn name(action: NoticeAction) -> Option<&'static str> {
    match action {
        NoticeAction::Start => Some("start"),
        NoticeAction::Later => Some("later"),
        NoticeAction::Skip => Some("skip"),
        NoticeAction::Closed => None,
    }
}

/// A click on the text starts as well.
fn action(response: &UNNotificationResponse) -> Option<NoticeAction> {
    let answer = response.actionIdentifier();
    // SAFETY: the names are constants of the notification center.
    let (clicked, closed) = unsafe { (UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier) };
    if &*answer == clicked {
        return Some(NoticeAction::Start);
    }
    if &*answer == closed {
        return Some(NoticeAction::Closed);
    }
    let all = [NoticeAction::Start, NoticeAction::Later, NoticeAction::Skip];
    all.into_iter().find(|action| name(*action) == Some(&answer.to_string()))
}
