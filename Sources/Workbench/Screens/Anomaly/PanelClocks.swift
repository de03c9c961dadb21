/// The seconds that the running clocks of a matter have left, below 0 once late; nil for one that does not run.
struct PanelClocks {
    var response: Int?
    var handling: Int?
    var feedback: Int?
}
