/// The headings of the file of looks.
package enum LookHeader {
    package static let day = "日期"
    package static let time = "时间"
    package static let half = "时段"
    package static let elder = "档案号"
    package static let seen = "所见"
    package static let channel = "方式"
    package static let looker = "巡查人"
    package static let note = "备注"
    package static let all = [day, time, half, elder, seen, channel, looker, note]
}
