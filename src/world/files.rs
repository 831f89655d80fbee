//! Files and folders: one model for every machine that has some (the desktop, what a mail carries, what a form asks for).
//!
//! Nothing is ever destroyed: the bin keeps what is thrown away, and a fault in a name is refused.

use std::sync::Arc;

use serde::Deserialize;

/// The most files there can be, copies included: a machine that is played with for hours fills no memory.
pub const MOST: usize = 150;
/// The longest name, in signs.
pub const LONGEST: usize = 40;

/// The name of a file in lessons and in words; never what the learner reads.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(from = "String")]
pub struct FileId(Arc<str>);

impl FileId {
    /// A file's name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for FileId {
    fn from(name: String) -> Self {
        Self(Arc::from(name))
    }
}

/// The desktop itself: the place of what lies in no folder.
pub const DESK: &str = "desk";
/// The bin: a place that keeps what is thrown away.
pub const BIN: &str = "bin";

/// What a file is, as a tree of files writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum RawKind {
    /// A folder and what is in it.
    Folder(Vec<RawFile>),
    /// A place one takes along: a USB key. A folder with its own picture.
    Stick(Vec<RawFile>),
    /// A text to read, drawn with this picture; its words are `document-<id>`.
    Text(String),
    /// A photo: this picture, with a line under it, `document-<id>`.
    Photo(String),
    /// The notebook, where one writes.
    Notebook,
    /// The calculator.
    Calculator,
    /// The bin.
    Bin,
}

/// One file of a tree.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFile {
    /// Its name: `part-file-<id>` in the desktop's words is what the learner reads.
    pub id: FileId,
    /// It is not there at first: it comes with a download, and its folder with it.
    #[serde(default)]
    pub later: bool,
    /// What it is.
    pub is: RawKind,
}

/// `lessons/worlds/<name>.ron`: the files of a machine.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTree {
    /// What lies on the desktop, in reading order.
    pub files: Vec<RawFile>,
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Holds others.
    Folder,
    /// Holds others, and is taken along.
    Stick,
    /// A text to read, and its picture.
    Text(String),
    /// A photo, and its picture.
    Photo(String),
    /// The notebook.
    Notebook,
    /// The calculator.
    Calculator,
    /// The bin.
    Bin,
}

impl Kind {
    /// Whether files can be put into it.
    #[must_use]
    pub const fn holds_files(&self) -> bool {
        matches!(self, Self::Folder | Self::Stick | Self::Bin)
    }

    /// The picture that its tree gives it.
    #[must_use]
    pub fn own_picture(&self) -> Option<&str> {
        match self {
            Self::Text(picture) | Self::Photo(picture) => Some(picture),
            _ => None,
        }
    }

    /// Whether it can be moved, copied, renamed and thrown away.
    #[must_use]
    pub const fn is_loose(&self) -> bool {
        matches!(self, Self::Folder | Self::Text(_) | Self::Photo(_))
    }
}

/// What is written under a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// The words of this file's `part-file-<id>`.
    Of(FileId),
    /// « Nouveau dossier », with a number from the second on.
    New(u32),
    /// The label of a copy.
    CopyOf(Box<Label>),
    /// What the learner has written.
    Typed(String),
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name in lessons.
    pub id: FileId,
    /// The file it has come from, itself unless it is a copy: its words are that file's.
    pub source: FileId,
    /// What it is.
    pub kind: Kind,
    /// What is written under it.
    pub label: Label,
    /// Where it lies.
    pub place: FileId,
    /// Where it lay before it was thrown away.
    pub home: Option<FileId>,
}

/// All files of a machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files {
    present: Vec<File>,
    /// What comes later.
    reserve: Vec<File>,
    made: u32,
}

impl Files {
    /// The files of a tree.
    #[must_use]
    pub fn new(tree: &RawTree) -> Self {
        let mut files = Self::default();
        files.fill(&tree.files, &FileId::new(DESK), false);
        files
    }

    fn fill(&mut self, raw: &[RawFile], place: &FileId, later: bool) {
        for RawFile { id, is, later: own } in raw {
            let later = later || *own;
            let (kind, inside): (Kind, &[RawFile]) = match is {
                RawKind::Folder(inside) => (Kind::Folder, inside),
                RawKind::Stick(inside) => (Kind::Stick, inside),
                RawKind::Text(picture) => (Kind::Text(picture.clone()), &[]),
                RawKind::Photo(picture) => (Kind::Photo(picture.clone()), &[]),
                RawKind::Notebook => (Kind::Notebook, &[]),
                RawKind::Calculator => (Kind::Calculator, &[]),
                RawKind::Bin => (Kind::Bin, &[]),
            };
            let list = if later { &mut self.reserve } else { &mut self.present };
            list.push(File {
                id: id.clone(),
                source: id.clone(),
                kind,
                label: Label::Of(id.clone()),
                place: place.clone(),
                home: None,
            });
            self.fill(inside, id, later);
        }
    }

    /// Every file there is or will be.
    pub fn known(&self) -> impl Iterator<Item = &File> {
        self.present.iter().chain(&self.reserve)
    }

    /// A file comes that was to come later, with the folder it lies in. False if there is none of this name.
    pub fn receive(&mut self, id: &FileId) -> bool {
        let Some(place) = self.reserve.iter().position(|file| file.id == *id) else { return false };
        let file = self.reserve.remove(place);
        if self.get(&file.place).is_none() {
            let folder = file.place.clone();
            self.receive(&folder);
        }
        self.present.push(file);
        true
    }

    /// Every file.
    pub fn all(&self) -> impl Iterator<Item = &File> {
        self.present.iter()
    }

    /// A file.
    #[must_use]
    pub fn get(&self, id: &FileId) -> Option<&File> {
        self.present.iter().find(|file| file.id == *id)
    }

    /// What lies in a place, in reading order.
    pub fn inside<'a>(&'a self, place: &FileId) -> impl Iterator<Item = &'a File> + use<'a> {
        let place = place.clone();
        self.present.iter().filter(move |file| file.place == place)
    }

    /// Whether a file lies in a place, however deep.
    #[must_use]
    pub fn is_within(&self, id: &FileId, place: &FileId) -> bool {
        let mut here = id;
        // No way is longer than the number of files: a circle cannot be made, and would end all the same.
        for _ in 0..=self.present.len() {
            match self.get(here) {
                Some(file) if file.place == *place => return true,
                Some(file) => here = &file.place,
                None => return false,
            }
        }
        false
    }

    /// Whether a file can be put into a place: it can be moved, the place holds files, and is not inside it.
    #[must_use]
    pub fn can_move(&self, id: &FileId, place: &FileId) -> bool {
        let loose = self.get(id).is_some_and(|file| file.kind.is_loose() && file.place != *place);
        let holds = place.as_str() == DESK || self.get(place).is_some_and(|place| place.kind.holds_files());
        loose && holds && id != place && !self.is_within(place, id)
    }

    /// Puts a file into a place, as the last there. True if it could be.
    pub fn put(&mut self, id: &FileId, place: &FileId) -> bool {
        if !self.can_move(id, place) {
            return false;
        }
        let Some(index) = self.present.iter().position(|file| file.id == *id) else { return false };
        let mut file = self.present.remove(index);
        let before = std::mem::replace(&mut file.place, place.clone());
        file.home = (place.as_str() == BIN).then_some(before);
        self.present.push(file);
        true
    }

    /// Takes a file out of the bin, to where it was; to the desktop if that is gone.
    pub fn restore(&mut self, id: &FileId) -> bool {
        let Some(file) = self.get(id).filter(|file| file.place.as_str() == BIN) else { return false };
        let home = file.home.clone().filter(|home| self.can_move(id, home) && !self.is_within(home, &FileId::new(BIN)));
        self.put(id, &home.unwrap_or_else(|| FileId::new(DESK)))
    }

    /// Makes an empty folder in a place; its name if there was room.
    pub fn make_folder(&mut self, place: &FileId) -> Option<FileId> {
        if self.present.len() >= MOST {
            return None;
        }
        self.made += 1;
        let id = FileId::new(&format!("new-{}", self.made));
        let label = Label::New(self.made);
        let (source, place) = (id.clone(), place.clone());
        self.present.push(File { id: id.clone(), source, kind: Kind::Folder, label, place, home: None });
        Some(id)
    }

    /// Copies a file, with all that is in it; the copy's name if there was room.
    pub fn copy(&mut self, id: &FileId, place: &FileId) -> Option<FileId> {
        let file = self.get(id).filter(|file| file.kind.is_loose())?;
        let whole = 1 + self.present.iter().filter(|file| self.is_within(&file.id, id)).count();
        let holds = place.as_str() == DESK || self.get(place).is_some_and(|place| place.kind.holds_files());
        if !holds || place == id || self.is_within(place, id) || self.present.len() + whole > MOST {
            return None;
        }
        let label = if file.place == *place { Label::CopyOf(Box::new(file.label.clone())) } else { file.label.clone() };
        Some(self.duplicate(&file.clone(), place, label))
    }

    fn duplicate(&mut self, file: &File, place: &FileId, label: Label) -> FileId {
        self.made += 1;
        let id = FileId::new(&format!("copy-{}", self.made));
        let inside: Vec<File> = self.inside(&file.id).cloned().collect();
        self.present.push(File { id: id.clone(), label, place: place.clone(), home: None, ..file.clone() });
        for file in inside {
            let label = file.label.clone();
            self.duplicate(&file, &id, label);
        }
        id
    }

    /// Writes another name under a file. Spaces around are left out; an empty name is refused, a long one cut.
    pub fn rename(&mut self, id: &FileId, name: &str) -> bool {
        let name: String = name.trim().chars().take(LONGEST).collect();
        let Some(file) = self.present.iter_mut().find(|file| file.id == *id && file.kind.is_loose()) else {
            return false;
        };
        if name.is_empty() {
            return false;
        }
        file.label = Label::Typed(name);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> FileId {
        FileId::new(name)
    }

    fn files() -> Files {
        let text = |id: &str| RawFile { id: FileId::new(id), is: RawKind::Text("document".into()), later: false };
        let folder = |id: &str, inside| RawFile { id: FileId::new(id), is: RawKind::Folder(inside), later: false };
        let tree = RawTree {
            files: vec![
                folder("papers", vec![folder("old", vec![text("bill")]), text("card")]),
                text("draft"),
                RawFile { id: id("bin"), is: RawKind::Bin, later: false },
            ],
        };
        Files::new(&tree)
    }

    fn names(files: &Files, place: &str) -> Vec<String> {
        files.inside(&id(place)).map(|file| file.id.as_str().to_owned()).collect()
    }

    #[test]
    fn a_file_is_thrown_away_and_comes_back_to_its_place() {
        let mut files = files();
        assert!(files.put(&id("bill"), &id("bin")));
        assert_eq!((names(&files, "old"), names(&files, "bin")), (vec![], vec!["bill".to_owned()]));
        assert!(files.restore(&id("bill")));
        assert_eq!(names(&files, "old"), ["bill"]);
        assert!(!files.restore(&id("bill")), "it is not in the bin");
    }

    #[test]
    fn what_was_in_a_folder_thrown_away_too_comes_back_to_the_desktop() {
        let mut files = files();
        files.put(&id("bill"), &id("bin"));
        files.put(&id("papers"), &id("bin"));
        assert!(files.restore(&id("bill")));
        assert_eq!(names(&files, "desk"), ["draft", "bin", "bill"]);
    }

    #[test]
    fn no_circle_is_made_and_the_bin_stays() {
        let mut files = files();
        assert!(!files.put(&id("papers"), &id("old")));
        assert!(!files.put(&id("papers"), &id("papers")));
        assert!(!files.put(&id("bin"), &id("papers")));
        assert!(!files.put(&id("draft"), &id("card")), "a letter holds nothing");
        assert!(!files.put(&id("draft"), &id("desk")), "it is there");
        assert!(!files.put(&id("nothing"), &id("papers")));
    }

    #[test]
    fn a_copy_takes_along_what_is_inside() {
        let mut files = files();
        let copy = files.copy(&id("papers"), &id("desk")).unwrap();
        assert_eq!(files.inside(&copy).count(), 2);
        assert_eq!(files.get(&copy).unwrap().label, Label::CopyOf(Box::new(Label::Of(id("papers")))));
        assert_eq!(files.all().filter(|file| file.source == id("bill")).count(), 2);
        assert_eq!(files.copy(&id("papers"), &id("old")), None, "not into itself");
        assert_eq!(files.copy(&id("bin"), &id("desk")), None);
        for _ in 0..2 * MOST {
            files.copy(&id("papers"), &id("desk"));
        }
        assert!(files.all().count() <= MOST);
    }

    #[test]
    fn names_are_trimmed_and_never_empty() {
        let mut files = files();
        assert!(files.rename(&id("draft"), "  Liste  "));
        assert_eq!(files.get(&id("draft")).unwrap().label, Label::Typed("Liste".into()));
        assert!(!files.rename(&id("draft"), "   "));
        assert!(!files.rename(&id("bin"), "x"));
        let folder = files.make_folder(&id("papers")).unwrap();
        assert!(names(&files, "papers").contains(&folder.as_str().to_owned()));
    }
}
