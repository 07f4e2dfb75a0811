//! `desk`: the questions of the self-check, and how they were answered last.

use super::Session;
use super::history;
use super::order::Form;
use super::wrap::wrapped;
use crate::cards::{Question, guides};
use crate::records::days::{Days, DeskSeen};
use crate::records::request::DeskAnswer;
use crate::texts::{Arg, Texts};
use chrono::NaiveTime;
use serde_json::{Value, json};

/// How wide the lines may be.
const WIDTH: usize = 78;

pub(super) fn desk(session: &mut Session, form: Form) {
    let mut days = Days::default();
    for entry in history::read(session, |_| true) {
        days.learn(&entry, NaiveTime::MIN, |_| Vec::new());
    }
    let answers = guides().desk.iter().map(|question| (question, days.desk.get(&question.id)));
    let text = match form {
        Form::Json => answers.map(|(question, seen)| to_json(question, seen)).collect::<Value>().to_string(),
        Form::Text | Form::Csv | Form::Waybar => {
            answers.map(|(question, seen)| told(question, seen, &session.texts)).collect::<Vec<_>>().join("\n\n")
        }
    };
    session.printer.line(&text);
}

fn to_json(question: &Question, seen: Option<&DeskSeen>) -> Value {
    let (answer, at) = (seen.map(|seen| seen.answer), seen.map(|seen| seen.at.to_rfc3339()));
    json!({ "id": question.id, "ask": question.ask, "fix": question.fix, "answer": answer, "at": at })
}

/// The question with its answer, and what to do where that is no.
fn told(question: &Question, seen: Option<&DeskSeen>, texts: &Texts) -> String {
    let answer = match seen {
        Some(seen) => {
            let word = texts.get(&format!("past-desk-{}", seen.answer.word()));
            let at = seen.at.format("%Y-%m-%d").to_string();
            texts.with("past-desk-answered", &[("answer", Arg::from(word)), ("at", Arg::from(at))])
        }
        None => texts.get("past-desk-open"),
    };
    let mut lines = wrapped(&question.ask, WIDTH, "", "");
    lines.push(format!("  {}: {answer}", question.id));
    if seen.is_some_and(|seen| seen.answer == DeskAnswer::No) {
        lines.extend(wrapped(&question.fix, WIDTH, "  → ", "    "));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn a_question_is_told_with_its_answer() {
        let question = &guides().desk[0];
        let seen = |answer| DeskSeen { at: "2026-11-23T09:41:00+01:00".parse().unwrap(), answer };
        let texts = Texts::new("en");
        let all = [None, Some(seen(DeskAnswer::No)), Some(seen(DeskAnswer::NotNow)), Some(seen(DeskAnswer::Yes))];
        let said = all.map(|seen| told(question, seen.as_ref(), &texts)).join("\n");
        expect![[r#"
            Are both feet flat on the floor or a footrest?
              feet: not answered yet
            Are both feet flat on the floor or a footrest?
              feet: no, on 2026-11-23
              → Lower the chair, or put a box or footrest under your feet.
            Are both feet flat on the floor or a footrest?
              feet: not now, on 2026-11-23
            Are both feet flat on the floor or a footrest?
              feet: yes, on 2026-11-23"#]]
        .assert_eq(&said);
        assert_eq!(to_json(question, all[1].as_ref())["answer"], "no");
        assert_eq!(to_json(question, None)["answer"], Value::Null);
    }
}
