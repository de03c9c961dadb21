import StreetModel
import TextUI

/// The panel of a person somebody has to be reached for (异常): clocks, whom to call next, what was tried.
package struct AnomalyScreen: Equatable, Sendable {
    package var elder: String
    /// The selected rung of the ladder; nil follows the next call.
    package var selected: Int?

    package init(elder: String, _ context: ScreenContext) {
        self.elder = elder
    }
}
