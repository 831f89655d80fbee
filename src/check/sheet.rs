//! A file of words as an author sees it: what it holds, where, and what it asks for.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::Problem;
use crate::content::Files;
use crate::lesson::locate::Place;
use crate::words;

/// Something a file defines: a message's value, an attribute, or a term.
#[derive(Debug, Clone)]
pub struct Item {
    /// `bell`, `bell.soft` or `-term`.
    pub name: String,
    /// Where it is defined.
    pub place: Place,
    /// Whether it has words of its own: a message may have attributes only.
    pub has_words: bool,
    /// The `$variables` it asks for.
    pub variables: BTreeSet<String>,
    /// The messages and terms it takes in.
    pub references: BTreeSet<String>,
    /// The functions it calls.
    pub functions: BTreeSet<String>,
    /// Its variants by `$hand`.
    pub hands: BTreeSet<String>,
    /// Its variants by `$keyboard`.
    pub keyboards: BTreeSet<String>,
    /// Its variants by `$variant`.
    pub variants: BTreeSet<String>,
}

/// One file of words.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What to call it.
    pub name: String,
    /// The source it belongs to.
    pub layer: usize,
    /// What it defines, in its order.
    pub items: Vec<Item>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl Sheet {
    /// The sheets of a path, the lowest source first.
    pub fn of_path(files: &Files, path: &str) -> Vec<Self> {
        files.layers().filter(|layer| files.has(*layer, path)).map(|layer| Self::read(files, layer, path)).collect()
    }

    /// Reads one file.
    pub fn read(files: &Files, layer: usize, path: &str) -> Self {
        let name = files.name(layer, path);
        match files.text(layer, path) {
            Ok(text) => Self::parse(name, layer, &text),
            Err(error) => {
                let remedy = "save it as a UTF-8 text that this account may read";
                let problem = Problem::new(&name, Place::START, error.to_string(), remedy);
                Self { name, layer, items: Vec::new(), problems: vec![problem] }
            }
        }
    }

    fn parse(name: String, layer: usize, text: &str) -> Self {
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut items = Vec::new();
        for entry in &resource.body {
            let (id, value, attributes, term) = match entry {
                Entry::Message(message) => (&message.id, message.value.as_ref(), &message.attributes, ""),
                Entry::Term(term) => (&term.id, Some(&term.value), &term.attributes, "-"),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            items.push(item(text, id.name, format!("{term}{}", id.name), value));
            for attribute in attributes {
                let full = format!("{term}{}.{}", id.name, attribute.id.name);
                items.push(item(text, attribute.id.name, full, Some(&attribute.value)));
            }
        }
        let mut problems: Vec<Problem> = errors.iter().map(|error| fault(&name, text, error)).collect();
        let mut seen = BTreeSet::new();
        for item in &items {
            if !seen.insert(item.name.as_str()) {
                let what = format!("`{}` is there twice", item.name);
                problems.push(Problem::new(&name, item.place, what, "keep one of them").as_remark());
            }
        }
        Self { name, layer, items, problems }
    }

    /// What is defined by this name.
    pub fn find(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }
}

/// The sheet that has the last word on a name, and its item.
pub fn find<'a>(sheets: &'a [Sheet], name: &str) -> Option<(&'a Sheet, &'a Item)> {
    sheets.iter().rev().find_map(|sheet| Some((sheet, sheet.find(name)?)))
}

/// An identifier borrowed from the text tells where it stands.
fn place(text: &str, part: &str) -> Place {
    let offset = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Place::of_offset(text, offset)
}

fn item(text: &str, id: &str, name: String, value: Option<&Pattern<&str>>) -> Item {
    let mut item = Item {
        name,
        place: place(text, id),
        has_words: value.is_some(),
        variables: BTreeSet::new(),
        references: BTreeSet::new(),
        functions: BTreeSet::new(),
        hands: BTreeSet::new(),
        keyboards: BTreeSet::new(),
        variants: BTreeSet::new(),
    };
    if let Some(pattern) = value {
        of_pattern(pattern, &mut item);
    }
    item
}

fn of_pattern(pattern: &Pattern<&str>, item: &mut Item) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, item);
        }
    }
}

fn of_expression(expression: &Expression<&str>, item: &mut Item) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, item),
        Expression::Select { selector, variants } => {
            of_inline(selector, item);
            let by =
                |argument: &str| matches!(selector, InlineExpression::VariableReference { id } if id.name == argument);
            let [_, by_hand, by_keyboard, by_variant] = words::ARGUMENTS.map(by);
            for variant in variants {
                of_pattern(&variant.value, item);
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                if by_hand {
                    item.hands.insert(name.to_owned());
                }
                if by_keyboard {
                    item.keyboards.insert(name.to_owned());
                }
                if by_variant {
                    item.variants.insert(name.to_owned());
                }
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, item: &mut Item) {
    match inline {
        InlineExpression::VariableReference { id } => {
            item.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
            item.references.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            item.references.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                of_arguments(arguments, item);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            item.functions.insert(id.name.to_owned());
            of_arguments(arguments, item);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, item),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn of_arguments(arguments: &CallArguments<&str>, item: &mut Item) {
    arguments.positional.iter().for_each(|argument| of_inline(argument, item));
    arguments.named.iter().for_each(|argument| of_inline(&argument.value, item));
}

/// A syntax error in an author's words.
fn fault(name: &str, text: &str, error: &ParserError) -> Problem {
    let (what, remedy) = match &error.kind {
        ErrorKind::ExpectedToken(token) => (format!("a `{token}` is expected here"), "write `name = words`".to_owned()),
        ErrorKind::ExpectedCharRange { .. } => (
            "this is not the beginning of a message".into(),
            "write `name = words`; begin a line with spaces if it continues the one before".into(),
        ),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            (format!("`{entry_id}` has no words"), format!("write `{entry_id} = words`"))
        }
        ErrorKind::MissingDefaultVariant => {
            ("no variant is the usual one".into(), "put a `*` before one variant: `*[right]`".into())
        }
        ErrorKind::MultipleDefaultVariants => ("two variants have a `*`".into(), "keep the `*` of one".into()),
        ErrorKind::MissingValue => ("words are missing".into(), "write them after the `=`".into()),
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` closes nothing".into(), "remove it, or write `{\"}\"}` to show it".into())
        }
        ErrorKind::ExpectedInlineExpression => {
            ("a `{` opens nothing".into(), "write `{ $hand -> … }`, or `{\"{\"}` to show it".into())
        }
        other => (other.to_string(), "compare with a file that works".into()),
    };
    Problem::new(name, Place::of_offset(text, error.pos.start), what, remedy)
}
