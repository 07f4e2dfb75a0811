//! Names of programs as a person would say them.

/// `firefox` for `org.mozilla.firefox` and `firefox.desktop`.
pub(super) fn readable(id: &str) -> String {
    let id = id.trim();
    let id = id.strip_suffix(".desktop").unwrap_or(id);
    let is_reversed = id.matches('.').count() >= 2 && !id.contains(char::is_whitespace);
    let last = id.rsplit('.').next().filter(|last| is_reversed && !last.is_empty());
    last.unwrap_or(id).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_packages_need_is_left_off() {
        let said =
            ["org.mozilla.firefox", "firefox.desktop", "mpv 0.35.1", "vlc", "", "a.b.", "org.kde.okular.desktop"]
                .map(readable);
        assert_eq!(said, ["firefox", "firefox", "mpv 0.35.1", "vlc", "", "a.b.", "okular"]);
    }
}
