//! Laws of the telephone.
