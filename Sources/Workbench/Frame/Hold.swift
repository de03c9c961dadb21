/// What came under a person's hands without their asking, while they may still be typing for what was there before.
///
/// A digit logs a look, and a look of the wrong person is a false sign of life: so nothing but Enter is taken until they have
/// seen it (TERMINAL §1.5 asks for 300 ms; a sentence that is being typed takes longer).
enum Hold: Equatable, Sendable {
    /// The grid on the screen is no longer theirs, and their own one stands there.
    case otherGrid
    /// The panel of somebody in need has opened by itself.
    case panel(elder: String)
}
