import StreetModel

/// What a row of a complaint or a look contradicts.
extension Words {
    /// What contradicts a complaint, or what the desk has.
    func complaintTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .callInFuture: self("来电时间在将来; 请改正", "the call lies in the future; correct it")
        case .earlierThan(let header): self("比「\(header)」还早; 请改正", "it is before \(header); correct it")
        case .solvedWithoutEnd:
            self("已解决却没有办结时间; 请补上", "solved, and no time says since when; fill it in")
        case .ticketOfOtherBook(let code):
            self("工单编号已在 \(code) 的台账里; 请核对楼栋编码", "the ticket is on the books of \(code); check the building")
        case .timeInFuture: self("时间在将来; 请留意", "it lies in the future")
        case .otherOnDesk(let value):
            self(
                "工作台上是「\(value)」, 照旧不改; 要改请在工作台上办", "the desk has \"\(value)\", which stays; change it there")
        case .limitHasPassed:
            self("此人末次动静已超时限, 没有改; 先联系到人", "no sign of life for too long: left as it is; reach the person first")
        case .consentStays:
            self("空着不算撤回; 原来的同意照旧有效", "an empty cell withdraws nothing; the consent stands")
        case .agreementStays:
            self("空着不算取消; 原来的约定照旧", "an empty cell ends no agreement; the agreed time stays")
        case .valueStays:
            self(
                "空着不算删除; 原来的照旧, 要删请在工作台上办", "an empty cell deletes nothing; what the desk has stays, delete it there")
        case .movesWithoutDoor(let columns):
            self(
                "换了楼栋, 文件却没有\(columns.map { "「\($0)」" }.joined())列, 旧门牌不能照搬; 请补上再导入",
                "another building, and no column \(columns.joined(separator: ", ")): the old door is not there; add it")
        case .closedGrid:
            self("这个网格在工作台上已撤销; 请改成现在的网格", "this grid was closed at the desk; name the one there is now")
        case .tooOld(let days):
            self("来电超过 \(days) 天, 不再统计; 没有导入", "called more than \(days) days ago, counted no longer; left out")
        default: ""
        }
    }

    /// What contradicts a look: its time, its slot, another look.
    func lookTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .observedInFuture: self("看到的时间在将来; 请改正", "the look lies in the future; correct it")
        case .slotContradictsTime: self("时段和时间对不上; 请改正", "the slot contradicts the time; correct it")
        case .otherLook(let sight, let twin):
            self(
                "与\(self.twin(twin))的「\(sight)」矛盾: 同一人、同一时刻; 请核对, 改正时间, 或只留对的一行",
                "contradicts \"\(sight)\" in \(self.twin(twin)), of the same person and time; correct the time or keep the right row"
            )
        case .otherLookOnDesk(let sight):
            self(
                "与工作台上的「\(sight)」矛盾: 同一人、同一时刻; 请核对, 改正时间, 或删去这一行",
                "contradicts \"\(sight)\" on the desk, of the same person and time; correct the time or take the row out"
            )
        case .lookTooOld(let year): self("在 \(year) 年以前; 请改正", "it is before \(year); correct it")
        default: ""
        }
    }
}
