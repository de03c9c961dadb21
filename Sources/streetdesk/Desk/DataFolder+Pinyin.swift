import StreetModel

extension DataFolder {
    /// How characters are read; nil where the files are not there.
    static func pinyin() -> PinyinTable? {
        guard let folder = find(), let readings = bytes(folder + "/pinyin/readings.txt") else { return nil }
        return PinyinTable(readings: readings, surnames: bytes(folder + "/pinyin/surnames.txt") ?? [])
    }
}
