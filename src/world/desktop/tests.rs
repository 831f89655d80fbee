//! The desktop, from outside.
