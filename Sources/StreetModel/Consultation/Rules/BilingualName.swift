/// A name that is data, in both languages.
package struct BilingualName: Hashable, Sendable {
    package var chinese: String
    package var english: String

    package init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }
}
