import StreetModel

extension Words {
    /// What an absence may be, below its form (DOMAIN §2).
    func absenceHint(_ profile: Profile) -> String {
        self(
            "最多 \(profile.absenceDays) 天, 住院 \(profile.hospitalAbsenceDays) 天; 不是本人说的只到今天, 再长请社区来报",
            "\(profile.absenceDays) days at most, \(profile.hospitalAbsenceDays) in hospital; not told by the person it holds for today, staff enter longer ones"
        )
    }
}
