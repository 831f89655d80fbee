//! A web browser and the pages of invented services.

pub mod form;
