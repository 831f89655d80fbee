//! Our own letters, on the screen and on paper: Atkinson Hyperlegible Next, made for low vision.

/// The regular weight, as a TrueType file.
pub const REGULAR: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
/// The bold weight, as a TrueType file.
pub const BOLD: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf");
