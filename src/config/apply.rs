//! What settings do: which lessons are shown and in which order, how loud it may be, when Déclic asks who is there.

use std::collections::BTreeSet;

use super::Settings;
use crate::comfort::Volume;
use crate::content::Content;
use crate::idle::Patience;
use crate::lesson::check::nearest;
use crate::lesson::{LessonId, Topic};

/// A name in `hidden` or `first` that is not that of a topic or lesson here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The field.
    pub field: &'static str,
    /// The name as written.
    pub name: String,
    /// The nearest names there are, the nearest first.
    pub nearest: Vec<String>,
}

impl Unknown {
    /// What is wrong.
    #[must_use]
    pub fn what(&self) -> String {
        format!("`{}` names `{}`, which is no topic or lesson", self.field, self.name)
    }

    /// What to do about it.
    #[must_use]
    pub fn remedy(&self) -> String {
        match self.nearest.first() {
            Some(near) => format!("did you mean `{near}`?"),
            None => "use a name of `declic list`, or take it off".into(),
        }
    }
}

impl Settings {
    /// When Déclic asks whether someone is there; none is never.
    #[must_use]
    pub fn patience(&self) -> Option<Patience> {
        self.idle_minutes.map(Patience::of_minutes)
    }

    /// A volume within what the place allows. Silence stays: everyone may choose it (STANDARDS.md A6).
    #[must_use]
    pub fn bound(&self, volume: Volume) -> Volume {
        let (softest, loudest) = self.volumes;
        if volume == Volume::SILENT { volume } else { volume.max(softest).min(loudest) }
    }

    /// Hides topics and lessons from learners and puts others first, anew from all there are, so that it can be called
    /// again with other settings. Lessons stay in [`Content::lessons`]: a counsellor may still launch a hidden one.
    ///
    /// If nothing would be left, nothing is hidden: a machine without lessons helps nobody. Gives the names it did not
    /// find, for [`super::SettingsFile::tell`].
    pub fn arrange(&self, content: &mut Content) -> Vec<Unknown> {
        let is_hidden = |name: &str| self.hidden.iter().any(|hidden| hidden == name);
        let hides = |id: &LessonId| is_hidden(id.as_str()) || is_hidden(id.topic());
        let mut topics: Vec<Topic> = content.every_topic.clone();
        topics.retain_mut(|topic| {
            let was_empty = topic.lessons.is_empty();
            topic.lessons.retain(|id| !hides(id));
            topic.tasks.retain(|id| !hides(id));
            !is_hidden(topic.id.as_str()) && (was_empty || !topic.lessons.is_empty())
        });
        let is_left = topics.iter().any(|topic| !topic.lessons.is_empty());
        content.hidden =
            if is_left { content.lessons.keys().filter(|id| hides(id)).cloned().collect() } else { BTreeSet::new() };
        content.topics = if is_left { topics } else { content.every_topic.clone() };
        let rank = |name: &str| self.first.iter().position(|first| first == name).unwrap_or(usize::MAX);
        content.topics.sort_by_key(|topic| rank(topic.id.as_str()));
        for topic in &mut content.topics {
            topic.lessons.sort_by_key(|id| rank(id.as_str()));
            topic.tasks.sort_by_key(|id| rank(id.as_str()));
        }
        self.unknown(content)
    }

    fn unknown(&self, content: &Content) -> Vec<Unknown> {
        let topics = content.every_topic.iter().map(|topic| topic.id.as_str());
        // A lesson that was left out is there too: its own problem is told.
        let lessons = content.drafts.iter().map(|draft| draft.id.as_str());
        let known: BTreeSet<&str> = topics.chain(lessons).collect();
        let named = [("hidden", &self.hidden), ("first", &self.first)];
        let named = named.into_iter().flat_map(|(field, names)| names.iter().map(move |name| (field, name)));
        named
            .filter(|(_, name)| !known.contains(name.as_str()))
            .map(|(field, name)| Unknown { field, name: name.clone(), nearest: nearest(name, known.iter().copied()) })
            .collect()
    }
}
