/// The office's numbers for what is masked and locked (DOMAIN §7).
///
/// A desk whose profile is older than these has them as they stand in a new value: none is without a lock.
package struct PrivacyRules: Hashable, Sendable {
    /// Without a key for so long the screen locks; 0 for never.
    package var idleSeconds = 300
    /// A masked field that was asked for is shown for so long.
    package var shownSeconds = 30
    /// How many digits a PIN has.
    package var pinDigits = 4...8
    /// So many wrong ones in a row, and the next has to wait: so long, twice as long, and so on.
    package var pinTries = 3
    package var pinWaitSeconds = 30

    package init() {}
}
