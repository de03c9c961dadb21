/// The headings of an elder's row that no single field stands for.
enum ElderHeader {
    static let status = "状态"
    static let contact = "紧急联系人"
    static let relation = "关系"
    static let contactTelephone = "紧急联系电话"
    static let furtherContact = "备用联系人"
    static let furtherRelation = "备用联系人关系"
    static let furtherTelephone = "备用联系电话"
    static let contacts = [contact, relation, contactTelephone, furtherContact, furtherRelation, furtherTelephone]
}
