/// Somebody who was found, by the file number and the community whose book keeps the file.
package struct FoundPerson: Hashable, Sendable {
    package var elder: String
    package var community: String
}
