import StreetModel
import Testing
import TextUI
import Workbench

/// Checklist and roll of a meeting that is being prepared (issue 5, preparation).
struct PlanPanesPictureTests {
    @Test func checklist() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "Tab").picture,
            """
            议事  槐安里社区  居民议事会第3次                     周月华 社区工作者 08:57:48
            11-25 周三 14:00-15:30 二楼会议室  居民议事会  筹备  议程 70/90 分 余 20 分
            --------------------------------------------------------------------------------
             议程 3  [清单 0/3]  名册 0   公告
            >- 会场与设备                     11-22前
             ! 张贴公告                       11-20前
             - 票箱与选票                     11-24前














            --------------------------------------------------------------------------------

            1 办了/没办  2 派人  7 打印  8 公告  9 开会  0 更多  ? 帮助
            """)
    }

    @Test func checklistEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1", "Tab").picture,
            """
            Consultation  槐安里社区  居民议事会第3次                  周月华 staff 08:57:48
            11-25 Wed 14:00-15:30  planned  agenda 70/90 min 20 min left
            --------------------------------------------------------------------------------
             Agenda 3  [List 0/3]  Roll 0   Notice
            >- room and equipment             by 11-22
             ! notice hung                    by 11-20
             - ballot box and papers          by 11-24














            --------------------------------------------------------------------------------

            1 done/open  2 assign  7 papers  8 publish  9 hold it  0 more  ? help
            """)
    }

    @Test func narrowChecklist() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1", "Tab").picture,
            """
            议事 居民议事会第3次          周月华 08:57:48
            11-25 周三 14:00-15:30 筹备 余 20 分
            ---------------------------------------------
             议程 3  [清单 0/3]  名册 0   公告
            >- 会场与设备           11-22前
             ! 张贴公告             11-20前
             - 票箱与选票           11-24前










            ---------------------------------------------

            1办了/没办 2派人 7打印 8公告 9开会 0更多
            """)
    }

    @Test func narrowChecklistEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "Tab").picture,
            """
            Consultation 居民议事会第3次  周月华 08:57:48
            11-25 Wed 14:00-15:30 planned 20 min left
            ---------------------------------------------
             Agenda 3  [List 0/3]  Roll 0   Notice
            >- room and equipment    by 11-22
             ! notice hung           by 11-20
             - ballot box and papers by 11-24










            ---------------------------------------------

            1done/open 2assign 7papers 8publish 0more
            """)
    }

    @Test func roll() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "Tab", "Tab", "3").picture,
            """
            议事  槐安里社区  居民议事会第3次                     周月华 社区工作者 08:57:48
            11-25 周三 14:00-15:30 二楼会议室  居民议事会  筹备  议程 70/90 分 余 20 分
            --------------------------------------------------------------------------------
             议程 3   清单 0/3  [名册 4]  公告
            >- 01  于学文       成员  3号楼                19900000101
             - 02  周秀兰       成员  4号楼                19900000102
             - 03  欧阳慧敏     成员  5号楼
             - 04  何德福       列席  物业服务中心         19900000104













            --------------------------------------------------------------------------------
            已记录 名册 4 人 08:57 (u 撤销)
            1 修改  2 新增  3 沿用上次  4 读文件  5 通知  6 撤下  7 打印  0 更多  ? 帮助
            """)
    }

    @Test func rollEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1", "Tab", "Tab", "3").picture,
            """
            Consultation  槐安里社区  居民议事会第3次                  周月华 staff 08:57:48
            11-25 Wed 14:00-15:30  planned  agenda 70/90 min 20 min left
            --------------------------------------------------------------------------------
             Agenda 3   List 0/3  [Roll 4]  Notice
            >- 01  于学文       member     3号楼                19900000101
             - 02  周秀兰       member     4号楼                19900000102
             - 03  欧阳慧敏     member     5号楼
             - 04  何德福       attendant  物业服务中心         19900000104













            --------------------------------------------------------------------------------
            Saved roll of 4 08:57 (u undo)
            1 edit  2 add  3 last roll  4 from file  5 invited  6 take off  0 more  ? help
            """)
    }

    @Test func narrowRoll() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1", "Tab", "Tab", "3").picture,
            """
            议事 居民议事会第3次          周月华 08:57:48
            11-25 周三 14:00-15:30 筹备 余 20 分
            ---------------------------------------------
             议程 3   清单 0/3  [名册 4]  公告
            >- 01  于学文       成员  19900000101
             - 02  周秀兰       成员  19900000102
             - 03  欧阳慧敏     成员
             - 04  何德福       列席  19900000104









            ---------------------------------------------
            已记录 名册 4 人 08:57 (u 撤销)
            1修改 2新增 3沿用上次 4读文件 5通知 0更多
            """)
    }

    @Test func narrowRollEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "Tab", "Tab", "3").picture,
            """
            Consultation 居民议事会第3次  周月华 08:57:48
            11-25 Wed 14:00-15:30 planned 20 min left
            ---------------------------------------------
             Agenda 3   List 0/3  [Roll 4]  Notice
            >- 01  于学文       member     19900000101
             - 02  周秀兰       member     19900000102
             - 03  欧阳慧敏     member
             - 04  何德福       attendant  19900000104









            ---------------------------------------------
            Saved roll of 4 08:57 (u undo)
            1edit 2add 3last roll 4from file 0more
            """)
    }
}
