//! The launch agent that starts the program with the session. launchd reads the folder at each login, so nothing
//! need be told to it now.

use std::path::{Path, PathBuf};

const LABEL: &str = "unhunch";

/// Where it lies in the home folder. The other folder is that of the settings, which counts elsewhere.
pub(crate) fn path(home: &Path, _config_home: &Path) -> PathBuf {
    home.join("Library/LaunchAgents").join(format!("{LABEL}.plist"))
}

/// What it says. `Aqua` is the session of who sits at the screen.
pub(crate) fn entry(exe: &Path) -> String {
    let exe = escaped(&exe.to_string_lossy());
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{LABEL}</string>
	<key>ProgramArguments</key>
	<array>
		<string>{exe}</string>
		<string>--background</string>
	</array>
	<key>RunAtLoad</key>
	<true/>
	<key>LimitLoadToSessionType</key>
	<string>Aqua</string>
	<key>ProcessType</key>
	<string>Interactive</string>
</dict>
</plist>
"#
    )
}

/// A letter that XML cannot hold at all is left out: the file would be none.
fn escaped(text: &str) -> String {
    let is_a_letter = |letter: &char| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().filter(is_a_letter).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lies_where_launchd_looks() {
        let path = path(Path::new("/Users/a"), Path::new("/Users/a/Library/Application Support"));
        assert_eq!(path, Path::new("/Users/a/Library/LaunchAgents/unhunch.plist"));
    }

    #[test]
    fn names_the_program_in_xml() {
        let entry = entry(Path::new("/Applications/A & <B>\u{7}/unhunch"));
        assert!(entry.contains("<string>/Applications/A &amp; &lt;B&gt;/unhunch</string>\n"), "{entry}");
        assert!(entry.contains("<string>--background</string>"), "{entry}");
        assert_eq!(entry.matches('<').count(), entry.matches('>').count());
    }
}
