//! Places to fill one after another: the digits of a card, or its pictures. A few of them may be filled anew, the others
//! stay.

use std::ops::Range;

/// The places.
#[derive(Clone)]
pub struct Places<T> {
    signs: Vec<Option<T>>,
    /// What is being filled anew.
    anew: Option<Range<usize>>,
    /// Nothing of it was filled yet: what is there stays in sight, to be compared.
    is_fresh: bool,
}

impl<T: Copy> Places<T> {
    /// So many places, all empty.
    #[must_use]
    pub fn new(count: usize) -> Self {
        Self { signs: vec![None; count], anew: None, is_fresh: false }
    }

    /// What is in each place.
    #[must_use]
    pub fn signs(&self) -> &[Option<T>] {
        &self.signs
    }

    /// Everything, once every place is filled.
    #[must_use]
    pub fn whole(&self) -> Option<Vec<T>> {
        self.signs.iter().copied().collect()
    }

    /// The place that is filled next, if there is one.
    #[must_use]
    pub fn next(&self) -> Option<usize> {
        match &self.anew {
            Some(anew) if self.is_fresh => Some(anew.start),
            Some(anew) => self.empty(anew.clone()).or_else(|| self.empty(0..self.signs.len())),
            None => self.empty(0..self.signs.len()),
        }
    }

    /// These places are to be filled anew: what is in them goes with the next sign.
    pub fn renew(&mut self, places: Range<usize>) {
        self.anew = Some(places);
        self.is_fresh = true;
    }

    /// Fills the next place. Which one it was; none if all are filled.
    pub fn write(&mut self, sign: T) -> Option<usize> {
        let place = self.next()?;
        if let Some(anew) = self.anew.clone().filter(|_| std::mem::take(&mut self.is_fresh)) {
            self.clear(anew);
        }
        *self.signs.get_mut(place)? = Some(sign);
        if self.anew.as_ref().is_some_and(|anew| self.empty(anew.clone()).is_none()) {
            self.anew = None;
        }
        Some(place)
    }

    /// Empties the place that was filled last: among those that are filled anew, as long as one of them is.
    pub fn erase(&mut self) {
        self.is_fresh = false;
        let anew = self.anew.clone().and_then(|anew| self.filled(anew));
        let before = self.empty(0..self.signs.len()).unwrap_or(self.signs.len());
        let last = anew.or_else(|| self.filled(0..before)).or_else(|| self.filled(0..self.signs.len()));
        if let Some(place) = last {
            self.clear(place..place + 1);
        }
    }

    fn clear(&mut self, places: Range<usize>) {
        self.signs.iter_mut().take(places.end).skip(places.start).for_each(|sign| *sign = None);
    }

    fn empty(&self, mut places: Range<usize>) -> Option<usize> {
        places.find(|place| self.signs.get(*place).is_some_and(Option::is_none))
    }

    fn filled(&self, mut places: Range<usize>) -> Option<usize> {
        places.rfind(|place| self.signs.get(*place).is_some_and(Option::is_some))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(places: &mut Places<char>, signs: &str) -> String {
        signs.chars().for_each(|sign| _ = places.write(sign));
        shown(places)
    }

    fn shown(places: &Places<char>) -> String {
        places.signs().iter().map(|sign| sign.unwrap_or('.')).collect()
    }

    #[test]
    fn places_are_filled_in_order() {
        let mut places = Places::new(5);
        assert_eq!(typed(&mut places, "12"), "12...");
        assert_eq!((places.next(), places.whole()), (Some(2), None));
        assert_eq!(typed(&mut places, "3456"), "12345", "no more than there are");
        assert_eq!(places.whole().unwrap(), ['1', '2', '3', '4', '5']);
        for left in ["1234.", "123..", "12...", "1....", ".....", "....."] {
            places.erase();
            assert_eq!(shown(&places), left);
        }
    }

    #[test]
    fn a_few_are_filled_anew_and_the_others_stay() {
        let mut places = Places::new(6);
        typed(&mut places, "123456");
        places.renew(2..4);
        assert_eq!((shown(&places).as_str(), places.next()), ("123456", Some(2)), "in sight, to be compared");
        assert_eq!(typed(&mut places, "7"), "127.56");
        assert_eq!(typed(&mut places, "8"), "127856");
        assert!(places.write('9').is_none());
        places.renew(0..2);
        places.erase();
        assert_eq!(shown(&places), "1.7856", "erasing begins at its end");
        assert_eq!(typed(&mut places, "0"), "107856");
        // One thing was to be filled anew, then another: the hole of the first is filled too.
        places.renew(0..2);
        typed(&mut places, "4");
        places.renew(4..6);
        assert_eq!(typed(&mut places, "2233"), "437822", "and what is too much is left aside");
    }
}
