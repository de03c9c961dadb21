package import TextUI

/// What ended a wait.
package enum Event: Hashable, Sendable {
    /// What the person did, in order; never empty.
    case input([Input])
    /// A watched file descriptor has something to read.
    case ready(Int32)
    /// The deadline has come.
    case timeout
    /// The terminal may have a new size: ask the display for it.
    case resized
    /// Someone outside asked to stop (SIGTSTP): suspend the display.
    case stopAsked
    /// The process was stopped behind its back and goes on (SIGCONT): let the display retake the terminal.
    case continued
    /// A signal (HUP, TERM, INT, QUIT) asked the program to end: put everything away, close the display and raise it.
    case endAsked(Int32)
    /// The terminal is gone; nothing can be read from it any more.
    case hangup
}
