extension Masking {
    /// Surnames of two characters (复姓) that are met today; any other is of one.
    private static let compoundSurnames: Set<String> = [
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连",
        "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于",
        "司空", "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋",
        "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门", "第五",
    ]

    /// "张*", "张**", "欧阳**": the surname, and a star for each further character (DOMAIN §7).
    package static func name(_ name: String) -> String {
        let characters = Array(name)
        let isCompound = characters.count > 2 && compoundSurnames.contains(String(characters.prefix(2)))
        let shown = isCompound ? 2 : 1
        if characters.count <= shown { return String(repeating: "*", count: characters.count) }
        return String(characters.prefix(shown)) + String(repeating: "*", count: characters.count - shown)
    }
}
