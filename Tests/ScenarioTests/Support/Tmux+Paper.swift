import Testing

extension Tmux {
    /// Opens the first grid's sheet at 10:12 and marks two people of 07:50: one normal, one that could not be made out.
    mutating func markTwoOnPaper(_ desk: borrowing DeskFolder) throws {
        try open(desk, at: "10:12", showing: "已查 0/37")
        try press("r")
        try wait(for: "第1/39人")
        try wait(for: "1号楼 纸上记的时间")
        try type("0750")
        try press("Enter")
        try wait(for: "1号楼 约 07:50")
        try press("1")
        try wait(for: "1 吕忠义 正常 约07:50")
        try press("3")
        try wait(for: "2 郭桂兰 看不清 约07:50")
    }
}
