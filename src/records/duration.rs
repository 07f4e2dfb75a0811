//! Durations as people write them: `45m`, `1m30s`, `20s`, `1h`.

use std::fmt::Write as _;
use std::time::Duration;

const UNITS: [(char, u64); 3] = [('h', 3600), ('m', 60), ('s', 1)];
/// Nothing in this program lasts longer, and sums of a few such values cannot overflow.
const LONGEST: u64 = 366 * 24 * 3600;

/// Whole seconds, written with hours, minutes and seconds in this order, each at most once, without spaces.
/// `None` for anything else, for zero and for more than a year.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    let mut secs = 0_u64;
    for (unit, factor) in UNITS {
        if let Some(end) = rest.find(unit) {
            let (digits, after) = rest.split_at(end);
            if !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            secs = secs.checked_add(digits.parse::<u64>().ok()?.checked_mul(factor)?)?;
            rest = &after[1..];
        }
    }
    (rest.is_empty() && (1..=LONGEST).contains(&secs)).then(|| Duration::from_secs(secs))
}

/// The shortest text that [`parse`] reads back, in whole seconds.
pub(crate) fn format(duration: Duration) -> String {
    let mut secs = duration.as_secs();
    let mut text = String::new();
    for (unit, factor) in UNITS {
        if secs >= factor {
            let _ = write!(text, "{}{unit}", secs / factor);
            secs %= factor;
        }
    }
    if text.is_empty() { "0s".into() } else { text }
}

/// `#[serde(with = …)]` for a duration as text.
pub(crate) mod text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use std::time::Duration;

    pub(crate) fn serialize<S: Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&super::format(*duration))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        let text = String::deserialize(from)?;
        super::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a duration such as `45m`")))
    }
}

/// The same for a duration that may be missing.
pub(crate) mod optional {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use std::time::Duration;

    #[expect(clippy::ref_option, reason = "serde asks for this signature")]
    pub(crate) fn serialize<S: Serializer>(duration: &Option<Duration>, to: S) -> Result<S::Ok, S::Error> {
        match duration {
            Some(duration) => to.serialize_str(&super::format(*duration)),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Duration>, D::Error> {
        let text: Option<String> = Option::deserialize(from)?;
        text.map(|text| super::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a duration"))))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, secs: Option<u64>) {
        assert_eq!(parse(text).map(|d| d.as_secs()), secs, "{text:?}");
        if let Some(secs) = secs {
            assert_eq!(parse(&format(Duration::from_secs(secs))).map(|d| d.as_secs()), Some(secs));
        }
    }

    #[test]
    fn durations_are_read_and_written() {
        check("45m", Some(2700));
        check("1m30s", Some(90));
        check("90s", Some(90));
        check("1h", Some(3600));
        check("1h30m", Some(5400));
        check(" 20s ", Some(20));
        check("0s", None);
        check("", None);
        check("45", None);
        check("m", None);
        check("1s1m", None);
        check("1.5m", None);
        check("-5m", None);
        check("99999999999999999999h", None);
        check("9000h", None);
    }
}
