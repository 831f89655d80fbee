//! A learner's own sheet, on the screens that offer one: what its button is, and what is said once it was pressed.

use crate::printer::{Done, Outlet};
use crate::sentence::Sentence;

/// What a screen remembers of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    outlet: Option<Outlet>,
    done: Option<Done>,
}

impl Sheet {
    /// A sheet that nothing was done with yet. Without an outlet there is no button.
    #[must_use]
    pub const fn new(outlet: Option<Outlet>) -> Self {
        Self { outlet, done: None }
    }

    /// The icon of its button, and whether the sheet is printed or kept. Once it is out there is no button: two of the same
    /// are a fear of having done wrong.
    #[must_use]
    pub const fn button(&self) -> Option<(&'static str, Outlet)> {
        match (self.outlet, &self.done) {
            (_, Some(Done::Printed | Done::Saved(_) | Done::OnKey(_))) | (None, _) => None,
            (Some(Outlet::Printer), _) => Some(("print", Outlet::Printer)),
            (Some(Outlet::Files), _) => Some(("download", Outlet::Files)),
        }
    }

    /// Something was done with it, or could not be. What to say about it.
    pub fn told(&mut self, done: Done) -> Vec<Sentence> {
        self.done = Some(done);
        self.lines()
    }

    /// What is said of it now: nothing before its button was pressed.
    #[must_use]
    pub fn lines(&self) -> Vec<Sentence> {
        let lines: &[&str] = match &self.done {
            None => &[],
            Some(Done::Printed) => &["sheet-printed"],
            Some(Done::OnKey(_)) => &["sheet-on-key"],
            Some(Done::Saved(_)) => &["sheet-kept"],
            Some(Done::NoKey) => &["sheet-no-key", "sheet-without-key"],
            Some(Done::Failed) => &["sheet-ask"],
        };
        lines.iter().copied().map(Sentence::app).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[Sentence]) -> Vec<&str> {
        lines.iter().map(|line| line.message.as_str()).collect()
    }

    #[test]
    fn a_sheet_that_is_out_is_not_offered_again() {
        let mut sheet = Sheet::new(Some(Outlet::Files));
        assert!(sheet.lines().is_empty());
        assert_eq!(said(&sheet.told(Done::NoKey)), ["sheet-no-key", "sheet-without-key"]);
        assert_eq!(sheet.button(), Some(("download", Outlet::Files)), "with a key it goes");
        assert_eq!(said(&sheet.told(Done::OnKey("key".into()))), ["sheet-on-key"]);
        assert_eq!(sheet.button(), None);
        let mut sheet = Sheet::new(Some(Outlet::Printer));
        assert_eq!(said(&sheet.told(Done::Failed)), ["sheet-ask"]);
        assert_eq!(sheet.button(), Some(("print", Outlet::Printer)), "the printer may be mended");
        assert_eq!(said(&sheet.told(Done::Printed)), ["sheet-printed"]);
        assert_eq!(sheet.button(), None);
        assert_eq!(Sheet::new(None).button(), None);
    }
}
