//! JSON text into a value, telling which keys stand twice: the last one counts, and nobody would know why.

use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// So many are told of; a file with more is no work of a person.
const MOST_TOLD: usize = 10;

/// The value, and the dotted names of the keys that stand twice.
pub(super) fn parse(text: &str) -> Result<(Value, Vec<String>), serde_json::Error> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Node { path: String::new(), twice: &mut twice }.deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, twice))
}

struct Node<'a> {
    path: String,
    twice: &'a mut Vec<String>,
}

impl Node<'_> {
    fn told(&mut self, path: &str) {
        if self.twice.len() < MOST_TOLD {
            self.twice.push(path.to_owned());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<Value, A::Error> {
        Value::deserialize(serde::de::value::SeqAccessDeserializer::new(from))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut from: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            let path = if self.path.is_empty() { key.clone() } else { format!("{}.{key}", self.path) };
            if map.contains_key(&key) {
                self.told(&path);
            }
            map.insert(key, from.next_value_seed(Node { path, twice: self.twice })?);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, value: &str, expected: &[&str]) {
        let (read, twice) = parse(text).unwrap();
        assert_eq!(read.to_string(), value);
        assert_eq!(twice, expected);
    }

    #[test]
    fn values_are_read_and_keys_that_stand_twice_are_told() {
        check(
            r#"{"b":1,"a":[1,-2,0.5,"x",null,true,{"c":{}}]}"#,
            r#"{"b":1,"a":[1,-2,0.5,"x",null,true,{"c":{}}]}"#,
            &[],
        );
        check(r#"{"a":1,"a":2}"#, r#"{"a":2}"#, &["a"]);
        check(r#"{"a":{"b":1,"b":2},"a":{"c":3}}"#, r#"{"a":{"c":3}}"#, &["a.b", "a"]);
        let many: String = (0..100).map(|_| r#""a":1,"#).collect();
        assert_eq!(parse(&format!("{{{many}\"b\":2}}")).unwrap().1.len(), MOST_TOLD);
    }

    #[test]
    fn rubbish_after_the_value_and_endless_nesting_are_errors() {
        assert!(parse("{} x").is_err());
        assert!(parse(&"[".repeat(1_000_000)).is_err());
        assert!(parse(&r#"{"a":"#.repeat(100_000)).is_err());
    }
}
