/// The headings of a meeting's roll (DOMAIN §5).
package enum RollHeader {
    package static let number = "序号"
    package static let name = "姓名"
    package static let standing = "身份"
    package static let unit = "单位"
    package static let telephone = "电话"
    package static let area = "面积"
    package static let all = [number, name, standing, unit, telephone, area]
}
