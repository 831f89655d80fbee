//! The desktop, by hand: what a press leads to, and back.

use super::*;
use crate::gesture::{Gesture, Key};
use crate::world::files::{RawFile, RawKind};
use crate::world::{Cue, Fact, Wish};
use crate::writing::Texts;

fn desktop() -> Desktop {
    let file = |id: &str, is| RawFile { id: FileId::new(id), is, later: false };
    let text = |id: &str| file(id, RawKind::Text("document".into()));
    Desktop::new(RawTree {
        files: vec![
            file("papers", RawKind::Folder(vec![text("bill"), file("old", RawKind::Folder(vec![text("letter")]))])),
            text("draft"),
            file("notebook", RawKind::Notebook),
            file("calculator", RawKind::Calculator),
            file("bin", RawKind::Bin),
        ],
    })
}

fn part(id: &str) -> PartId {
    PartId::new(id)
}

fn is(desktop: &Desktop, id: &str, condition: Condition) -> bool {
    desktop.holds(&Wish::Is(part(id), condition))
}

fn click(desktop: &mut Desktop, id: &str) {
    assert!(!desktop.act(&Gesture::Click(part(id))).is_empty(), "{id} is not there");
}

fn double_click(desktop: &mut Desktop, id: &str) {
    assert!(!desktop.act(&Gesture::DoubleClick(part(id))).is_empty(), "{id} is not there");
}

fn right_click(desktop: &mut Desktop, id: &str) {
    assert!(!desktop.act(&Gesture::RightClick(part(id))).is_empty(), "{id} is not there");
}

fn drag(desktop: &mut Desktop, id: &str, onto: Option<&str>) -> Vec<Fact> {
    desktop.act(&Gesture::Drag { part: part(id), onto: onto.map(part), at: Spot::new(0.5, 0.5) })
}

fn place(desktop: &Desktop, id: &str) -> String {
    desktop.files().get(&FileId::new(id)).unwrap().place.as_str().to_owned()
}

#[test]
fn a_folder_opens_by_a_double_click_or_a_click_then_enter() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/papers");
    assert!(is(&desktop, "file/papers", Condition::Open));
    click(&mut desktop, "window/papers/close");
    assert!(is(&desktop, "file/papers", Condition::Closed));
    click(&mut desktop, "file/papers");
    assert!(is(&desktop, "file/papers", Condition::Chosen));
    let facts = desktop.act(&Gesture::Key(Key::Enter));
    assert!(facts.contains(&Fact::DoubleClicked(part("file/papers"))), "Enter does what a double-click does");
    assert!(is(&desktop, "file/papers", Condition::Open));
}

#[test]
fn a_folder_within_opens_in_the_same_window_and_back_leads_out() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/papers");
    double_click(&mut desktop, "file/old");
    assert_eq!(desktop.windows().len(), 1);
    assert!(is(&desktop, "file/old", Condition::Open) && is(&desktop, "file/papers", Condition::Closed));
    click(&mut desktop, "window/papers/back");
    assert!(is(&desktop, "file/papers", Condition::Open));
}

#[test]
fn windows_wait_in_the_bar_fill_the_desk_and_come_to_the_front() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/notebook");
    double_click(&mut desktop, "file/calculator");
    assert!(is(&desktop, "window/calculator", Condition::InFront));
    click(&mut desktop, "window/notebook");
    assert!(is(&desktop, "window/notebook", Condition::InFront));
    click(&mut desktop, "task/notebook");
    assert!(is(&desktop, "window/notebook", Condition::Minimised));
    assert!(is(&desktop, "file/notebook", Condition::Open), "it is hidden, not closed");
    click(&mut desktop, "task/notebook");
    click(&mut desktop, "window/notebook/maximise");
    assert!(is(&desktop, "window/notebook", Condition::Maximised));
    assert!(desktop.act(&Gesture::Click(part("file/papers"))).is_empty(), "what is covered cannot be pressed");
    click(&mut desktop, "window/notebook/maximise");
    click(&mut desktop, "file/papers");
}

#[test]
fn windows_are_carried_and_stretched_within_the_desk() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/papers");
    for at in [Spot::new(5.0, 5.0), Spot::new(-3.0, 0.2), Spot::new(0.5, 0.9), Spot::new(f32::MAX, f32::MIN)] {
        desktop.act(&Gesture::Drag { part: part("window/papers/title"), onto: None, at });
        desktop.act(&Gesture::Drag { part: part("window/papers/corner"), onto: None, at });
        let (corner, size) = desktop.windows()[0].bounds();
        assert!(corner.x >= 0.0 && corner.y >= 0.0, "{corner:?}");
        assert!(corner.x + size.x <= 1.001 && corner.y + size.y <= 1.001, "{corner:?} {size:?}");
        assert!(size.x > 0.3 && size.y > 0.4);
    }
}

#[test]
fn the_bin_gives_back() {
    let mut desktop = desktop();
    assert!(drag(&mut desktop, "file/draft", Some("file/bin")).contains(&Fact::Changed(part("file/draft"))));
    assert_eq!(place(&desktop, "draft"), "bin");
    double_click(&mut desktop, "file/bin");
    double_click(&mut desktop, "file/draft");
    assert!(is(&desktop, "file/draft", Condition::Closed), "what is in the bin is taken out first");
    right_click(&mut desktop, "file/draft");
    click(&mut desktop, "menu/restore");
    assert_eq!(place(&desktop, "draft"), "desk");
}

#[test]
fn a_click_beside_a_menu_closes_it_and_does_nothing_else() {
    let mut desktop = desktop();
    right_click(&mut desktop, "file/draft");
    assert!(is(&desktop, "menu", Condition::Open));
    click(&mut desktop, "desk/help");
    assert!(is(&desktop, "menu", Condition::Closed) && is(&desktop, "dialog", Condition::Closed));
    right_click(&mut desktop, "ground");
    desktop.act(&Gesture::Key(Key::Escape));
    assert!(is(&desktop, "menu", Condition::Closed));
    click(&mut desktop, "file/draft");
    desktop.act(&Gesture::Key(Key::Menu));
    assert_eq!(desktop.menu().unwrap().0, &Menu::File(FileId::new("draft")), "the menu key opens it as well");
}

#[test]
fn files_are_copied_cut_pasted_renamed_made_and_all_of_it_undone() {
    let mut desktop = desktop();
    let before = desktop.files().clone();
    right_click(&mut desktop, "file/draft");
    click(&mut desktop, "menu/copy");
    right_click(&mut desktop, "ground");
    click(&mut desktop, "menu/paste");
    click(&mut desktop, "file/draft");
    desktop.act(&Gesture::Key(Key::Cut));
    double_click(&mut desktop, "file/papers");
    desktop.act(&Gesture::Key(Key::Paste));
    assert_eq!(place(&desktop, "draft"), "papers");
    right_click(&mut desktop, "window/papers/body");
    click(&mut desktop, "menu/new-folder");
    right_click(&mut desktop, "file/draft");
    click(&mut desktop, "menu/rename");
    assert_eq!(desktop.writing().unwrap().0, part("name/field"));
    desktop.writing_mut().unwrap().insert("Liste");
    desktop.act(&Gesture::Key(Key::Enter));
    assert_eq!(desktop.files().get(&FileId::new("draft")).unwrap().label, Label::Typed("Liste".into()));
    let after = desktop.files().clone();
    for _ in 0..4 {
        desktop.act(&Gesture::Key(Key::Undo));
    }
    assert_eq!(desktop.files(), &before);
    for _ in 0..4 {
        desktop.act(&Gesture::Key(Key::Redo));
    }
    assert_eq!(desktop.files(), &after);
}

#[test]
fn undoing_closes_the_window_of_what_is_no_more() {
    let mut desktop = desktop();
    right_click(&mut desktop, "ground");
    click(&mut desktop, "menu/new-folder");
    double_click(&mut desktop, "file/new-1");
    assert_eq!(desktop.windows().len(), 1);
    click(&mut desktop, "desk/undo");
    assert!(desktop.windows().is_empty());
    assert!(desktop.holds(&Wish::Is(part("file/new-1"), Condition::Closed)));
}

#[test]
fn the_notebook_asks_before_it_forgets() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/notebook");
    desktop.writing_mut().unwrap().insert("bonjour");
    click(&mut desktop, "window/notebook/close");
    assert!(desktop.act(&Gesture::Click(part("file/papers"))).is_empty(), "the question comes first");
    click(&mut desktop, "dialog/cancel");
    assert_eq!(desktop.notes().text(), "bonjour");
    click(&mut desktop, "window/notebook/save");
    click(&mut desktop, "window/notebook/close");
    assert!(is(&desktop, "file/notebook", Condition::Closed), "what is kept needs no question");
    double_click(&mut desktop, "file/notebook");
    desktop.writing_mut().unwrap().insert("!");
    click(&mut desktop, "window/notebook/close");
    click(&mut desktop, "dialog/drop");
    assert_eq!(desktop.notes().text(), "bonjour", "what was kept before is still there");
}

#[test]
fn help_and_the_little_window_close() {
    let mut desktop = desktop();
    desktop.obey(&Cue::PopUp, &Texts::default());
    click(&mut desktop, "desk/help");
    desktop.act(&Gesture::Key(Key::Escape));
    assert!(is(&desktop, "dialog", Condition::Closed) && is(&desktop, "pop-up", Condition::Open));
    click(&mut desktop, "pop-up/close");
    assert!(is(&desktop, "pop-up", Condition::Closed));
}

#[test]
fn the_calculator_counts_by_clicks_and_by_keys() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/calculator");
    for key in ["7", "times", "6", "equals"] {
        click(&mut desktop, &format!("calculator/{key}"));
    }
    assert_eq!(desktop.calculator().display().as_deref(), Some("42"));
    desktop.act(&Gesture::Type("+8=".into()));
    assert_eq!(desktop.calculator().display().as_deref(), Some("50"));
}

#[test]
fn a_file_is_put_into_an_open_folder_and_out_again() {
    let mut desktop = desktop();
    double_click(&mut desktop, "file/papers");
    drag(&mut desktop, "file/draft", Some("window/papers/body"));
    assert_eq!(place(&desktop, "draft"), "papers");
    drag(&mut desktop, "file/draft", None);
    assert_eq!(place(&desktop, "draft"), "desk");
    assert!(desktop.spot(&FileId::new("draft")).is_some(), "it stays where it was let go (STANDARDS.md G4)");
    assert!(drag(&mut desktop, "file/papers", Some("window/papers/body")).is_empty(), "not into itself");
}
