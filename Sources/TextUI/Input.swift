/// One thing that a person did at the terminal, decoded and whole.
package enum Input: Hashable, Sendable {
    /// A key that is no text, or a control character.
    case key(Key)
    /// One grapheme that was typed: a Latin letter, a digit, a Han character.
    case text(Character)
    /// Text that was pasted (bracketed paste); line breaks arrive as "\n".
    case paste(String)
    /// A mouse button went down or the wheel turned, at a cell counted from 0.
    case mouse(MouseAction, row: Int, column: Int)
    /// The terminal has a new size.
    case resize(Size)
}

/// What a mouse did.
package enum MouseAction: Hashable, Sendable {
    case press, wheelUp, wheelDown
}

/// A key that types no text.
package enum Key: Hashable, Sendable {
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
    /// Ctrl with a small letter, "a" to "z" (never i, j, m or h where they mean Tab, Enter or Backspace).
    case control(Character)
}
