//! Failures that tests ask for: in a debug build a thread panics at a named point. A release build has none of this.

/// Panics if `UNHUNCH_FAIL` is `<point>=<path>` and something lies at the path. A file is removed first, so that the
/// failure comes once; a folder stays, and it comes each time.
#[cfg(debug_assertions)]
pub(crate) fn failpoint(point: &str) {
    let Ok(wish) = std::env::var("UNHUNCH_FAIL") else { return };
    let Some(path) = wish.strip_prefix(point).and_then(|rest| rest.strip_prefix('=')) else { return };
    let is_there = std::path::Path::new(path).is_dir() || std::fs::remove_file(path).is_ok();
    assert!(!is_there, "a test wants `{point}` to fail, and says \"something private\"");
}

#[cfg(not(debug_assertions))]
pub(crate) fn failpoint(_point: &str) {}
