//! The system's notification center, which may be called from any thread and answers on one of its own.

use super::answers::{Answers, name};
use super::words::{is_allowed, text};
use super::{OFFER, Signals};
use crate::desktop::macos::application;
use crate::desktop::{Notice, NoticeAction};
use block2::RcBlock;
use objc2::rc::Retained;
use objc2::runtime::{Bool, ProtocolObject};
use objc2_foundation::{NSArray, NSBundle, NSError, NSSet, NSString};
use objc2_user_notifications::{
    UNAuthorizationOptions, UNMutableNotificationContent, UNNotificationAction, UNNotificationActionOptions,
    UNNotificationCategory, UNNotificationCategoryOptions, UNNotificationRequest, UNNotificationSettings,
    UNUserNotificationCenter,
};
use std::ptr::NonNull;

/// Whether there is one for this program: without a bundle, asking for it would end the process.
pub(super) fn is_there() -> bool {
    NSBundle::mainBundle().bundleIdentifier().is_some()
}

/// Tells answers to the notification for as long as the process lives.
pub(super) fn listen(signals: Signals) {
    let answers = Answers::new(signals);
    center().setDelegate(Some(ProtocolObject::from_ref(&*answers)));
    // The center does not keep it.
    let _for_ever = Retained::into_raw(answers);
}

/// Asks the user once and for all, if the program is to stay; else what they have said before.
pub(super) fn ask_whether_allowed(told: impl Fn(bool) + Send + Sync + 'static) {
    if application::runs() {
        let block = RcBlock::new(move |allowed: Bool, _error: *mut NSError| told(allowed.as_bool()));
        center().requestAuthorizationWithOptions_completionHandler(UNAuthorizationOptions::Alert, &block);
    } else {
        let block = RcBlock::new(move |settings: NonNull<UNNotificationSettings>| told(is_allowed(settings)));
        center().getNotificationSettingsWithCompletionHandler(&block);
    }
}

/// Shows it in place of the one of the same name. `shown` is given why it could not be.
pub(super) fn show(name: &str, notice: &Notice, shown: impl Fn(Option<String>) + Send + Sync + 'static) {
    let content = UNMutableNotificationContent::new();
    content.setTitle(&NSString::from_str(&notice.title));
    content.setBody(&NSString::from_str(&notice.body));
    if !notice.actions.is_empty() {
        let category = category(&notice.actions);
        center().setNotificationCategories(&NSSet::from_retained_slice(&[category]));
        content.setCategoryIdentifier(&NSString::from_str(OFFER));
    }
    let request =
        UNNotificationRequest::requestWithIdentifier_content_trigger(&NSString::from_str(name), &content, None);
    let block = RcBlock::new(move |error: *mut NSError| shown(text(error)));
    center().addNotificationRequest_withCompletionHandler(&request, Some(&block));
}

pub(super) fn withdraw(names: &[&str]) {
    let names: Vec<_> = names.iter().map(|name| NSString::from_str(name)).collect();
    let names = NSArray::from_retained_slice(&names);
    center().removePendingNotificationRequestsWithIdentifiers(&names);
    center().removeDeliveredNotificationsWithIdentifiers(&names);
}

fn center() -> Retained<UNUserNotificationCenter> {
    UNUserNotificationCenter::currentNotificationCenter()
}

/// The buttons. That one was closed is told only to who asks for it.
fn category(actions: &[(NoticeAction, String)]) -> Retained<UNNotificationCategory> {
    let buttons: Vec<_> = actions.iter().filter_map(|(action, label)| button(*action, label)).collect();
    UNNotificationCategory::categoryWithIdentifier_actions_intentIdentifiers_options(
        &NSString::from_str(OFFER),
        &NSArray::from_retained_slice(&buttons),
        &NSArray::new(),
        UNNotificationCategoryOptions::CustomDismissAction,
    )
}

fn button(action: NoticeAction, label: &str) -> Option<Retained<UNNotificationAction>> {
    let name = NSString::from_str(name(action)?);
    let label = NSString::from_str(label);
    let options = UNNotificationActionOptions::empty();
    Some(UNNotificationAction::actionWithIdentifier_title_options(&name, &label, options))
}
