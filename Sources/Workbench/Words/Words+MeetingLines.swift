extension Words {
    /// What was written as an act and is none, and then those that `meeting act` knows.
    package func noMeetingAct(_ asked: [String]) -> String {
        let text = asked.joined(separator: " ")
        return self("看不懂「\(text)」; \(meetingActs)", "\(text) is no act; \(meetingActs)")
    }

    /// The acts that `meeting act` knows.
    package var meetingActs: String {
        self(
            """
            会中一步: open 开始签到, start, adjourn, resume, extend 分钟, close, fail; invite|excuse|signin|leave|return 号, proxy 号 受托号, \
            unproxy 号, recuse|unrecuse 号 [议题]; item|skip 议题, pause, resume, more 分钟; speak 号 [question|order] [now], \
            next, done, hold, go, list close|open; motion 文字 [| 选项 …], amend 文字, withdraw, \
            ballot [方式] [选几人] [比例] [基数 [户数或平方米]] (方式: \(ballotKinds)), vote 号 赞成|反对|弃权, count 赞成 反对 弃权 (票决: 各选项票数 有效票 空白票), close-ballot, break-ballot 理由, announce; \
            conclude 结论 文字, follow 工号 日期 措施, nofollow 理由
            """,
            """
            the acts: open, start, adjourn, resume, extend MIN, close, fail; invite|excuse|signin|leave|return N, proxy N HOLDER, \
            unproxy N, recuse|unrecuse N [ITEM]; item|skip ITEM, pause, resume, more MIN; speak N [question|order] [now], \
            next, done, hold, go, list close|open; motion TEXT [| OPTION …], amend TEXT, withdraw, \
            ballot [KIND] [K] [RATIO] [BASE [OWNERS or m2]] (the kinds: \(ballotKinds)), vote N yes|no|abstain, count Y N A (a choice: each option's votes, valid papers, blank ones), close-ballot, break-ballot REASON, announce; \
            conclude OUTCOME TEXT, follow STAFF DAY MEASURE, nofollow REASON
            """)
    }
}
