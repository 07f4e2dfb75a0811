//! Rows of text in columns that line up.

/// The rows as text: every column as wide as its widest cell, two spaces between, nothing after the last.
pub(super) fn table<R: AsRef<[String]>>(rows: &[R]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        for (n, cell) in row.as_ref().iter().enumerate() {
            widths.resize(widths.len().max(n + 1), 0);
            widths[n] = widths[n].max(cell.chars().count());
        }
    }
    let line = |row: &R| {
        let cells = row.as_ref().iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let rows = [["a", "é", "x"], ["long", "b", ""], ["", "wide", "y"]].map(|row| row.map(str::to_owned));
        assert_eq!(table(&rows), "a     é     x\nlong  b\n      wide  y");
        assert_eq!(table::<[String; 0]>(&[]), "");
    }
}
