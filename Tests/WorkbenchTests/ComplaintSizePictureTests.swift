import Testing
import TextUI
import Workbench

/// The analysis of complaints on narrow and very wide terminals, and in English.
struct ComplaintSizePictureTests {
    private func picture(
        _ keys: [String], _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese
    ) -> String {
        ComplaintFixture.desk(keys, columns: columns, rows: rows, language: language).picture
    }

    @Test func monthsNarrow() {
        expectPicture(
            picture([], 45, 20, .english),
            """
            Complaints last 400 days        刘强 10:15:00
            resp6/7 solved5/6 happy2/6 score66.5
            ---------------------------------------------
             month   n change           resp solved happy
            >2026-11 4     +3 #########  4/4    3/3   1/3
             2026-10 2     +1 ####-----  1/2    1/2   0/2
             2026-09 1     +1 ##-------  1/1    1/1   1/1
             2026-08 0      0 ---------  0/0    0/0   0/0
             2026-07 0      0 ---------  0/0    0/0   0/0
             2026-06 0      0 ---------  0/0    0/0   0/0
             2026-05 0      0 ---------  0/0    0/0   0/0
             2026-04 0      0 ---------  0/0    0/0   0/0
             2026-03 0      0 ---------  0/0    0/0   0/0
             2026-02 0      0 ---------  0/0    0/0   0/0
             2026-01 0      0 ---------  0/0    0/0   0/0
             2025-12 0      0 ---------  0/0    0/0   0/0
             2025-11 0        ---------  0/0    0/0   0/0
            ---------------------------------------------

            1month 2week 3class 4place 5again 0more
            """)
    }

    @Test func weekHoursNarrow() {
        expectPicture(
            picture(["2", "Down"], 40, 12, .english),
            """
            Complaints last 400 days   刘强 10:15:00
            resp6/7 solved5/6 happy2/6 score66.5
            ----------------------------------------
             week 0  3  6  9  12 15 18 21  n
             Mon  ..................5..... 1
            >Tue  ..................9..... 2
             Wed  ..........5............. 1
             Thu  .......5...........5.... 2
             Fri  ..................5..... 1
            ------------------------ v 2 more lines

            1month 2week 3class 4place 5again 0more
            """)
    }

    @Test func categoriesSmallest() {
        expectPicture(
            picture(["3"], 40, 12),
            """
            诉求分析 近 400 天         刘强 10:15:00
            响应6/7 解决5/6 满意2/6 得分66.5
            ----------------------------------------
             类别     件              响应 解决 满意
            >物业管理  3 ############  3/3  2/2  0/2
             停车管理  2 ########----  1/2  1/2  0/2
             养老服务  1 ####--------  1/1  1/1  1/1
             环境治理  1 ####--------  1/1  1/1  1/1

            ----------------------------------------

            1月份 2周×时 3类别 4地点 5重复 0更多
            """)
    }

    @Test func repeatsNarrow() {
        expectPicture(
            picture(["5"], 45, 20),
            """
            诉求分析  槐安街道  近 400 天   刘强 10:15:00
            响应 6/7  解决 5/6  满意 2/6  得分 66.5  7 件
            ---------------------------------------------
             重复  最近       类别     地点
            >!3 次 2026-11-20 物业管理 槐安67号院3号楼
              2 次 2026-10-29 停车管理 槐安67号院9号楼

            同一电话, 或同一地点同一类别, 30 天内; 3 次升
            一级








            ---------------------------------------------

            1月份 2周×时 3类别 4地点 5重复 0更多
            """)
    }

    @Test func monthsVeryWide() {
        expectPicture(
            picture(["Left"], 132, 43, .english),
            """
            Complaints  槐安街道  2026-11                                                                               刘强 supervisor 10:15:00
            Response 4/4  solved 3/3  satisfied 1/3  score 76.7  4 in all  2 repeats
            ------------------------------------------------------------------------------------------------------------------------------------
             month   n change                          resp solved happy
            >2026-11 4     +3 ########################  4/4    3/3   1/3
             2026-10 2     +1 ############------------  1/2    1/2   0/2
             2026-09 1     +1 ######------------------  1/1    1/1   1/1
             2026-08 0      0 ------------------------  0/0    0/0   0/0
             2026-07 0      0 ------------------------  0/0    0/0   0/0
             2026-06 0      0 ------------------------  0/0    0/0   0/0
             2026-05 0      0 ------------------------  0/0    0/0   0/0
             2026-04 0      0 ------------------------  0/0    0/0   0/0
             2026-03 0      0 ------------------------  0/0    0/0   0/0
             2026-02 0      0 ------------------------  0/0    0/0   0/0
             2026-01 0      0 ------------------------  0/0    0/0   0/0
             2025-12 0      0 ------------------------  0/0    0/0   0/0
             2025-11 0        ------------------------  0/0    0/0   0/0

            This month is compared with the last one up to the same day and time
            Response: in time of those due; solved, happy: of those answered; without excluded ones




















            ------------------------------------------------------------------------------------------------------------------------------------
            2026-11
            1 month  2 week  3 class  4 place  5 repeats  0 more  ? help
            """)
    }

    @Test func repeatsEnglish() {
        expectPicture(
            picture(["5"], 80, 24, .english),
            """
            Complaints  槐安街道  last 400 days                     刘强 supervisor 10:15:00
            Response 6/7  solved 5/6  satisfied 2/6  score 66.5  7 in all  3 repeats
            --------------------------------------------------------------------------------
             repeats last       class    place           level         first ticket
            >!3x     2026-11-20 物业管理 槐安67号院3号楼 raised 1 open BJ4
              2x     2026-10-29 停车管理 槐安67号院9号楼 1 open        BJ2

            Same telephone, or same place and class, within 30 days; 3 raise the level













            --------------------------------------------------------------------------------

            1 month  2 week  3 class  4 place  5 repeats  0 more  ? help
            """)
    }

    @Test func listNarrow() {
        expectPicture(
            picture(["4", "Enter"], 40, 12, .english),
            """
            槐安67号院9号楼            刘强 10:15:00
            resp3/4 solved3/4 happy2/4 score66.3
            ----------------------------------------
             call       place           solved
            >2026-11-17 槐安67号院9号楼 yes
             2026-10-29 槐安67号院9号楼 no
             2026-10-05 槐安67号院9号楼 yes
             2026-09-02 槐安67号院9号楼 yes

            ----------------------------------------

            0more
            """)
    }
}
