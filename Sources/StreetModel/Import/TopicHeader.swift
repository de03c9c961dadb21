/// The headings of the file of topics (DOMAIN §5).
package enum TopicHeader {
    package static let id = "议题编号"
    package static let on = "提出日期"
    package static let proposer = "提出人"
    package static let channel = "来源渠道"
    package static let place = "社区编码"
    package static let title = "题目"
    package static let households = "涉及户数"
    package static let wish = "期望结果"
    package static let all = [id, on, proposer, channel, place, title, households, wish]
}
