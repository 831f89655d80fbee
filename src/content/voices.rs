//! The clips that the binary carries, as `src/build.rs` packed them: the bytes that all begin with stand once, at the front.

use std::borrow::Cow;

/// Path, beginning and end of each, as `src/build.rs` wrote them.
#[allow(clippy::unreadable_literal, reason = "nobody reads them")]
mod list {
    include!(concat!(env!("OUT_DIR"), "/voices.rs"));
}

use list::{LIST, START};

static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/voices.bin"));

/// The paths of every clip, sorted.
pub fn iter() -> impl Iterator<Item = Cow<'static, str>> {
    LIST.iter().map(|(path, _, _)| Cow::Borrowed(*path))
}

/// A clip by its path.
pub fn get(path: &str) -> Option<Cow<'static, [u8]>> {
    let index = LIST.binary_search_by(|(known, _, _)| (*known).cmp(path)).ok()?;
    let (_, from, to) = LIST[index];
    Some(Cow::Owned([&PACK[..START], &PACK[from..to]].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_as_it_was() {
        assert!(LIST.len() > 700);
        for path in iter() {
            assert_eq!(get(&path).unwrap().as_ref(), std::fs::read(path.as_ref()).unwrap(), "{path}");
        }
        const { assert!(START > 3000, "the set-up of the encoder stands once") };
        assert!(get("assets/voice/fr/nothing.ogg").is_none());
    }
}
