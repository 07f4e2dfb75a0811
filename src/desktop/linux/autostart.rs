//! The desktop entry that starts the program with the session.

use std::path::{Path, PathBuf};

/// Where it lies under the folder of the user's settings, `~/.config` as a rule.
pub(crate) fn path(_home: &Path, config_home: &Path) -> PathBuf {
    config_home.join("autostart").join("unhunch.desktop")
}

/// What it says.
pub(crate) fn entry(exe: &Path) -> String {
    let command = quoted(&exe.to_string_lossy());
    [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Unhunch",
        "Comment=Reminds you to move before your back gets sore",
        // Once the program is gone, the entry that stays with the user starts nothing and says nothing.
        &format!("TryExec={}", exe.to_string_lossy().replace('\\', "\\\\")),
        &format!("Exec={command} --background"),
        "Icon=unhunch",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
        "",
    ]
    .join("\n")
}

/// A path as the `Exec` key wants it: quoted, and escaped once for the quotes and once for the file.
fn quoted(path: &str) -> String {
    let mut command = String::from("\"");
    for letter in path.chars() {
        match letter {
            '"' | '`' | '$' => command.extend(["\\\\", letter.encode_utf8(&mut [0; 4])]),
            '\\' => command.push_str("\\\\\\\\"),
            '%' => command.push_str("%%"),
            _ => command.push(letter),
        }
    }
    command.push('"');
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn lies_where_desktops_look() {
        assert_eq!(
            path(Path::new("/home/a"), Path::new("/home/a/.config")),
            Path::new("/home/a/.config/autostart/unhunch.desktop")
        );
    }

    #[test]
    fn quotes_what_a_shell_would_take() {
        expect![[r#"
            [Desktop Entry]
            Type=Application
            Name=Unhunch
            Comment=Reminds you to move before your back gets sore
            TryExec=/opt/a b/100%/$x\\y/unhunch
            Exec="/opt/a b/100%%/\\$x\\\\y/unhunch" --background
            Icon=unhunch
            Terminal=false
            X-GNOME-Autostart-enabled=true
        "#]]
        .assert_eq(&entry(Path::new("/opt/a b/100%/$x\\y/unhunch")));
    }
}
