import StreetModel

extension Words {
    /// The short name of a command, as the hint row, menus, help and palette show it.
    package func title(_ command: Command) -> String {
        switch command {
        case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end: movement(command)
        case .next: self("下一位", "next")
        case .risk: self("风险等级", "risk")
        case .move: self("搬迁", "move")
        case .leaving: self("注销", "leaving")
        case .evaluate: self("评价", "evaluate")
        case .dues: self("待办档案", "files due")
        case .open: self("打开", "open")
        case .tab: self("切换", "switch")
        case .backTab: self("反向切换", "switch back")
        case .back: self("返回", "back")
        case .close: self("关闭", "close")
        case .cancel: self("取消", "cancel")
        case .rounds: round
        case .board: board
        case .days: self("近30天", "thirty days")
        case .figures: self("数字明细", "behind the figures")
        case .leave: leave
        case .more: self("更多", "more")
        case .go: self("去别的屏", "other screens")
        case .find: self("查找", "find")
        case .reveal: self("看遮住的内容", "show masked")
        case .lock: self("锁屏", "lock")
        case .pin: self("设 PIN", "set PIN")
        case .palette: self("命令", "palette")
        case .help: self("帮助", "help")
        case .undo: self("撤销上一条", "undo")
        case .redo: self("恢复", "redo")
        case .order: self("重新排序", "reorder")
        case .copy: self("复制", "copy")
        case .mouse: self("鼠标开关", "mouse on/off")
        case .language: self("English", "中文")
        case .repaint: self("重画", "repaint")
        case .new: self("上报发现", "report")
        case .complaints: complaintsTitle
        case .months: pane(.months)
        case .weekHours: pane(.weekHours)
        case .categories: pane(.categories)
        case .places: pane(.places)
        case .repeats: pane(.repeats)
        case .wholePeriod: self("全部月份", "all months")
        case .matters: matters
        case .filters: self("筛选", "filters")
        case .export: self("导出", "export")
        case .respond: step(.responded)
        case .refer: step(.referred)
        case .giveBack: step(.returned)
        case .park: step(.parked)
        case .exclude: step(.excluded)
        case .merge: step(.merged)
        case .normal: self("正常", "normal")
        case .abnormal: self("异常", "abnormal")
        case .unclear: self("看不清", "unclear")
        case .contact: self("联系", "contact")
        case .facade: self("楼图", "facade")
        case .list: self("名单", "list")
        case .file: self("档案", "file")
        case .otherSlot: self("换早晚", "other half")
        case .otherGrid: self("换网格", "other grid")
        case .importFiles: self("导入", "import files")
        case .lateEntry: self("补录", "late entry")
        case .noteTime: self("改时间", "time")
        case .saveSheet: self("保存", "save")
        case .dropSheet: self("不保存, 离开", "leave unsaved")
        case .sheet: self("打印巡查表", "print the sheet")
        case .otherDay: self("看别的日期", "other day")
        case .noAnswer: self("没打通", "no answer")
        case .knocked: self("敲门无人应", "knocked")
        case .reached: self("联系上了", "reached")
        case .emergency: self("报警急救", "emergency")
        case .note: self("备注", "note")
        case .panel: self("处置", "panel")
        case .steps: self("下一步", "next step")
        case .handle: step(.handled)
        case .returnVisit: step(.confirmed)
        case .clear: step(.cleared)
        case .doAgain: step(.redone)
        case .raise: step(.raised)
        case .reassign: step(.reassigned)
        case .urge: self("催办", "urge")
        case .withdraw: step(.withdrawn)
        case .witness: step(.witnessed)
        case .absence: self("外出报备", "absence")
        case .visits: visitsTitle
        case .lift: liftTitle
        case .notReached: self("没联系上", "not reached")
        case .duty: dutyTitle
        case .edit: self("修改", "edit")
        case .otherPlace: self("换单位", "other place")
        case .nextGap: self("下一个空班", "next gap")
        case .registers: registersTitle
        case .register: self("新建", "new")
        case .assign: self("派人", "assign")
        case .split: self("拆分", "split")
        case .mergeGrid: self("并入", "merge")
        case .redraw: self("划楼", "move buildings")
        case .canvass: canvassTitle
        case .dwellingVisited: canvassFinding(.visited)
        case .livesAlone: canvassFinding(.alone)
        case .refusedVisit: canvassFinding(.refused)
        case .visitAgain: canvassFinding(.again)
        case .vacant: canvassFinding(.vacant)
        case .toVisit: canvassFinding(.toVisit)
        case .topics: topicsTitle
        case .raiseTopic: self("提出议题", "raise a topic")
        case .proposeTopic: proposeTopic
        case .recommend: self("筛选建议", "recommend")
        case .decideTopic: self("决定", "decide")
        case .moveOn: self("转下一步", "move on")
        case .answerTopic: self("答复", "answer")
        case .joinTopic: self("附议", "joined by")
        case .moveBack: self("退回", "back")
        case .closeTopic: self("办结", "close")
        case .checkLine: self("勾选", "check")
        case .keeper: self("责任人", "owner")
        case .liftTopic: self("上报街道", "to the street")
        case .meetings: self("议事会议", "meetings")
        case .planMeeting: self("新建会议", "plan a meeting")
        case .preparation: self("会前准备", "prepare")
        case .hall: self("开会", "hold it")
        case .papers: self("打印", "papers")
        case .planEdit: self("会议信息", "the meeting")
        case .publish: self("公告", "publish")
        case .cancelMeeting: self("取消会议", "call off")
        case .add: self("新增", "add")
        case .itemUp: self("上移", "up")
        case .itemDown: self("下移", "down")
        case .itemUnder: self("归入", "under")
        case .takeOff: self("撤下", "take off")
        case .lineDone: self("办了/没办", "done/open")
        case .takeOver: self("沿用上次", "last roll")
        case .importRoll: self("读文件", "from file")
        case .meeting, .nextSpeaker, .pauseClock, .speakers, .ballot, .outcome, .nextItem, .attend, .motion, .stage,
            .speakerList, .bigBoard, .voteYes, .voteNo, .voteAbstain:
            meetingTitle(command)
        }
    }

    /// The name of a command in the hint row of a narrow terminal.
    func hint(_ command: Command) -> String {
        switch command {
        case .noAnswer: self("没打通", "no ans")
        case .knocked: self("没人应", "knock")
        case .reached: self("联系上", "reach")
        case .emergency: self("报警急救", "emerg")
        case .repeats: self("重复", "again")
        case .risk: self("等级", "risk")
        case .redraw: self("划楼", "bldgs")
        default: meetingHint(command) ?? title(command)
        }
    }

    private func movement(_ command: Command) -> String {
        switch command {
        case .up: self("上", "up")
        case .down: self("下", "down")
        case .left: self("左", "left")
        case .right: self("右", "right")
        case .pageUp: self("上一页", "page up")
        case .pageDown: self("下一页", "page down")
        case .home: self("到头", "top")
        default: self("到尾", "bottom")
        }
    }
}
