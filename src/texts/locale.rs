//! What the environment says of the user's part of the world.

/// The first of these that names a region decides.
#[cfg(feature = "window")]
const VARIABLES: [&str; 5] = ["LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_MESSAGES", "LANG"];

/// What counts for the clock.
const CLOCK: [&str; 3] = ["LC_ALL", "LC_TIME", "LANG"];

/// Regions in which clocks are read by twelve hours; what the desktop is set to beside its locale is not asked.
const TWELVE: [&str; 18] =
    ["AU", "BD", "CA", "CO", "DO", "EG", "HK", "IN", "KR", "MY", "NZ", "PA", "PH", "PK", "PR", "SG", "US", "VE"];

/// The region of the system by ISO 3166-1, such as `DE`; `None` if it names none, and in tests.
#[cfg(feature = "window")]
pub(crate) fn region() -> Option<String> {
    if cfg!(test) {
        return None;
    }
    VARIABLES.iter().find_map(|name| region_of(&std::env::var(name).ok()?))
}

/// Whether the system's clock has twelve hours; never in tests.
pub(crate) fn has_twelve_hours() -> bool {
    !cfg!(test) && is_twelve(&CLOCK.map(|name| std::env::var(name).unwrap_or_default()))
}

/// The first that is set decides; French is read by twenty-four hours everywhere.
fn is_twelve(locales: &[String]) -> bool {
    let Some(locale) = locales.iter().find(|locale| !locale.is_empty()) else { return false };
    let is_french = locale.starts_with("fr");
    !is_french && region_of(locale).is_some_and(|region| TWELVE.contains(&region.as_str()))
}

/// The region in a locale such as `de_DE.UTF-8@euro` or a tag such as `sr-Latn-RS`.
fn region_of(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next()?;
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    name.split(['_', '-']).skip(1).find(is_region).map(str::to_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::{is_twelve, region_of};

    #[test]
    fn the_clock_is_that_of_the_region() {
        let check = |locales: [&str; 3], expected| assert_eq!(is_twelve(&locales.map(str::to_owned)), expected);
        check(["", "", "en_US.UTF-8"], true);
        check(["", "de_DE.UTF-8", "en_US.UTF-8"], false);
        check(["C.UTF-8", "en_US.UTF-8", "en_US.UTF-8"], false);
        check(["", "en_AU", "de_DE"], true);
        check(["", "", "fr_CA"], false);
        check(["", "", "en_GB"], false);
        check(["", "", ""], false);
    }

    #[test]
    fn the_region_is_found_in_a_locale() {
        let check = |locale, expected: Option<&str>| assert_eq!(region_of(locale).as_deref(), expected, "{locale}");
        check("de_DE.UTF-8", Some("DE"));
        check("pt_BR", Some("BR"));
        check("ca_ES@valencia", Some("ES"));
        check("sr-Latn-rs", Some("RS"));
        check("en", None);
        check("C.UTF-8", None);
        check("POSIX", None);
        check("", None);
        check("es_419", None);
        check("_", None);
    }
}
