//! What several fields of a form owe one another.

use serde::Deserialize;

use super::{Fault, Kind, Value, day, number};

/// What several fields owe one another. Fields are named by their ids. A rule is silent as long as a field that it compares
/// is empty or cannot be read: that field has its own fault.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Rule {
    /// The second repeats the first, sign by sign.
    Same(String, String),
    /// The second date is later than the first: the same day is not.
    After {
        /// The field of the first date.
        first: String,
        /// The field of the later date.
        then: String,
    },
    /// One of these at least is filled in.
    AnyOf(Vec<String>),
    /// An answer makes another field necessary.
    Also {
        /// The field of the answer.
        field: String,
        /// The answer.
        is: String,
        /// What is to be filled in then.
        then: String,
    },
    /// A number is no greater than another.
    AtMost {
        /// The field of the part.
        part: String,
        /// The field of the whole.
        of: String,
    },
}

impl Rule {
    /// The fields it speaks of, in its own order.
    #[must_use]
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::Same(first, then) | Self::After { first, then } => vec![first, then],
            Self::AnyOf(fields) => fields.iter().map(String::as_str).collect(),
            Self::Also { field, then, .. } => vec![field, then],
            Self::AtMost { part, of } => vec![part, of],
        }
    }

    /// The field to mend and its fault, if the rule is not kept. Fields that there are not (`kind_of` gives none) and dates
    /// or numbers in fields of another kind keep every rule.
    pub fn judge(
        &self,
        kind_of: &dyn Fn(&str) -> Option<Kind>,
        value: &dyn Fn(&str) -> Value,
    ) -> Option<(String, Fault)> {
        if self.fields().into_iter().any(|field| kind_of(field).is_none()) {
            return None;
        }
        let text = |field: &str| match value(field) {
            Value::Written(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => None,
        };
        let (field, fault) = match self {
            Self::Same(first, then) => {
                let [first, second] = [first, then].map(|field| value(field));
                let is_kept = first.is_empty() || second.is_empty() || trimmed(&first) == trimmed(&second);
                (!is_kept).then_some((then, Fault::NotSame))?
            }
            Self::After { first, then } => {
                let of = |field: &str| {
                    let is_date = matches!(kind_of(field), Some(Kind::Date { .. }));
                    text(field).filter(|_| is_date).and_then(|text| day(&text).ok())
                };
                (of(then)? <= of(first)?).then_some((then, Fault::NotAfter))?
            }
            Self::AnyOf(fields) => {
                let is_kept = fields.iter().any(|field| !value(field).is_empty());
                (!is_kept).then_some((fields.first()?, Fault::NeedsOne))?
            }
            Self::Also { field, is, then } => {
                let asks = matches!(value(field), Value::Chosen(chosen) if chosen.contains(is));
                (asks && value(then).is_empty()).then_some((then, Fault::NeedsAlso))?
            }
            Self::AtMost { part, of } => {
                let read = |field: &str| {
                    let is_number = matches!(kind_of(field), Some(Kind::Number { .. }));
                    text(field).filter(|_| is_number).and_then(|text| number(&text).ok())
                };
                (read(part)? > read(of)?).then_some((part, Fault::MoreThan))?
            }
        };
        Some((field.clone(), fault))
    }
}

/// A value without the spaces around what was typed.
fn trimmed(value: &Value) -> Value {
    match value {
        Value::Written(text) => Value::Written(text.trim().to_owned()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Value {
        Value::Written(text.to_owned())
    }

    fn strings(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn rules_between_fields() {
        let date = Kind::Date { from: 1900, to: 2100 };
        let kinds = [
            ("start", date.clone()),
            ("end", date),
            ("part", Kind::Number { from: 0, to: 1000 }),
            ("whole", Kind::Number { from: 0, to: 1000 }),
            ("how", Kind::One { of: strings(&["post", "mail"]), list: false }),
            ("street", Kind::Text { least: 1, most: 80 }),
            ("again", Kind::Text { least: 1, most: 80 }),
        ];
        let kind_of = |name: &str| kinds.iter().find(|(known, _)| *known == name).map(|(_, kind)| kind.clone());
        let after = Rule::After { first: "start".into(), then: "end".into() };
        let same = Rule::Same("street".into(), "again".into());
        let any = Rule::AnyOf(strings(&["street", "again"]));
        let also = Rule::Also { field: "how".into(), is: "post".into(), then: "street".into() };
        let most = Rule::AtMost { part: "part".into(), of: "whole".into() };
        let stranger = Rule::Same("street".into(), "nowhere".into());
        let of_dates = Rule::AtMost { part: "start".into(), of: "end".into() };
        for (rule, values, expected) in [
            (&after, &[("start", "12/03/1952"), ("end", "1.4.1952")][..], None),
            (&after, &[("start", "31/12/1999"), ("end", "01/01/2000")], None),
            (&after, &[("start", "12/03/1952"), ("end", "12-3-1952")], Some(("end", Fault::NotAfter))),
            (&after, &[("start", "02/03/1952"), ("end", "28/02/1952")], Some(("end", Fault::NotAfter))),
            (&after, &[("start", "12/03/1952"), ("end", "soon")], None),
            (&after, &[("start", "12/03/1952")], None),
            (&same, &[("street", "Lilas "), ("again", "Lilas")], None),
            (&same, &[("street", "Lilas"), ("again", "lilas")], Some(("again", Fault::NotSame))),
            (&same, &[("street", "Lilas")], None),
            (&any, &[("again", "x")], None),
            (&any, &[("again", "  ")], Some(("street", Fault::NeedsOne))),
            (&also, &[("how", "post")], Some(("street", Fault::NeedsAlso))),
            (&also, &[("how", "mail")], None),
            (&also, &[("how", "post"), ("street", "Lilas")], None),
            (&most, &[("part", "200"), ("whole", "200,00")], None),
            (&most, &[("part", "1 000"), ("whole", "200")], Some(("part", Fault::MoreThan))),
            (&most, &[("part", "1 000"), ("whole", "much")], None),
            (&stranger, &[("street", "Lilas")], None),
            (&of_dates, &[("start", "12031952"), ("end", "01011952")], None),
        ] {
            let value = |name: &str| {
                let empty = kind_of(name).map_or_else(|| written(""), |kind| kind.empty());
                let given = values.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
                match (empty, given) {
                    (Value::Chosen(_), Some(id)) => Value::Chosen([id.to_owned()].into()),
                    (_, Some(text)) => written(text),
                    (empty, None) => empty,
                }
            };
            let found = rule.judge(&kind_of, &value);
            assert_eq!(found, expected.map(|(field, fault)| (field.to_owned(), fault)), "{rule:?} {values:?}");
        }
    }
}
