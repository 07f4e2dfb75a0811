//! What goes into the program on each system that it is shipped for, as cargo tells it.

use serde_json::Value;
use std::process::Command;
use std::sync::LazyLock;

/// The systems that the program is shipped for.
const TARGETS: [&str; 4] =
    ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu", "x86_64-apple-darwin", "aarch64-apple-darwin"];

/// What is built, on any of the systems, with the tests left out.
pub(crate) fn used() -> Vec<&'static Value> {
    all(|kind| kind != "dev")
}

/// What of it is in the program and does not only build it.
pub(crate) fn built_in() -> Vec<&'static Value> {
    all(Value::is_null)
}

fn all(is_wanted: impl Fn(&Value) -> bool) -> Vec<&'static Value> {
    static ALL: LazyLock<Vec<Value>> = LazyLock::new(|| TARGETS.into_iter().map(metadata).collect());
    ALL.iter().flat_map(|metadata| resolved(metadata, &is_wanted)).collect()
}

fn resolved<'m>(metadata: &'m Value, is_wanted: &impl Fn(&Value) -> bool) -> Vec<&'m Value> {
    let ids = ids(metadata, is_wanted);
    let all = metadata["packages"].as_array().unwrap().iter();
    all.filter(|package| package["name"] != "unhunch" && ids.contains(&package["id"].as_str().unwrap())).collect()
}

fn metadata(target: &str) -> Value {
    let platform = format!("--filter-platform={target}");
    let arguments = ["metadata", "--format-version=1", "--locked", &platform];
    let output = Command::new(env!("CARGO")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The ids of all crates that the program reaches by dependencies of a wanted kind.
fn ids<'m>(metadata: &'m Value, is_wanted: &impl Fn(&Value) -> bool) -> Vec<&'m str> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let mut found = vec![metadata["resolve"]["root"].as_str().unwrap()];
    let mut next = 0;
    while let Some(id) = found.get(next) {
        let node = nodes.iter().find(|node| node["id"] == **id).unwrap();
        for of in node["deps"].as_array().unwrap() {
            let id = of["pkg"].as_str().unwrap();
            let mut kinds = of["dep_kinds"].as_array().unwrap().iter();
            if kinds.any(|of| is_wanted(&of["kind"])) && !found.contains(&id) {
                found.push(id);
            }
        }
        next += 1;
    }
    found
}
