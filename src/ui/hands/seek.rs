//! Bringing into sight what lies further down, where something scrolls.

use iced::Renderer;
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Shell};

use super::collect::{Found, Holders, Reveal};
use super::{Hands, State};
use crate::gesture::Gesture;
use crate::world::PartId;

/// Whether a part is not wholly in sight.
fn is_hidden(part: &Found) -> bool {
    part.seen.is_none_or(|seen| seen.height + 1.0 <= part.bounds.height)
}

impl<Message: Clone> Hands<'_, Message> {
    /// Scrolls what holds a part so that it comes into sight.
    fn reveal(&mut self, part: &Found, content: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let mut holders = Holders::of(&part.id);
        self.content.as_widget_mut().operate(content, layout, renderer, &mut holders);
        let mut reveal = Reveal { holders: holders.found, bounds: part.bounds, margin: 16.0, count: 0 };
        self.content.as_widget_mut().operate(content, layout, renderer, &mut reveal);
    }

    /// Brings into sight what is to be acted upon, shown or written in, as soon as it is, with what tells about it. Whoever scrolls it away then may.
    pub(super) fn seek(
        &mut self,
        state: &mut State,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let shown = self.show.iter().flat_map(|(gestures, _)| gestures).filter_map(Gesture::part);
        let written = self.typing.iter().filter_map(|typing| typing.field.as_ref());
        let expected = state.parts.iter().filter(|part| part.traits.expected && !part.traits.taps).map(|part| &part.id);
        let tells = state.parts.iter().filter(|part| part.traits.tells).map(|part| &part.id);
        let sought: Vec<PartId> =
            shown.chain(&self.halo).chain(expected).chain(written).chain(tells).cloned().collect();
        if sought == state.sought {
            return;
        }
        let before = std::mem::replace(&mut state.sought, sought);
        // What tells comes first: where there is no room for both, what is acted upon has the last word.
        for tells in [true, false] {
            let mut new = state.sought.iter().filter(|part| !before.contains(part));
            let is_it = |part: &Found| part.traits.tells == tells && is_hidden(part);
            let hidden = new.find_map(|id| state.parts.iter().find(|part| part.id == *id && is_it(part))).cloned();
            if let Some(hidden) = hidden {
                self.reveal(&hidden, content, layout, renderer);
                self.collect(state, content, layout, renderer);
                shell.request_redraw();
            }
        }
    }

    /// Brings what has got the focus into sight.
    pub(super) fn follow_focus(
        &mut self,
        state: &mut State,
        content: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
    ) {
        let focused = state.parts.iter().find(|part| part.focused);
        let is_new = focused.map(|part| &part.id) != state.revealed.as_ref();
        state.revealed = focused.map(|part| part.id.clone());
        if let Some(focused) = focused.filter(|focused| is_new && is_hidden(focused)).cloned() {
            self.reveal(&focused, content, layout, renderer);
        }
    }
}
