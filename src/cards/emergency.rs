//! Which number calls an ambulance, by the region of the world.
//!
//! ITU-T E.161.1 recommends 112 or 911 for a country that chooses its emergency number anew, and mobile telephones
//! everywhere put 112 through (3GPP TS 22.101). So 112 stands for every region that is not in the table. The table has
//! the numbers of the national emergency services: the one for a medical emergency where the services have numbers of
//! their own, and 112 behind it where both are answered. Who knows better types the number.

/// What stands in the preferences when the number is to follow the region of the system.
pub(crate) const FOLLOW: &str = "system";

#[cfg(feature = "window")]
const USUAL: &str = "112";

/// Numbers, and the regions (ISO 3166-1) in which they are called.
#[cfg(feature = "window")]
const NUMBERS: &[(&str, &[&str])] = &[
    (
        "911",
        &[
            "AG", "AI", "AS", "AW", "BM", "BS", "CA", "CR", "DO", "EC", "GU", "HN", "JO", "KN", "KY", "LC", "LR", "MP",
            "MX", "PA", "PH", "PR", "PW", "PY", "SV", "TC", "US", "UY", "VC", "VE", "VG", "VI",
        ],
    ),
    ("999 / 112", &["GB", "GG", "IE", "IM", "JE", "KE"]),
    ("999", &["BD", "BH", "FK", "HK", "MO", "MY", "QA", "SH"]),
    ("000", &["AU", "CC", "CX", "NF"]),
    ("111", &["NZ"]),
    ("119", &["JP", "KR", "TW", "KH"]),
    ("120", &["CN"]),
    ("995", &["SG"]),
    ("998", &["AE"]),
    ("997", &["SA"]),
    ("192", &["BR", "MM"]),
    ("107", &["AR"]),
    ("131", &["CL"]),
    ("123", &["CO", "EG"]),
    ("1122", &["PK"]),
    ("1990", &["LK"]),
    ("1669", &["TH"]),
    ("115", &["VN", "IR"]),
    ("101", &["IL", "PS"]),
    ("140", &["LB"]),
    ("15 / 112", &["FR", "GF", "GP", "MQ", "RE", "YT", "MC"]),
    ("144 / 112", &["AT", "CH", "LI"]),
    ("113 / 112", &["NO", "SJ"]),
    ("103 / 112", &["BY", "KZ", "RU", "UA", "UZ"]),
    ("103", &["KG", "TJ", "MN"]),
    ("194 / 112", &["MK", "RS"]),
    ("124 / 112", &["BA", "ME"]),
    ("10177 / 112", &["ZA"]),
    ("190", &["TN"]),
    ("14", &["DZ"]),
    ("114", &["MU"]),
    ("102", &["MV", "NP"]),
    ("104", &["CU"]),
    ("106", &["PE"]),
    ("991", &["BN"]),
];

/// The number to call in this region; the usual one where none is known.
#[cfg(feature = "window")]
pub(crate) fn emergency_number(region: Option<&str>) -> &'static str {
    let is_of = |regions: &[&str]| region.is_some_and(|region| regions.contains(&region));
    NUMBERS.iter().find(|(_, regions)| is_of(regions)).map_or(USUAL, |(number, _)| number)
}

/// Whether it may stand for a number: what can be dialled, with blanks, and several with slashes between them.
pub(crate) fn is_emergency_number(text: &str) -> bool {
    let may_stand = |letter: char| letter.is_ascii_digit() || " +/".contains(letter);
    (1..=20).contains(&text.len())
        && text.chars().all(may_stand)
        && text.split('/').all(|part| part.chars().any(|letter| letter.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_region_has_its_number() {
        let said = |regions: &str| {
            let each = regions.split(' ').map(|region| format!("{region} {}", emergency_number(Some(region))));
            each.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(said("US CA MX PH"), "US 911, CA 911, MX 911, PH 911");
        assert_eq!(said("DE IT ES SE PL IN TR"), "DE 112, IT 112, ES 112, SE 112, PL 112, IN 112, TR 112");
        assert_eq!(
            said("GB IE FR CH AT NO"),
            "GB 999 / 112, IE 999 / 112, FR 15 / 112, CH 144 / 112, AT 144 / 112, NO 113 / 112"
        );
        assert_eq!(said("AU NZ JP KR CN BR"), "AU 000, NZ 111, JP 119, KR 119, CN 120, BR 192");
        assert_eq!(said("ZZ de"), "ZZ 112, de 112");
        assert_eq!(emergency_number(None), "112");
    }

    #[test]
    fn the_table_is_sound() {
        let mut seen = BTreeSet::new();
        for (number, regions) in NUMBERS {
            assert!(is_emergency_number(number), "{number}");
            for region in *regions {
                assert!(region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase()), "{region}");
                assert!(seen.insert(region), "{region} is there twice");
            }
        }
    }

    #[test]
    fn only_what_can_be_dialled_is_a_number() {
        for number in ["112", "15 / 112", "+49 116 117", "1 / 2 / 3"] {
            assert!(is_emergency_number(number), "{number}");
        }
        for text in ["", " ", "/", "112 /", "system", "a112", "112;rm", "١١٢", "123456789012345678901"] {
            assert!(!is_emergency_number(text), "{text}");
        }
    }
}
