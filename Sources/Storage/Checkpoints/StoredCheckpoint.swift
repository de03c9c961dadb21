/// A checkpoint as read: its manifest, and the bytes of its files by name.
struct StoredCheckpoint {
    var manifest: Manifest
    var files: [String: [UInt8]]
}
