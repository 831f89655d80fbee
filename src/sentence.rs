//! The address of one sentence: which words are shown and spoken, without the words.

use std::fmt;
use std::sync::Arc;

use crate::lesson::LessonId;

/// Where a sentence is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// `locales/<lang>/app.ftl`
    App,
    /// `locales/<lang>/topics.ftl`
    Topics,
    /// `locales/<lang>/counsellor.ftl`: shown to counsellors, not recorded.
    Counsellor,
    /// `locales/<lang>/paths.ftl`: ready-made paths and their sheets, for counsellors; not recorded.
    Paths,
    /// `locales/<lang>/wants.ftl`: what people want to do.
    Wants,
    /// `locales/<lang>/pictures.ftl`: the names of the pictures of cards.
    Pictures,
    /// `locales/<lang>/worlds/<world>.ftl`
    World(&'static str),
    /// `locales/<lang>/sites/<site>.ftl`
    Site(Arc<str>),
    /// `locales/<lang>/lessons/<topic>/<lesson>.ftl`
    Lesson(LessonId),
}

impl Scope {
    /// The words of a world.
    #[must_use]
    pub const fn world(name: &'static str) -> Self {
        Self::World(name)
    }
}

/// One sentence: seen and said come from the same address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sentence {
    /// Where it is written.
    pub scope: Scope,
    /// The Fluent message.
    pub message: String,
    /// The attribute of the message, if it is one.
    pub attribute: Option<&'static str>,
    /// The value of `$n`, for the few sentences that hold a number.
    pub number: Option<u32>,
}

impl Sentence {
    /// A sentence of any scope.
    #[must_use]
    pub fn of(scope: Scope, message: impl Into<String>) -> Self {
        Self { scope, message: message.into(), attribute: None, number: None }
    }

    /// A sentence of the app.
    #[must_use]
    pub fn app(message: impl Into<String>) -> Self {
        Self::of(Scope::App, message)
    }

    /// A sentence about a topic.
    #[must_use]
    pub fn topic(message: impl Into<String>) -> Self {
        Self::of(Scope::Topics, message)
    }

    /// A sentence for the counsellor.
    #[must_use]
    pub fn counsellor(message: impl Into<String>) -> Self {
        Self::of(Scope::Counsellor, message)
    }

    /// A sentence about a ready-made path.
    #[must_use]
    pub fn paths(message: impl Into<String>) -> Self {
        Self::of(Scope::Paths, message)
    }

    /// What people want to do: `wants.ftl`.
    #[must_use]
    pub fn want(message: impl Into<String>) -> Self {
        Self::of(Scope::Wants, message)
    }

    /// The name of a picture of a card: `pictures.ftl`.
    #[must_use]
    pub fn picture(name: &str) -> Self {
        Self::of(Scope::Pictures, format!("picture-{name}"))
    }

    /// A sentence that comes with a world.
    #[must_use]
    pub fn world(world: &'static str, message: impl Into<String>) -> Self {
        Self::of(Scope::World(world), message)
    }

    /// A sentence of a lesson.
    #[must_use]
    pub fn lesson(lesson: &LessonId, message: impl Into<String>) -> Self {
        Self::of(Scope::Lesson(lesson.clone()), message)
    }

    /// The same message's attribute: `soft`, `meaning`…
    #[must_use]
    pub fn attribute(mut self, attribute: &'static str) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// The same sentence with a number in it.
    #[must_use]
    pub const fn with(mut self, number: u32) -> Self {
        self.number = Some(number);
        self
    }
}

/// `mouse/click:bell.soft`: the form of traces and of the narration's list.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.scope {
            Scope::App => f.write_str("app")?,
            Scope::Topics => f.write_str("topics")?,
            Scope::Counsellor => f.write_str("counsellor")?,
            Scope::Paths => f.write_str("paths")?,
            Scope::Wants => f.write_str("wants")?,
            Scope::Pictures => f.write_str("pictures")?,
            Scope::World(world) => write!(f, "world/{world}")?,
            Scope::Site(site) => write!(f, "site/{site}")?,
            Scope::Lesson(lesson) => write!(f, "{lesson}")?,
        }
        write!(f, ":{}", self.message)?;
        if let Some(attribute) = self.attribute {
            write!(f, ".{attribute}")?;
        }
        if let Some(number) = self.number {
            write!(f, "#{number}")?;
        }
        Ok(())
    }
}
