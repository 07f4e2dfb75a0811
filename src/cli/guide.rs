//! `guide`: the desk, heat and cold, tips, and when to seek help, to be read in a terminal.

use super::Session;
use super::order::Form;
use super::wrap::wrapped;
use crate::cards::{Guides, Level, Method, guides_in};
use crate::texts::{Arg, Texts};
use serde_json::json;

/// One of the guides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Desk,
    Relief,
    Tips,
    Signs,
}

/// How wide the text is.
const WIDTH: usize = 96;

pub(super) fn guide(session: &mut Session, part: Option<Part>, form: Form) {
    let parts = part.map_or_else(|| Part::ALL.to_vec(), |part| vec![part]);
    let guides = guides_in(session.texts.language());
    let text = if form == Form::Json {
        part.map_or_else(|| json!(guides).to_string(), |part| json(part, guides))
    } else {
        parts.into_iter().map(|part| text(part, guides, &session.texts)).collect::<Vec<_>>().join("\n\n")
    };
    session.printer.line(&text);
}

impl Part {
    pub(crate) const ALL: [Self; 4] = [Self::Desk, Self::Relief, Self::Tips, Self::Signs];
    /// The words of the command line, in the same order.
    pub(crate) const WORDS: &'static [&'static str] = &["desk", "relief", "tips", "signs"];
}

fn json(part: Part, guides: &Guides) -> String {
    let all = json!(guides);
    match part {
        Part::Desk => all["ergonomics"].to_string(),
        Part::Relief => json!({ "heat_cold": all["heat_cold"], "barrier": all["barrier"] }).to_string(),
        Part::Tips => all["tips"].to_string(),
        Part::Signs => json!({ "red_flags": all["red_flags"], "levels": all["levels"] }).to_string(),
    }
}

fn text(part: Part, guides: &Guides, texts: &Texts) -> String {
    match part {
        Part::Desk => desk(guides, texts),
        Part::Relief => relief(guides, texts),
        Part::Tips => tips(guides, texts),
        Part::Signs => signs(guides, texts),
    }
}

fn desk(guides: &Guides, texts: &Texts) -> String {
    let mut lines = vec![texts.get("cli-guide-desk")];
    for question in &guides.desk {
        lines.push(String::new());
        lines.extend(wrapped(&question.ask, WIDTH, "  ", "  "));
        lines.extend(wrapped(
            &texts.with("cli-guide-if-not", &[("fix", Arg::from(&*question.fix))]),
            WIDTH,
            "    ",
            "    ",
        ));
    }
    lines.join("\n")
}

fn relief(guides: &Guides, texts: &Texts) -> String {
    let mut lines = vec![texts.get("cli-guide-relief"), String::new()];
    lines.extend(wrapped(&guides.barrier.means, WIDTH, "  ", "  "));
    for method in &guides.methods {
        lines.push(String::new());
        lines.push(format!("  {}", texts.get(&format!("cli-relief-{}", method.id.word()))));
        lines.extend(facts(method, texts));
    }
    lines.join("\n")
}

fn facts(method: &Method, texts: &Texts) -> Vec<String> {
    let [least, most] = method.minutes;
    let minutes = texts.with("cli-guide-minutes", &[("least", Arg::from(least)), ("most", Arg::from(most))]);
    let not_if = method.not_if.join(", ");
    let facts = [
        ("cli-guide-when", method.when.as_str()),
        ("cli-guide-use", &method.means),
        ("cli-guide-time", &minutes),
        ("cli-guide-repeat", &method.repeat),
        ("cli-guide-stop", &method.stop),
        ("cli-guide-not-if", &not_if),
    ];
    let heads: Vec<String> = facts.iter().map(|(id, _)| texts.get(id)).collect();
    let width = heads.iter().map(|head| head.chars().count()).max().unwrap_or(0);
    let lines = heads
        .iter()
        .zip(facts)
        .map(|(head, (_, said))| wrapped(said, WIDTH, &format!("    {head:width$}  "), &" ".repeat(width + 6)));
    lines.flatten().collect()
}

fn tips(guides: &Guides, texts: &Texts) -> String {
    let tips = guides.tips.iter().flat_map(|tip| wrapped(&tip.text, WIDTH, "  • ", "    "));
    std::iter::once(texts.get("cli-guide-tips")).chain([String::new()]).chain(tips).collect::<Vec<_>>().join("\n")
}

fn signs(guides: &Guides, texts: &Texts) -> String {
    let mut lines = vec![texts.get("cli-guide-signs")];
    for level in Level::ALL {
        lines.push(String::new());
        lines.extend(wrapped(guides.advice(level), WIDTH, "  ", "  "));
        let signs = guides.signs.iter().filter(|sign| sign.level == level);
        lines.extend(signs.flat_map(|sign| wrapped(&sign.text, WIDTH, "    • ", "      ")));
    }
    lines.push(String::new());
    lines.extend(wrapped(&texts.get("cli-guide-general"), WIDTH, "  ", "  "));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::guides;
    use expect_test::{Expect, expect};

    /// The beginning of a guide, and how many lines it has.
    #[track_caller]
    fn check(part: Part, lines: usize, expected: &Expect) {
        let text = text(part, guides(), &Texts::new("en"));
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        let head: Vec<&str> = text.lines().take(lines).collect();
        expected.assert_eq(&format!("{}\n({} lines)\n", head.join("\n"), text.lines().count()));
    }

    #[test]
    fn each_guide_can_be_read() {
        check(
            Part::Desk,
            6,
            &expect![[r#"
            Your desk, and habits around it

              Are both feet flat on the floor or a footrest?
                If not: Lower the chair, or put a box or footrest under your feet.

              Are your knees at about a right angle, with a little space behind them?
            (55 lines)
        "#]],
        );
        check(
            Part::Relief,
            13,
            &expect![[r#"
            Heat or cold

              A layer of cloth between skin and pack; look at the skin every 5 minutes; keep to the timer.

              Cold
                When       A recent injury or strain (about the first 2-3 days), swollen, hot or throbbing.
                What       Ice pack or frozen peas wrapped in a thin towel.
                How long   15 to 20 minutes
                How often  Every few hours while it helps.
                Stop if    Skin goes white, blotchy or stays numb; pain rises.
                Not with   poor feeling in the skin, poor circulation or Raynaud's, cold allergy, open wound

              Heat
            (33 lines)
        "#]],
        );
        check(
            Part::Tips,
            5,
            &expect![[r#"
            Good to know

              • Over-the-counter pain relief can help for a short time. Read the leaflet, ask a pharmacist
                if you take other medicines, and do not use it to push through sharp pain.
              • Common reasons: strain from lifting or overdoing it, long slouched spells, stiff rib or
            (17 lines)
        "#]],
        );
        check(
            Part::Signs,
            8,
            &expect![[r#"
            When to seek help

              Call your local emergency number now (112, 999, 911). Do not drive yourself.
                • Trouble breathing together with back pain.
                • Pain or pressure in the chest, or pain spreading to chest, jaw or arm with sweating,
                  sickness or faintness.
                • Numbness or tingling around the genitals or buttocks, or new trouble passing or holding
                  urine or stool.
            (34 lines)
        "#]],
        );
    }

    #[test]
    fn each_guide_is_data_too() {
        for (part, name) in Part::ALL.into_iter().zip(["feet", "cold", "otc", "breathing"]) {
            let value: serde_json::Value = serde_json::from_str(&json(part, guides())).unwrap();
            let list = ["heat_cold", "red_flags"].into_iter().find_map(|key| value.get(key)).unwrap_or(&value);
            assert_eq!(list[0]["id"], name);
        }
    }
}
