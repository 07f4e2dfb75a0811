//! What the environment says of the user's part of the world.

/// The first of these that names a region decides.
const VARIABLES: [&str; 5] = ["LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_MESSAGES", "LANG"];

/// The region of the system by ISO 3166-1, such as `DE`; `None` if it names none, and in tests.
pub(crate) fn region() -> Option<String> {
    if cfg!(test) {
        return None;
    }
    VARIABLES.iter().find_map(|name| region_of(&std::env::var(name).ok()?))
}

/// The region in a locale such as `de_DE.UTF-8@euro` or a tag such as `sr-Latn-RS`.
fn region_of(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next()?;
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    name.split(['_', '-']).skip(1).find(is_region).map(str::to_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::region_of;

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
