//! The names of programs, as people write them.

/// Whether one of them is the chosen one, which may be a path, and may leave out what macOS leaves out too.
pub(super) fn include(names: &[String], chosen: &str) -> bool {
    let chosen = bare(chosen);
    !chosen.is_empty() && names.iter().any(|name| bare(name) == chosen)
}

fn bare(name: &str) -> String {
    let file = name.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_lowercase();
    file.strip_suffix(".app").map(str::to_owned).unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_known_by_each_of_its_names() {
        let names = ["zoom.us.app", "zoom.us", "us.zoom.xos", "Zoom Workplace"].map(str::to_owned);
        for chosen in ["zoom.us", "Zoom.us.app", "/Applications/zoom.us.app/", "us.zoom.xos", "zoom workplace"] {
            assert!(include(&names, chosen), "{chosen}");
        }
        for chosen in ["zoom", "", "/", ".app", "app"] {
            assert!(!include(&names, chosen), "{chosen}");
        }
    }
}
