package import StreetModel

/// The seal of a day, as a report prints it and `verify --seal` answers.
extension Words {
    /// At the foot of a report: the seal, and how it is checked.
    func seal(_ seal: Report.Seal, _ office: Office) -> [String] {
        let place = "\(seal.place) \(placeName(seal.place, office))"
        let time = seal.until.map { office.offset.timeOfDay(of: $0).fullText }
        let day = seal.day.text
        let until = time.map { self(" 截至 \($0)", " up to \($0)") } ?? ""
        return [
            self("封印 \(place) \(day)\(until): \(seal.text)", "Seal of \(place), \(day)\(until): \(seal.text)"),
            self(
                "核对: streetdesk verify --seal \(day)\(time.map { "T\($0)" } ?? "") \(seal.text)",
                "To check it: streetdesk verify --seal \(day)\(time.map { "T\($0)" } ?? "") \(seal.text)"),
        ]
    }

    /// What comes of checking a seal: what holds, or where it does not, and what to do.
    package func verdict(_ verdict: SealVerdict, _ day: Day) -> [String] {
        switch verdict {
        case .same(let place):
            return [
                self(
                    "是: \(place) 的 \(day.text) 与封印一致, 每一行都核对过",
                    "Yes: \(day.text) of \(place) is what the seal says, every line checked")
            ]
        case .sameSoFar(let place):
            return [
                self(
                    "到现在为止是: \(place) 的 \(day.text) 与封印一致; 当天还没有结束, 还会增加",
                    "Yes so far: \(day.text) of \(place) is what the seal says; the day is not over and may still grow")
            ]
        case .notOver:
            return [
                self(
                    "\(day.text) 还没有结束, 封印与现在不一致; 报告上的封印写着时刻的, 请连时刻一起写: \(day.text)T18:40:12",
                    "\(day.text) is not over, and the seal is not that of now; where the report gives a time, write it too: \(day.text)T18:40:12"
                )
            ]
        case .grown(let place, let book, let after, let through):
            let later = after + 1 == through ? "\(through)" : "\(after + 1)-\(through)"
            return [
                self(
                    "不一致: \(place) 的 \(day.text) 封印时到 \(book) 第 \(after) 号为止, 后来又写入了 \(later) 号; 前面的没有变, 请核对后来的是谁写的 (streetdesk audit)",
                    "No: when \(day.text) of \(place) was sealed, \(book) ended with line \(after); \(later) came into that day later. What stands before them is unchanged: see who wrote them (streetdesk audit)"
                )
            ]
        case .damaged(let faults): return [sealBroken(day)] + faults.map { finding($0) }
        case .misread(let place, let groups):
            let list = groups.map(String.init).joined(separator: self("、", ", "))
            return [
                self(
                    "不一致, 但 \(place) 的 \(day.text) 只差第 \(list) 组: 多半是抄错或听错, 请再核对封印",
                    "No, but \(day.text) of \(place) differs in group \(list) alone: probably misread, look at the seal again"
                )
            ]
        case .other(let closings): return [sealDiffers(day)] + closings.map(line)
        }
    }

    private func sealBroken(_ day: Day) -> String {
        self(
            "不一致: \(day.text) 或以前的内容被改动过:", "No: something of \(day.text) or before was changed:")
    }

    private func sealDiffers(_ day: Day) -> String {
        self(
            "不一致: \(day.text) 不是封印时的样子, 各行前后相连, 是整本重写的, 或封印是别的日子、别的街道的。请与报告末尾逐本对照, 不同的就是被改的本子; 再用备份核对:",
            "No: \(day.text) is not what was sealed. Every chain is whole, so a book was written anew, or the seal is of another day or street. Compare with the foot of the report: the book that differs is the one; then with a backup:"
        )
    }

    private func line(_ closing: BookClosing) -> String {
        self(
            "\(closing.book) 末行 \(closing.number) 校验和 \(closing.sum)",
            "\(closing.book) last line \(closing.number) sum \(closing.sum)")
    }
}
