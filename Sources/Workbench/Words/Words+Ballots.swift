import StreetModel

extension Words {
    func kind(_ kind: BallotMarked.Kind) -> String {
        switch kind {
        case .showOfHands: self("举手表决", "show of hands")
        case .rollCall: self("点名表决", "roll call")
        case .secret: self("无记名投票", "secret ballot")
        case .choice: self("票决", "choice")
        case .straw: self("摸底 (没有效力)", "straw poll (no effect)")
        }
    }

    func voice(_ voice: BallotMarked.Voice) -> String {
        switch voice {
        case .yes: self("赞成", "for")
        case .no: self("反对", "against")
        case .abstain: self("弃权", "abstains")
        }
    }

    func choose(_ count: Int, of options: Int) -> String {
        self("票决 \(options) 选 \(count)", "choose \(count) of \(options)")
    }

    /// The words of a command for the ways of voting, and for what a ratio is taken of.
    var ballotKinds: String {
        BallotMarked.Kind.allCases.map { self($0.names.first ?? $0.word, $0.word) }.joined(separator: " ")
    }
    var ballotBases: String {
        Threshold.Base.allCases.map { self($0.names.first ?? $0.word, $0.word) }.joined(separator: " ")
    }

    /// What a ratio is taken of.
    func baseWord(_ base: Threshold.Base) -> String {
        switch base {
        case .members: self("全体", "all")
        case .present: self("到场", "present")
        case .voting: self("参加表决", "voting")
        case .decided: self("赞成加反对", "for and against")
        case .owners: self("业主", "owners")
        case .area: self("面积", "area")
        }
    }

    /// "过半数", "2/3以上": 以上 includes the number, 过 and 超过 do not (Civil Code art. 1259).
    func ratio(_ threshold: Threshold) -> String {
        switch (threshold.over, threshold.of, threshold.isStrict) {
        case (1, 2, true): self("过半数", "majority")
        case (1, 2, false): self("半数以上", "half or more")
        case (let over, let of, true): self("超过\(over)/\(of)", "over \(over)/\(of)")
        case (let over, let of, false): self("\(over)/\(of)以上", "\(over)/\(of) or more")
        }
    }

    /// "须 4 赞成 / 到场 6 (过半数)".
    func needLong(_ need: BallotNeed) -> String {
        let (count, base) = (amount(need.needed, need.threshold), amount(need.base, need.threshold))
        let of = baseWord(need.threshold.base)
        return self(
            "须 \(count) 赞成 / \(of) \(base) (\(ratio(need.threshold)))",
            "needs \(count) for / \(base) \(of) (\(ratio(need.threshold)))")
    }

    /// "须 4/6 过半数".
    func needShort(_ need: BallotNeed) -> String {
        let (count, base) = (amount(need.needed, need.threshold), amount(need.base, need.threshold))
        return self("须 \(count)/\(base) \(ratio(need.threshold))", "needs \(count)/\(base) \(ratio(need.threshold))")
    }

    /// "须 4/6", where there is no room for more.
    func needBare(_ need: BallotNeed) -> String {
        let (count, base) = (amount(need.needed, need.threshold), amount(need.base, need.threshold))
        return self("须 \(count)/\(base)", "needs \(count)/\(base)")
    }

    /// "须 4/6 (到场6 过半数)": under a ballot.
    func needOfSum(_ sum: BallotSum) -> String {
        let (count, base) = (amount(sum.needed, sum.threshold), amount(sum.base, sum.threshold))
        let of = baseWord(sum.threshold.base)
        return self(
            "须 \(count)/\(base) (\(of)\(base) \(ratio(sum.threshold)))",
            "needs \(count)/\(base) (\(of) \(base), \(ratio(sum.threshold)))")
    }

    /// An area is kept in hundredths of a square metre.
    private func amount(_ count: Int, _ threshold: Threshold) -> String {
        switch threshold.base {
        case .area: "\(count / 100)m2"
        case .members, .present, .voting, .decided, .owners: "\(count)"
        }
    }

    /// "3赞 2反 1弃"; of a choice the votes of each option.
    func votes(_ sum: BallotSum) -> String {
        if sum.kind == .choice { return sum.options.map { "\($0.text) \($0.votes)" }.joined(separator: "  ") }
        return self("\(sum.yes)赞 \(sum.no)反 \(sum.abstain)弃", "\(sum.yes) for \(sum.no) ag. \(sum.abstain) abst.")
    }

    /// Whether it passed, or who was chosen.
    func verdict(_ sum: BallotSum) -> String {
        switch sum.kind {
        case .straw: return self("摸底", "straw poll")
        case .choice:
            let elected = sum.options.filter(\.isElected).map(\.text).joined(separator: self("、", ", "))
            if sum.options.contains(where: \.isTied) {
                let tie = self("末位平票", "a tie at the last place")
                return elected.isEmpty ? tie : self("选出 \(elected), \(tie)", "chosen: \(elected), \(tie)")
            }
            return elected.isEmpty ? self("没有选出", "nobody chosen") : self("选出 \(elected)", "chosen: \(elected)")
        case .showOfHands, .rollCall, .secret:
            let word = sum.isPassed ? self("通过", "passed") : self("未通过", "not passed")
            return sum.isTie ? self("\(word) (平票)", "\(word) (a tie)") : word
        }
    }

    /// Who gave no vote, was not there, stood back: kept apart.
    func silentLine(_ sum: BallotSum) -> String {
        let parts: [(Int, String)] = [
            (sum.silent, self("未投\(sum.silent)", "no vote \(sum.silent)")),
            (sum.absent, self("缺席\(sum.absent)", "absent \(sum.absent)")),
            (sum.recused, self("回避\(sum.recused)", "recused \(sum.recused)")),
        ]
        return parts.filter { $0.0 > 0 }.map(\.1).joined(separator: " ")
    }

    func countVotes(_ kind: BallotMarked.Kind) -> String {
        kind == .rollCall ? self("点名", "call the roll") : self("计票", "enter the counts")
    }
    var everybodyCalled: String { self("已点完 (4 2 结束表决)", "all called (4 2 closes the ballot)") }
    var closeBallot: String { self("结束表决 (定下名册)", "close it (the roll freezes)") }
    var discardBallot: String { self("作废重来", "break it off") }
    var announceNext: String { self("(4 1 公布)", "(4 1 announces)") }
    var announce: String { self("公布结果", "announce the result") }
    var newBallot: String { self("另一次表决", "another ballot") }

    /// The labels of the fields of a ballot.
    func countLabels(_ options: [String]) -> [String] {
        options.isEmpty
            ? [self("赞成", "for"), self("反对", "ag."), self("弃权", "abs")]
            : options + [self("有效票", "valid"), self("空白票", "blank")]
    }

    var papersMissing: String { self("请写收回多少张有效票", "Write how many valid papers came in") }

    /// "收回有效票 7, 空白 1": the papers of a choice.
    func papers(_ valid: Int, blank: Int) -> String {
        self("收回有效票 \(valid), 空白 \(blank)", "\(valid) valid papers, \(blank) blank")
    }

    /// "合计 6 / 可投票 6": the sum and the roll beside the fields, and in short.
    func countSum(_ sum: Int?, voters: Int) -> [String] {
        let text = sum.map(String.init) ?? "?"
        return [self("合计 \(text) / 可投票 \(voters)", "sum \(text) / may vote \(voters)"), "\(text)/\(voters)"]
    }
}
