//! The page as text: its frame, and what people wrote made harmless.

use std::fmt::Write as _;

const STYLE: &str = include_str!("page.css");

/// A page that is being written.
pub(super) struct Page(String);

impl Page {
    pub(super) fn new(title: &str, language: &str) -> Self {
        let title = escaped(title);
        let head = format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>{title}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n"
        );
        Self(head)
    }

    /// An element with these words in it.
    pub(super) fn add(&mut self, tag: &str, class: &str, words: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let _ = writeln!(self.0, "<{tag}{class}>{}</{tag}>", escaped(words));
    }

    /// Markup that is sound already.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    pub(super) fn finish(self) -> String {
        self.0 + "</body>\n</html>\n"
    }
}

/// The text as markup that says just that. Characters that no page may have are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_people_write_is_only_text() {
        assert_eq!(escaped("<b a=\"1\">&'\u{0}\n</b>"), "&lt;b a=&quot;1&quot;&gt;&amp;&#39;  &lt;/b&gt;");
        assert_eq!(escaped("Rücken 背"), "Rücken 背");
    }
}
