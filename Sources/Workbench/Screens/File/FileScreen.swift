import StreetModel
import TextUI

/// One person one file (一人一档), read only for now.
package struct FileScreen: Equatable, Sendable {
    package var elder: String
    package var scroll = 0

    package init(elder: String) {
        self.elder = elder
    }
}
