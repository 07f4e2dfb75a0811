//! Whether the program in front fills the screen, or has put the menu bar away.

use crate::desktop::macos::application::on_main;
use objc2::MainThreadMarker;
use objc2_app_kit::{NSApplication, NSApplicationPresentationOptions, NSWorkspace};
use std::time::Duration;
use tokio::sync::oneshot;

pub(super) const SOURCE: &str = "NSApplication";

/// The name of that program, if there is one and it is of interest. AppKit has to have a moment for it.
pub(super) async fn filler(is_wished: bool, at_most: Duration) -> Option<String> {
    if !is_wished {
        return None;
    }
    let (answer, answered) = oneshot::channel();
    on_main(move |main| {
        // Nobody waits for an answer that comes too late.
        drop(answer.send(look(main)));
    });
    tokio::time::timeout(at_most, answered).await.ok()?.ok()?
}

fn look(main: MainThreadMarker) -> Option<String> {
    let now = NSApplication::sharedApplication(main).currentSystemPresentationOptions();
    let full = NSApplicationPresentationOptions::FullScreen | NSApplicationPresentationOptions::HideMenuBar;
    let front = NSWorkspace::sharedWorkspace().frontmostApplication().and_then(|program| program.localizedName());
    now.intersects(full).then(|| front.map(|name| name.to_string()).unwrap_or_default())
}
