//! `doctor`: what works, what does not, and how to mend it.

use super::Session;
use super::ask::ask_if_running;
use super::failure::Failure;
use super::order::Form;
use super::table::table;
use super::wrap::wrapped;
use crate::records::request::Request;
use crate::resident;
use crate::texts::{Arg, Texts};
use serde_json::Value;

/// How wide the advice may be.
const WIDTH: usize = 72;

pub(super) fn doctor(session: &mut Session, form: Form) -> Result<(), Failure> {
    let running = ask_if_running(session, &Request::Doctor)?;
    let is_running = running.is_some();
    let report = running.unwrap_or_else(|| resident::examine(&session.paths));
    let text = if form == Form::Json { report.to_string() } else { text(&report, is_running, &session.texts) };
    session.printer.line(&text);
    Ok(())
}

fn text(report: &Value, is_running: bool, texts: &Texts) -> String {
    let version = report["version"].as_str().unwrap_or(env!("CARGO_PKG_VERSION"));
    let running = texts.get(if is_running { "cli-doctor-running" } else { "cli-doctor-not-running" });
    let mut text = format!("unhunch {version}, {running}");
    if let Some(why) = report["held"]["text"].as_str() {
        text = format!("{text}\n{}", texts.with("cli-doctor-held", &[("why", Arg::from(why))]));
    }
    for section in ["senses", "voices", "files"] {
        let Some(all) = report[section].as_object().filter(|all| !all.is_empty()) else { continue };
        let rows: Vec<_> = all.iter().flat_map(|(name, value)| entry(name, value, texts)).collect();
        let head = texts.get(&format!("cli-doctor-{section}"));
        text = format!("{text}\n\n{head}\n{}", table(&rows));
    }
    text + &crash(&report["crash"], texts) + &hooks(&report["hooks"], texts) + &cards(&report["cards"], texts)
}

/// The last failure inside the program.
fn crash(crash: &Value, texts: &Texts) -> String {
    let Some(file) = crash["file"].as_str() else { return String::new() };
    let args = [("at", Arg::from(minute(crash["at"].as_str()))), ("file", Arg::from(file))];
    let lines = wrapped(&texts.with("cli-doctor-crash", &args), WIDTH, "", "  ");
    format!("\n\n{}", lines.join("\n"))
}

/// The hooks that are set, and how each ended last.
fn hooks(hooks: &Value, texts: &Texts) -> String {
    let Some(all) = hooks.as_object().filter(|all| !all.is_empty()) else { return String::new() };
    let rows: Vec<_> = all.iter().map(|(name, hook)| hook_row(name, hook, texts)).collect();
    format!("\n\n{}\n{}", texts.get("cli-doctor-hooks"), table(&rows))
}

fn hook_row(name: &str, hook: &Value, texts: &Texts) -> [String; 3] {
    let words: Vec<&str> = hook["command"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let last = match (hook["last"].as_str(), hook["at"].as_str()) {
        (None, _) => texts.get("cli-doctor-hook-waits"),
        (Some("ok"), at) => texts.with("cli-doctor-hook-ok", &[("at", Arg::from(minute(at)))]),
        (Some(why), at) => {
            texts.with("cli-doctor-hook-failed", &[("at", Arg::from(minute(at))), ("why", Arg::from(why))])
        }
    };
    [format!("  {name}"), words.join(" "), last]
}

/// `2026-11-23 09:41` of a time by RFC 3339.
fn minute(at: Option<&str>) -> String {
    at.and_then(|at| at.get(..16)).unwrap_or_default().replace('T', " ")
}

/// The user's own cards; nothing where there are none.
fn cards(cards: &Value, texts: &Texts) -> String {
    let own = cards["own"].as_u64().unwrap_or_default();
    let left_out = cards["left_out"].as_array().map(Vec::as_slice).unwrap_or_default();
    if own == 0 && left_out.is_empty() {
        return String::new();
    }
    let mut text = format!("\n\n{}", texts.with("cli-doctor-cards", &[("n", Arg::from(own))]));
    for line in left_out.iter().filter_map(Value::as_str).flat_map(|line| wrapped(line, WIDTH, "", "  ")) {
        text = format!("{text}\n  {line}");
    }
    text
}

/// A sense or voice with its source and how to mend it, or a file with what is said of it.
fn entry(name: &str, value: &Value, texts: &Texts) -> Vec<[String; 3]> {
    let name = format!("  {name}");
    let Some(source) = value["source"].as_str() else {
        let said = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        return vec![[name, said, String::new()]];
    };
    if source == "off" {
        return vec![[name, texts.get("cli-doctor-off"), String::new()]];
    }
    let live = texts.get(if value["live"] == true { "cli-doctor-live" } else { "cli-doctor-missing" });
    let mut rows = vec![[name, live, source.to_owned()]];
    let mend = value["mend"].as_str().map(|mend| format!("→ {mend}"));
    let lines = mend.iter().flat_map(|mend| wrapped(mend, WIDTH, "", "  "));
    rows.extend(lines.map(|line| [String::new(), String::new(), line]));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use serde_json::json;

    #[test]
    fn the_report_is_told_in_columns() {
        let report = json!({
            "senses": {
                "battery": { "source": "off", "live": false, "mend": null },
                "idle": { "source": "XSync IDLETIME", "live": true, "mend": null },
                "sleep": { "source": "none", "live": false, "mend": "logind does not answer on the system bus, so sleep is noticed by the clocks alone; start it" },
            },
            "voices": { "tray": { "source": "StatusNotifierItem", "live": true, "mend": null } },
            "files": { "preferences": "/home/me/.config/unhunch/preferences.json" },
            "hooks": {
                "due": { "command": ["notify", "me"], "last": "ok", "at": "2026-11-23T09:41:00+01:00" },
                "ended": { "command": ["log"], "last": "it ended with exit code 1", "at": "2026-11-23T09:41:00+01:00" },
                "lock": { "command": ["i3lock"], "last": null, "at": null },
            },
            "cards": { "own": 2, "left_out": ["`turn` in `mine.json`, line 3, is left out: `roof` is not a known `place`"] },
            "crash": { "at": "2026-11-23T09:41:00+01:00", "of": "resident", "place": "src/x.rs:1:2", "file": "/home/me/x.json" },
            "held": { "reason": "microphone", "sense": "microphone", "by": "Calls", "text": "the microphone is in use (Calls)" },
            "version": "0.1.0",
        });
        expect![[r#"
            unhunch 0.1.0, running
            A break is held at this moment: the microphone is in use (Calls)

            Senses
              battery  off
              idle     works    XSync IDLETIME
              sleep    missing  none
                                → logind does not answer on the system bus, so sleep is noticed by the
                                  clocks alone; start it

            Voices
              tray  works  StatusNotifierItem

            Files
              preferences  /home/me/.config/unhunch/preferences.json

            Unhunch failed inside on 2026-11-23 09:41 and went on. The report
              /home/me/x.json says where, holds nothing private, and helps us to
              mend it.

            Hooks
              due    notify me  ran well on 2026-11-23 09:41
              ended  log        failed on 2026-11-23 09:41: it ended with exit code 1
              lock   i3lock     has not run yet

            2 cards of your own
              `turn` in `mine.json`, line 3, is left out: `roof` is not a known
                `place`"#]]
        .assert_eq(&text(&report, true, &Texts::new("en")));
    }
}
