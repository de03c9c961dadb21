/// Where in a name something was found; who is found by the surname comes first.
package enum NameMatch: Comparable, Sendable {
    case fromSurname, within
}
