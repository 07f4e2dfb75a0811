//! The tooltip, as long as Windows shows it.

/// In units of two bytes, without the nought at the end.
const LONGEST: usize = 127;

/// Cut between letters.
pub(super) fn cut(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut length = 1;
    let fits = |letter: &char| {
        length += letter.len_utf16();
        length <= LONGEST
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_cut_between_letters() {
        let check = |text: &str, expected: &str| {
            let cut = cut(text);
            assert_eq!(cut, expected);
            assert!(cut.encode_utf16().count() <= LONGEST);
        };
        check("Next at 10:30", "Next at 10:30");
        check(&"a".repeat(127), &"a".repeat(127));
        check(&"a".repeat(128), &format!("{}…", "a".repeat(126)));
        check(&"👩".repeat(64), &format!("{}…", "👩".repeat(63)));
        check(&format!("{} end", "a".repeat(125)), &format!("{}…", "a".repeat(125)));
    }
}
