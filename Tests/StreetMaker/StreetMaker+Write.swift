import Glibc

extension StreetMaker {
    /// Writes the files into a folder, which is made where it is not there.
    ///
    /// - Returns: false where a file could not be written whole.
    package func write(to folder: String) -> Bool {
        mkdir(folder, 0o700)
        return files().allSatisfy { file in
            guard let stream = fopen("\(folder)/\(file.name)", "w") else { return false }
            let bytes = Array(file.text.utf8)
            let count = fwrite(bytes, 1, bytes.count, stream)
            return fclose(stream) == 0 && count == bytes.count
        }
    }
}
