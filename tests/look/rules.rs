//! What every screen keeps to, whatever its size, its text size, its colours and its language.

use declic::gesture::{Recogniser, Spot, Touch};
use declic::ui::frame::Arrangement;
use declic::ui::metric::{INSTRUCTION, LEAST};
use iced::Rectangle;
use iced::time::Duration;

use super::sight::{Kind, Piece, Sight};

/// Half a pixel of the screen is nothing.
const SLACK: f32 = 0.75;
/// The least height and width of a control, in pixels of the screen (STANDARDS.md T1).
const CONTROL: (f32, f32) = (66.0, 80.0);
/// The least space between two controls (T2).
const GAP: f32 = 16.0;
/// The least side of what a hand can hit in a world (T4).
const HIT: f32 = 80.0;
/// The same for what is drawn small in a machine.
const SMALL_HIT: f32 = 48.0;
/// What the screens' own controls are called.
const OURS: [&str; 24] = [
    "app/",
    "welcome/",
    "topics/",
    "lessons/",
    "comfort/",
    "finish/",
    "glossary/",
    "proposal/",
    "trouble/",
    "keypad/",
    "counsellor/",
    "there/",
    "end/",
    "wants/",
    "rest/",
    "flag/",
    "swap/",
    "keep-card/",
    "my-card/",
    "last/",
    "review/",
    "prudence/",
    "whence/",
    "breather/",
];

/// What tells that a simulated machine with windows is in sight: something it always has.
const MACHINES: [&str; 17] = [
    "bar",
    "window/",
    "icon/mail",
    "reader/",
    "compose/",
    "sign-in/",
    "sign-up/",
    "document/",
    "picker",
    "preview/",
    "icon/web",
    "page/up",
    "print/go",
    "address",
    "page/alone",
    "side",
    "screen",
];

/// Everything that is wrong with a screen.
pub fn faults(sight: &Sight) -> Vec<String> {
    let mut faults = Vec::new();
    inside(sight, &mut faults);
    apart(sight, &mut faults);
    large(sight, &mut faults);
    whole(sight, &mut faults);
    readable(sight, &mut faults);
    worded(sight, &mut faults);
    if sight.part("ground").is_some() {
        roomy(sight, &mut faults);
        at_hand(sight, &mut faults);
        hittable(sight, &mut faults);
    }
    faults
}

fn is_ours(id: &str) -> bool {
    // The name of a topic or of a lesson is a control of ours; a page's bar is the world's.
    OURS.iter().any(|start| id.starts_with(start))
}

fn told(piece: &Piece) -> String {
    match &piece.kind {
        Kind::Holder => "a holder".into(),
        Kind::Scroll(_) => "what scrolls".into(),
        Kind::Part(id, _) => id.clone(),
        Kind::Words(words) => format!("“{words}”"),
    }
}

/// How far a rectangle reaches out of another: to the sides, and up or down.
fn beyond(inner: Rectangle, outer: Rectangle) -> (f32, f32) {
    let out = |start: f32, length: f32, from: f32, room: f32| (from - start).max(start + length - from - room);
    (out(inner.x, inner.width, outer.x, outer.width), out(inner.y, inner.height, outer.y, outer.height))
}

/// Nothing reaches out of what holds it, nor out of the screen; except up and down, in what scrolls.
fn inside(sight: &Sight, faults: &mut Vec<String>) {
    let screen = Rectangle::with_size(sight.size);
    for (index, piece) in sight.pieces.iter().enumerate() {
        let is_page = |holder: usize| matches!(&sight.pieces[holder].kind, Kind::Part(_, traits) if traits.scrolls);
        let free = piece.scrolled || sight.holders(index).any(is_page);
        let holder = piece.holder.map(|holder| &sight.pieces[holder]);
        let frame = holder.map_or(screen, |holder| holder.bounds);
        let (aside, along) = beyond(piece.bounds, frame);
        let along = if matches!(holder.map(|holder| &holder.kind), Some(Kind::Scroll(_))) || is_page_board(sight, index)
        {
            0.0
        } else {
            along
        };
        if aside.max(along) > SLACK {
            let by = aside.max(along) * sight.scale;
            faults.push(format!(
                "{} reaches {by:.0} px out of {}",
                told(piece),
                holder.map_or("the screen".into(), told)
            ));
        }
        if !free && beyond(piece.bounds, screen).0.max(beyond(piece.bounds, screen).1) > SLACK {
            faults.push(format!("{} reaches out of the screen", told(piece)));
        }
    }
}

/// Whether a piece lies on a page's board, which moves under its window.
fn is_page_board(sight: &Sight, index: usize) -> bool {
    sight
        .holders(index)
        .nth(1)
        .is_some_and(|holder| matches!(&sight.pieces[holder].kind, Kind::Part(_, traits) if traits.scrolls))
}

fn overlap(a: Rectangle, b: Rectangle) -> Option<Rectangle> {
    a.intersection(&b).filter(|both| both.width > SLACK && both.height > SLACK)
}

/// Whether one of two pieces holds the other.
fn related(sight: &Sight, a: usize, b: usize) -> bool {
    sight.holders(a).any(|holder| holder == b) || sight.holders(b).any(|holder| holder == a)
}

/// No part lies on another, no words on a part or on words they do not belong to; controls side by side leave a gap.
fn apart(sight: &Sight, faults: &mut Vec<String>) {
    let stands = |piece: &Piece| match &piece.kind {
        Kind::Part(_, traits) => !traits.ground && !traits.scrolls,
        Kind::Words(_) => true,
        Kind::Holder | Kind::Scroll(_) => false,
    };
    let solid: Vec<usize> = (0..sight.pieces.len()).filter(|index| stands(&sight.pieces[*index])).collect();
    for (nth, a) in solid.iter().enumerate() {
        for b in &solid[nth + 1..] {
            let (one, other) = (&sight.pieces[*a], &sight.pieces[*b]);
            if related(sight, *a, *b) || carried(one, other) || sheet(sight, *a) != sheet(sight, *b) {
                continue;
            }
            let (Some(seen), Some(other_seen)) = (one.seen, other.seen) else { continue };
            if overlap(seen, other_seen).is_some() {
                faults.push(format!("{} lies on {}", told(other), told(one)));
            }
            let ours = |piece: &Piece| matches!(&piece.kind, Kind::Part(id, traits) if traits.presses && is_ours(id));
            if ours(one) && ours(other) && scroller(sight, *a) == scroller(sight, *b) {
                let gap = gap(one.bounds, other.bounds) * sight.scale;
                if gap < GAP - SLACK {
                    faults.push(format!("only {gap:.0} px between {} and {}", told(one), told(other)));
                }
            }
        }
    }
}

/// What lies over others with all that is on it, as windows do: it may hide them.
fn sheet(sight: &Sight, index: usize) -> Option<usize> {
    let lies_over = |index: &usize| matches!(&sight.pieces[*index].kind, Kind::Part(_, traits) if traits.sheet);
    std::iter::once(index).chain(sight.holders(index)).find(lies_over)
}

/// Whether the screen shows a simulated machine with windows: it is a small screen of its own, whose text keeps the least
/// size in pixels of the real one.
fn is_machine(sight: &Sight) -> bool {
    sight
        .pieces
        .iter()
        .any(|piece| matches!(&piece.kind, Kind::Part(id, _) if MACHINES.iter().any(|start| id.starts_with(start))))
}

/// What scrolls a piece: what it moves past is neither beside it nor away from it.
fn scroller(sight: &Sight, index: usize) -> Option<usize> {
    sight.holders(index).find(|holder| matches!(sight.pieces[*holder].kind, Kind::Scroll(_)))
}

/// What can be carried may lie on what receives it.
fn carried(a: &Piece, b: &Piece) -> bool {
    let (Kind::Part(_, a), Kind::Part(_, b)) = (&a.kind, &b.kind) else { return false };
    a.drags && b.receives || a.receives && b.drags || a.drags && b.drags
}

/// The space between two rectangles.
fn gap(a: Rectangle, b: Rectangle) -> f32 {
    let between = |a: f32, a_length: f32, b: f32, b_length: f32| (b - a - a_length).max(a - b - b_length);
    between(a.x, a.width, b.x, b.width).max(between(a.y, a.height, b.y, b.height))
}

/// Every control is large enough for a hand that trembles.
fn large(sight: &Sight, faults: &mut Vec<String>) {
    for (_, id, piece) in sight.pressed().filter(|(_, id, _)| is_ours(id)) {
        let (width, height) = (piece.bounds.width * sight.scale, piece.bounds.height * sight.scale);
        if height < CONTROL.0 - SLACK || width < CONTROL.1 - SLACK {
            faults.push(format!("{id} is only {width:.0} px wide and {height:.0} px high"));
        }
    }
}

/// No words are cut: neither a word in two, nor a line in height.
fn whole(sight: &Sight, faults: &mut Vec<String>) {
    for drawn in &sight.drawn {
        let told = &drawn.words;
        if [".ron:", ".ftl:"].iter().any(|file| told.contains(file)) {
            // Where a problem is, for the counsellor: a path may go on in the next line.
            continue;
        }
        if let Some(torn) = &drawn.torn {
            faults.push(format!("a word is torn in “{told}” ({torn})"));
        }
        if drawn.taken.width > drawn.room.width + SLACK || drawn.taken.height > drawn.room.height + SLACK {
            faults.push(format!("“{told}” takes {:?} and has {:?}", drawn.taken, drawn.room));
        }
    }
    for piece in &sight.pieces {
        if let Kind::Words(words) = &piece.kind
            && !words.is_empty()
            && (piece.bounds.width < 1.0
                || piece.bounds.height < if is_key(words) || is_machine(sight) { LEAST / sight.scale } else { LEAST })
        {
            faults.push(format!("“{words}” is squeezed to nothing"));
        }
    }
}

/// Nothing is written smaller than the least, and every word is in a font of ours.
fn readable(sight: &Sight, faults: &mut Vec<String>) {
    for drawn in &sight.drawn {
        // One sign may be smaller than a sentence, where the text is large: never than the least at the usual size.
        let least = if is_key(&drawn.words) || is_machine(sight) { LEAST / sight.scale } else { LEAST };
        if drawn.size + 0.01 < least {
            faults.push(format!("“{}” is written at {}", drawn.words, drawn.size));
        }
        if drawn.font.family != declic::ui::button::REGULAR.family {
            faults.push(format!("“{}” is not in our font", drawn.words));
        }
    }
    if let Some(ground) = sight.part("ground") {
        let said = sight.pieces.iter().enumerate().find(|(index, piece)| {
            matches!(&piece.kind, Kind::Part(id, _) if id.starts_with("text/"))
                && !sight.holders(*index).any(|holder| sight.pieces[holder].bounds == ground.bounds)
                && sight.drawn.iter().any(|drawn| drawn.size >= INSTRUCTION && is_in(sight, *index, &drawn.words))
        });
        if said.is_none() {
            faults.push("the instruction is not written large".into());
        }
    }
}

fn is_in(sight: &Sight, part: usize, words: &str) -> bool {
    sight.pieces.iter().any(|piece| piece.holder == Some(part) && piece.kind == Kind::Words(words.to_owned()))
}

/// What is printed on a key: a single sign.
fn is_key(words: &str) -> bool {
    words.chars().count() == 1
}

/// Every sentence has words.
fn worded(sight: &Sight, faults: &mut Vec<String>) {
    for piece in &sight.pieces {
        if let Kind::Words(words) = &piece.kind
            && (words.contains(['⟦', '⟧']) || words.contains('{') && !is_key(words))
        {
            faults.push(format!("no words: {words}"));
        }
    }
}

/// The world has most of the screen.
fn roomy(sight: &Sight, faults: &mut Vec<String>) {
    // While one types, the text to type, Camille's card and the drawn keyboard are the world's.
    let ground = sight.part("lesson/desk").or(sight.part("ground")).expect("there is a world");
    let wide = Arrangement::of(sight.size) == Arrangement::Wide && sight.scale <= 1.0;
    let least = if wide { 0.6 } else { 0.5 };
    // The bar of a simulated desktop belongs to it, and the tabs that turn to other machines.
    let bar: f32 = ["bar", "turn/others"].iter().filter_map(|id| sight.part(id)).map(|bar| bar.bounds.height).sum();
    let part = (ground.bounds.height + bar) / sight.size.height;
    if part < least {
        faults.push(format!("the world has only {:.0} % of the height", part * 100.0));
    }
    let part = ground.bounds.width / sight.size.width;
    if part < 0.45 {
        faults.push(format!("the world has only {:.0} % of the width", part * 100.0));
    }
}

/// Whoever cannot scroll yet has every control of the lesson, and the whole instruction, in sight.
fn at_hand(sight: &Sight, faults: &mut Vec<String>) {
    for id in ["app/back", "app/comfort", "app/listen", "app/help", "app/leave"] {
        if sight.part(id).is_none() {
            faults.push(format!("{id} is not there"));
        }
    }
    let ours = |piece: &&Piece| match &piece.kind {
        Kind::Part(id, _) => is_ours(id) || id.starts_with("text/"),
        _ => false,
    };
    let said: Vec<&Piece> = sight.pieces.iter().filter(|piece| is_said(sight, piece)).collect();
    // What is on a telephone's glass is the world's, whatever it is called.
    let glass = sight.part("screen");
    let on_glass = |piece: &Piece| glass.is_some_and(|glass| overlap(glass.bounds, piece.bounds).is_some());
    for piece in sight.pieces.iter().filter(ours).filter(|piece| !on_glass(piece)) {
        // Large text on a small screen: the soft message is in sight, the instruction above it may be scrolled; and a
        // goal of several things may be longer than its half.
        let is_above = said.len() > 1 && said.first().is_some_and(|first| std::ptr::eq(*first, piece));
        let is_goal = matches!(&piece.kind, Kind::Part(id, _) if id.ends_with(":alone"));
        if (is_above || is_goal) && Arrangement::of(sight.size) == Arrangement::Compact {
            continue;
        }
        let seen = piece.seen.map_or(0.0, |seen| seen.height);
        if seen + SLACK < piece.bounds.height {
            faults.push(format!("{} is not wholly in sight", told(piece)));
        }
    }
}

/// Whether a piece is the instruction or what stands under it.
fn is_said(sight: &Sight, piece: &Piece) -> bool {
    matches!(&piece.kind, Kind::Part(id, _) if id.starts_with("text/")) && {
        let holder = piece.holder.and_then(|holder| sight.pieces[holder].holder);
        holder.is_some_and(|holder| matches!(sight.pieces[holder].kind, Kind::Scroll(_)))
    }
}

/// What can be pressed in a world has a hit area as large as a finger's width of screen all round its middle.
fn hittable(sight: &Sight, faults: &mut Vec<String>) {
    let targets = sight.targets();
    let Some(ground) = targets.iter().find(|target| target.is_ground) else { return };
    for target in targets.iter().filter(|target| sight.pressed().any(|(_, id, _)| *id == *target.id.as_str())) {
        if is_ours(target.id.as_str()) || target.id.as_str() == "paper" {
            // A sheet that one can only miss by aiming elsewhere is as tall as there is room.
            continue;
        }
        let whole = sight
            .part(target.id.as_str())
            .is_some_and(|piece| piece.seen.is_some_and(|seen| seen.height + SLACK >= piece.bounds.height));
        if !whole {
            // Half out of sight on a page: it comes.
            continue;
        }
        // The windows of a simulated desktop have buttons like real ones, only larger: 12 mm (T4, small). No lesson asks
        // for the keys of its calculator, which are lower where the text is large.
        let hit = match target.id.as_str() {
            id if id.starts_with("calculator/") => SMALL_HIT * 0.7,
            _ if is_machine(sight) => SMALL_HIT,
            _ => HIT,
        };
        let reach = (hit / 2.0 - 1.0) / sight.scale;
        let middle = Spot::new(target.area.x + target.area.width / 2.0, target.area.y + target.area.height / 2.0);
        for (aside, along) in [(-reach, 0.0), (reach, 0.0), (0.0, -reach), (0.0, reach)] {
            let at = Spot::new(middle.x + aside, middle.y + along);
            if ground.area.distance(at) > 0.0 {
                continue;
            }
            let mut hand = Recogniser::default();
            hand.set_scale(sight.scale);
            hand.feed(Touch::Moved(at), &targets, Duration::ZERO);
            let lies_in = |id: &declic::world::PartId| {
                target.receives && targets.iter().any(|other| other.id == *id && other.drags)
            };
            // What a window hides is reached when the window is moved.
            let index =
                |id: &str| sight.pieces.iter().position(|piece| matches!(&piece.kind, Kind::Part(own, _) if own == id));
            let hidden = |met: &declic::world::PartId| {
                let [own, other] =
                    [target.id.as_str(), met.as_str()].map(|id| index(id).and_then(|index| sheet(sight, index)));
                own != other
            };
            if hand.hovered() != Some(&target.id) && !hand.hovered().is_some_and(|met| lies_in(met) || hidden(met)) {
                let met = hand.hovered().map_or("nothing", |met| met.as_str());
                faults.push(format!("{} is too small to hit: beside its middle lies {met}", target.id));
            }
        }
    }
}
