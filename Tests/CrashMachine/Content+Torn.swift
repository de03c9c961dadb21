import Campaigns

extension Content {
    /// What the file may hold after a loss of power, besides what is safe and what programs saw.
    ///
    /// Lengths between, zeroes where bytes were to be, every mix of sectors where they are few, and some where they are many.
    func torn(_ dice: inout Dice) -> [[UInt8]] {
        if isSafe { return [] }
        var found = versions.dropLast() + shortened() + zeroed()
        let changed = Content.sectors(max(bytes.count, safe.count)).filter { choices($0).count > 1 }
        if changed.count <= 4 {
            found += everyMix(of: changed)
        } else {
            for _ in 0..<12 { found.append(mix(changed) { dice.below($0) }) }
        }
        return found
    }

    private var lengths: [Int] { [safe.count, bytes.count] + versions.map(\.count) }

    /// The new bytes, to lengths that a write may have come to.
    private func shortened() -> [[UInt8]] {
        guard let least = lengths.min(), least < bytes.count else { return [] }
        var ends = [least + 1, (least + bytes.count) / 2, bytes.count - 1]
        for place in least..<bytes.count {
            if place % Content.sector == 0 { ends.append(place) }
            if bytes[place] == 0x0A { ends += [place, place + 1] }
        }
        return Set(ends).sorted().filter { $0 > least && $0 < bytes.count }.map { Array(bytes[..<$0]) }
    }

    /// The length as it was to be, and zeroes from somewhere on.
    private func zeroed() -> [[UInt8]] {
        guard let least = lengths.min(), least < bytes.count else { return [] }
        let starts = [least] + Content.sectors(bytes.count).map { $0 * Content.sector }.filter { $0 > least }
        return starts.map { bytes[..<$0] + Array(repeating: 0, count: bytes.count - $0) }
    }

    /// What a sector may hold: each of its versions, the newest first, and zeroes where it is new.
    private func choices(_ sector: Int) -> [[UInt8]] {
        let length = Content.part(bytes, sector).count
        var found: [[UInt8]] = []
        for version in versions.reversed() + [safe] {
            let part = Content.part(version, sector)
            let filled = part.prefix(length) + Array(repeating: 0, count: max(0, length - part.count))
            if !found.contains(Array(filled)) { found.append(Array(filled)) }
        }
        if let lost = lost[sector] {
            found.append(lost.prefix(length) + Array(repeating: 0, count: max(0, length - lost.count)))
        }
        if found.isEmpty { found.append(Content.part(bytes, sector)) }
        return found
    }

    private func everyMix(of sectors: [Int]) -> [[UInt8]] {
        let counts = sectors.map { choices($0).count }
        let all = counts.reduce(1, *)
        return (0..<min(all, 81)).map { number in
            var rest = number
            return mix(sectors) { count in
                defer { rest /= count }
                return rest % count
            }
        }
    }

    private func mix(_ sectors: [Int], _ pick: (_ count: Int) -> Int) -> [UInt8] {
        var mixed = bytes
        for sector in sectors {
            let all = choices(sector)
            let part = all[pick(all.count)]
            let start = sector * Content.sector
            mixed.replaceSubrange(start..<start + part.count, with: part)
        }
        return mixed
    }
}
