/// Why there is no display.
package enum DisplayFault: Error, Hashable, Sendable {
    /// Input or output is no terminal (a pipe, a file).
    case noTerminal
    /// The terminal cannot place its cursor (TERM=dumb).
    case dumbTerminal
    /// Neither this kind of terminal nor any of the usual ones is in the system's list.
    case unknownTerminal(String)
    /// The system has no UTF-8 locale, not even C.UTF-8.
    case noLocale
}
