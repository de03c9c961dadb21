/// The headings of the file of complaints (DOMAIN §6).
package enum ComplaintHeader {
    package static let ticket = "工单编号"
    package static let called = "来电时间"
    package static let channel = "诉求渠道"
    package static let category = "诉求类别"
    package static let text = "诉求内容"
    package static let building = "楼栋编码"
    package static let caller = "诉求人"
    package static let telephone = "电话"
    package static let responded = "响应时间"
    package static let finished = "办结时间"
    package static let solved = "是否解决"
    package static let satisfied = "是否满意"
    package static let all = [
        ticket, called, channel, category, text, building, caller, telephone, responded, finished, solved, satisfied,
    ]
}
