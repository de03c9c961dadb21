import Glibc

/// What a display is opened with.
package struct DisplayOptions: Hashable, Sendable {
    /// File descriptors of the terminal.
    package var input: Int32 = 0
    package var output: Int32 = 1
    /// The kind of terminal (TERM); empty when nobody said.
    package var kind: String
    /// False for black and white (NO_COLOR).
    package var colors: Bool
    /// Whether clicks and the wheel are reported; the person can change it later.
    package var mouse = true

    package init(kind: String, colors: Bool = true, mouse: Bool = true, input: Int32 = 0, output: Int32 = 1) {
        self.kind = kind
        self.colors = colors
        self.mouse = mouse
        self.input = input
        self.output = output
    }

    /// What the environment says: TERM, and NO_COLOR where it is set and not empty.
    package static func fromEnvironment(mouse: Bool = true) -> DisplayOptions {
        DisplayOptions(kind: value("TERM"), colors: value("NO_COLOR").isEmpty, mouse: mouse)
    }

    private static func value(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}
