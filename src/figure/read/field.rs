//! Fields of JSON objects, and the sentences for those that are wrong.

use glam::Vec3;
use serde_json::{Map, Value};

/// A JSON object and what it is called in sentences.
pub(super) struct Object<'a> {
    fields: &'a Map<String, Value>,
    name: &'a str,
}

impl<'a> Object<'a> {
    pub(super) fn new(value: &'a Value, name: &'a str) -> Result<Self, String> {
        let fields = value.as_object().ok_or_else(|| format!("`{name}` must be an object in braces"))?;
        Ok(Self { fields, name })
    }

    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.fields.keys().map(String::as_str)
    }

    pub(super) fn get(&self, field: &str) -> Option<&'a Value> {
        self.fields.get(field).filter(|value| !value.is_null())
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    pub(super) fn need(&self, field: &str) -> Result<&'a Value, String> {
        self.get(field).ok_or_else(|| format!("`{}` has no `{field}`", self.name))
    }

    pub(super) fn text(&self, field: &str) -> Result<&'a str, String> {
        self.need(field)?.as_str().ok_or_else(|| format!("`{}.{field}` must be a word in quotes", self.name))
    }

    /// Refuses a field that is none of these.
    pub(super) fn only(&self, allowed: &[&str]) -> Result<(), String> {
        match self.keys().find(|key| !allowed.contains(key)) {
            None => Ok(()),
            Some(key) => Err(format!("`{}` has no `{key}`; allowed: {}", self.name, allowed.join(", "))),
        }
    }

    pub(super) fn number(&self, field: &str, least: f32, most: f32) -> Result<Option<f32>, String> {
        self.get(field).map(|value| number(value, &format!("{}.{field}", self.name), least, most)).transpose()
    }

    pub(super) fn vector(&self, field: &str) -> Result<Option<Vec3>, String> {
        self.get(field).map(|value| vector(value, &format!("{}.{field}", self.name))).transpose()
    }
}

pub(super) fn number(value: &Value, name: &str, least: f32, most: f32) -> Result<f32, String> {
    let number = value.as_f64().ok_or_else(|| format!("`{name}` must be a number"))? as f32;
    if number.is_finite() && (least..=most).contains(&number) {
        Ok(number)
    } else {
        Err(format!("`{name}` is {value}; allowed: {least} to {most}"))
    }
}

/// Three numbers; metres, or a direction.
pub(super) fn vector(value: &Value, name: &str) -> Result<Vec3, String> {
    let list = value.as_array().filter(|list| list.len() == 3);
    let list = list.ok_or_else(|| format!("`{name}` must be a list of three numbers"))?;
    let part = |i: usize| number(&list[i], name, -5.0, 5.0);
    Ok(Vec3::new(part(0)?, part(1)?, part(2)?))
}
