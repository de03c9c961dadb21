/// A moment at which a program may die or the power may go.
package struct CrashPoint: Sendable {
    /// How many calls were made until then, failed ones included.
    package var calls: Int
    package var volume: Volume
}
