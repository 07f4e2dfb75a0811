//! What the notification center hands over, which is another language's.

#![expect(unsafe_code, reason = "what a callback is given comes as a pointer")]

use objc2_foundation::NSError;
use objc2_user_notifications::{UNAuthorizationStatus, UNNotificationSettings};
use std::ptr::NonNull;

/// Why something failed; `None` if it did not.
pub(super) fn text(error: *mut NSError) -> Option<String> {
    // SAFETY: it is null or an error that lives as long as the call that handed it over.
    let error = unsafe { error.as_ref() }?;
    Some(error.localizedDescription().to_string())
}

/// Whether the user has said so, or has not been asked yet.
pub(super) fn is_allowed(settings: NonNull<UNNotificationSettings>) -> bool {
    // SAFETY: they live as long as the call that handed them over.
    let settings = unsafe { settings.as_ref() };
    settings.authorizationStatus() != UNAuthorizationStatus::Denied
}
