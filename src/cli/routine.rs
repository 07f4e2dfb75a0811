//! `routine`: what there is to do in a row, and starting it.

use super::Session;
use super::ask;
use super::failure::Failure;
use super::nearest::nearest;
use super::order::Form;
use super::table::table;
use crate::cards::{Course, Deck, Limits, Routine};
use crate::records::preferences::Preferences;
use crate::records::request::{Command, Request};
use crate::texts::{Arg, Texts};
use serde_json::{Value, json};
use std::time::Duration;

pub(super) fn all(session: &mut Session, form: Form) {
    let (deck, preferences) = (session.deck(), session.preferences());
    let rows: Vec<(Course, u64)> = deck.routines().iter().map(|routine| row(routine, &deck, &preferences)).collect();
    let text = match form {
        Form::Json => rows.iter().map(|(course, secs)| to_json(course, *secs)).collect::<Value>().to_string(),
        Form::Text | Form::Csv | Form::Waybar => list(&rows, &session.texts),
    };
    session.printer.line(&text);
}

/// Starts the routine of this name, and says what is done otherwise than it is written.
pub(super) fn start(session: &mut Session, given: &str, form: Form) -> Result<(), Failure> {
    let id = find(given, &session.deck().routines())?;
    let changes = ask::ask(session, &Request::Do(Command::Routine { id }))?;
    if form == Form::Json {
        session.printer.line(&changes.to_string());
    } else {
        for change in changes.as_array().into_iter().flatten().filter_map(Value::as_str) {
            session.printer.line(change);
        }
    }
    Ok(())
}

/// The id that was meant: it, or the only one that begins so.
fn find(given: &str, routines: &[Routine]) -> Result<String, Failure> {
    let ids = || routines.iter().map(|routine| routine.id.as_str());
    let begins: Vec<&str> = ids().filter(|id| id.starts_with(given)).collect();
    match begins.as_slice() {
        _ if begins.contains(&given) => Ok(given.to_owned()),
        [id] => Ok((*id).to_owned()),
        [_, _, ..] if !given.is_empty() => {
            Err(Failure::Routines { given: given.to_owned(), ids: begins.into_iter().map(str::to_owned).collect() })
        }
        [] | [_, ..] => {
            Err(Failure::Routine { given: given.to_owned(), nearest: nearest(given, ids()).map(str::to_owned) })
        }
    }
}

/// The routine as it can be done, and its length in seconds as it is written.
fn row(routine: &Routine, deck: &Deck, preferences: &Preferences) -> (Course, u64) {
    let body = &preferences.body;
    let limits = Limits {
        places: &body.places,
        equipment: &body.equipment,
        avoid: &body.avoid,
        office: body.office,
        hidden: &preferences.cards.hidden,
        places_off: &[],
    };
    let secs = |card: &str| deck.card(card).map_or(0, |card| u64::from(card.seconds));
    let written = routine.steps.iter().map(|part| secs(&part.card) * u64::from(part.times)).sum();
    (Course::new(routine, deck, &limits), written)
}

fn to_json(course: &Course, secs: u64) -> Value {
    let cards: Vec<&str> = course.turns.iter().map(|turn| turn.card.id.as_str()).collect();
    let change = |change: &crate::cards::Change| json!({ "card": change.card.id, "by": change.by.as_ref().map(|by| &by.id), "why": change.why });
    let changes: Vec<Value> = course.changes.iter().map(change).collect();
    json!({
        "id": course.id,
        "name": course.name,
        "seconds": secs,
        "fits": course.fits(),
        "cards": cards,
        "changes": changes,
    })
}

fn list(rows: &[(Course, u64)], texts: &Texts) -> String {
    let head = ["id", "name", "time", "fits"].map(|column| texts.get(&format!("cli-routines-{column}")));
    let cells = rows.iter().map(|(course, secs)| {
        let time = texts.duration(Duration::from_mins((secs + 30) / 60));
        [course.id.clone(), course.name.clone(), time, fit(course, texts)]
    });
    table(&std::iter::once(head).chain(cells).collect::<Vec<_>>())
}

fn fit(course: &Course, texts: &Texts) -> String {
    if !course.fits() {
        let mut reasons: Vec<String> = Vec::new();
        for reason in course.changes.iter().map(|change| change.why.text(texts)) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        return texts.with("cli-routines-no", &[("why", Arg::from(reasons.join("; ")))]);
    }
    match course.changes.len() {
        0 => texts.get("cli-routines-yes"),
        n => texts.with("cli-routines-changed", &[("n", Arg::from(n))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn rows(preferences: &Preferences) -> Vec<(Course, u64)> {
        let deck = Deck::bundled();
        deck.routines().iter().map(|routine| row(routine, &deck, preferences)).collect()
    }

    #[test]
    fn routines_are_listed_with_whether_they_fit() {
        expect![[r#"
            Id                 Name                             Time        Fits
            foam-roll-8        Foam rolling                     8 minutes   no: not possible where you are: On the floor
            yoga-12            Short yoga                       12 minutes  no: not possible where you are: On the floor
            desk-relief-5      Fast relief at work              5 minutes   yes
            neck-shoulders-6   Neck and shoulders in the chair  6 minutes   yes
            back-strength-10   Upper-back strength              10 minutes  yes, with one change
            evening-unwind-10  Evening unwind                   10 minutes  yes, with 5 changes"#]]
        .assert_eq(&list(&rows(&Preferences::default()), &Texts::new("en")));
        let mut at_home = Preferences::default();
        at_home.body.office = false;
        at_home.body.places.push("floor".into());
        at_home.body.equipment = ["mat", "book"].map(str::to_owned).to_vec();
        expect![[r#"
            Id                 Name                             Time        Fits
            foam-roll-8        Foam rolling                     8 minutes   no: not at hand: Foam roller
            yoga-12            Short yoga                       12 minutes  yes
            desk-relief-5      Fast relief at work              5 minutes   yes
            neck-shoulders-6   Neck and shoulders in the chair  6 minutes   yes
            back-strength-10   Upper-back strength              10 minutes  yes, with one change
            evening-unwind-10  Evening unwind                   10 minutes  yes, with one change"#]]
        .assert_eq(&list(&rows(&at_home), &Texts::new("en")));
    }

    #[test]
    fn a_routine_is_told_to_programs() {
        let (course, secs) = &rows(&Preferences::default())[4];
        expect![[r#"
            {
              "id": "back-strength-10",
              "name": "Upper-back strength",
              "seconds": 610,
              "fits": true,
              "cards": [
                "march-on-the-spot",
                "shoulder-blade-squeeze",
                "shoulder-blade-squeeze",
                "wall-angels",
                "wall-angels",
                "wall-push-up",
                "wall-push-up",
                "standing-yti",
                "standing-yti",
                "doorway-chest-stretch"
              ],
              "changes": [
                {
                  "card": "band-row",
                  "by": "wall-push-up",
                  "why": {
                    "equipment": "band"
                  }
                }
              ]
            }"#]]
        .assert_eq(&format!("{:#}", to_json(course, *secs)));
    }

    #[test]
    fn a_routine_is_found_by_its_beginning() {
        let routines = Deck::bundled().routines();
        let check = |given: &str, expected: &str| {
            let said = find(given, &routines).unwrap_or_else(|failure| failure.text(&Texts::new("en")));
            assert_eq!(said, expected);
        };
        check("yoga-12", "yoga-12");
        check("yoga", "yoga-12");
        check("desk", "desk-relief-5");
        check("yogi-12", "there is no routine `yogi-12`: did you mean `yoga-12`?");
        check("banana", "there is no routine `banana`: `unhunch routine` lists them all");
        check("", "there is no routine ``: `unhunch routine` lists them all");
        let mut two = routines.clone();
        two[0].id = "yoga-5".into();
        let Err(failure) = find("yo", &two) else { panic!("it was found") };
        assert_eq!(failure.text(&Texts::new("en")), "`yo` may be `yoga-5` or `yoga-12`: write more of it");
    }
}
