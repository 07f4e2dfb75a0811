//! The key that was probably meant.

use super::keys::KEYS;

/// Nobody misspells a longer one, and comparing takes its length in time.
const LONGEST: usize = 64;

/// The known key or section nearest to `name`, if one is near enough to be meant.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    if name.len() > LONGEST {
        return None;
    }
    let name = name.to_ascii_lowercase().replace('-', "_");
    let names = KEYS.iter().map(|key| key.name).chain(KEYS.iter().map(super::Key::section));
    let without_section = || unique(KEYS.iter().filter(|key| key.short() == name).map(|key| key.name));
    names
        .map(|known| (distance(&name, known), known))
        .filter(|(distance, known)| *distance <= tolerance(known))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
        .or_else(without_section)
}

/// Counted on the last part of the name alone: a section that is right proves nothing for the key.
fn tolerance(known: &str) -> usize {
    1 + known.rsplit('.').next().unwrap_or(known).len() / 4
}

fn unique(mut names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let first = names.next();
    if names.next().is_some() { None } else { first }
}

/// How many letters must be added, dropped or changed to make one text the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(nearest(name), expected, "{name:?}");
    }

    #[test]
    fn the_key_that_was_meant_is_found() {
        check("stretch.erliest", Some("stretch.earliest"));
        check("Stretch.Earliest", Some("stretch.earliest"));
        check("notice.pause-in-typing", Some("notice.pause_in_typing"));
        check("earliest", Some("stretch.earliest"));
        check("strech", Some("stretch"));
        check("stretch.nope", None);
        check("look.theem", Some("look.theme"));
        check("length", None);
        check("banana", None);
        check("", None);
        check(&"x".repeat(100_000), None);
    }
}
