/// Which part of a Chinese name is the surname: what a masked name still shows (DOMAIN §7).
package enum Surname {
    /// Surnames of two characters (复姓) that are met today; any other is of one.
    private static let compound: Set<String> = [
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连",
        "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于",
        "司空", "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋",
        "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门", "第五",
    ]

    /// "张" of 张三, "欧阳" of 欧阳慧敏; nothing of a name that is no longer than a surname.
    package static func shown(of name: String) -> Substring {
        let isCompound = name.count > 2 && compound.contains(String(name.prefix(2)))
        let count = isCompound ? 2 : 1
        return name.count > count ? name.prefix(count) : ""
    }
}
