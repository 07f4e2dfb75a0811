//! The word that was probably meant.

/// Nobody misspells a longer word, and comparing takes its length in time.
const LONGEST: usize = 64;

/// The one of `known` that is near enough to `given` to be meant.
pub(super) fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if given.len() > LONGEST {
        return None;
    }
    let given = given.to_lowercase();
    let near = |word: &&str| {
        let limit = (word.chars().count() / 3).clamp(1, 4);
        let distance = distance(&given, word);
        (distance <= limit).then_some(distance)
    };
    known.into_iter().filter_map(|word| Some((near(&word)?, word))).min_by_key(|(distance, _)| *distance).map(|n| n.1)
}

/// How many letters must be added, dropped, changed or swapped with their neighbour to make one word the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                rows[i][j] = i + j;
                continue;
            }
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            rows[i][j] = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &str, expected: Option<&str>) {
        assert_eq!(nearest(given, ["stretch", "status", "skip", "set", "get", "wall-angels"]), expected);
    }

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        check("strech", Some("stretch"));
        check("Stretch", Some("stretch"));
        check("sttaus", Some("status"));
        check("skp", Some("skip"));
        check("wall-angles", Some("wall-angels"));
        check("sat", Some("set"));
        check("banana", None);
        check("", None);
        check(&"x".repeat(100_000), None);
    }
}
