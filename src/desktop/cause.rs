//! Who is the cause of a reason to wait, as it may be shown.

/// In letters.
const LONGEST: usize = 40;

/// A name as others give it may be long, or hold what is no letter.
pub(super) fn presentable(by: &str) -> String {
    let is_odd = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let letters: String = by.chars().filter(|letter| !is_odd(*letter)).take(LONGEST).collect();
    letters.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_made_presentable() {
        let check = |by: &str, expected: &str| assert_eq!(presentable(by), expected);
        check(" Calls\n\u{1b}[31m ", "Calls[31m");
        check("\u{202e}sllaC", "sllaC");
        check(&"é".repeat(50), &"é".repeat(40));
        check("", "");
    }
}
