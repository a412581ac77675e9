// A third set of tables of all kinds, as a check on the second: one of these twenty-eight was not known at first.

import type { TableCase } from "./tableCase";

export const thirdTables: readonly TableCase[] = [
  [
    "award",
    "Sheet1",
    "",
    "序号 学校=school 学生姓名=student 荣誉称号=award 奖励金额=amount 家长=parent 单位=unit",
  ],
  [
    "award",
    "Sheet1",
    "关于对我局干部职工子女考取大学给予奖励的花名册",
    "姓名=student 录取学校=school 家长姓名=parent 金额=amount 备注=remark",
  ],
  [
    "award",
    "奖励名单",
    "2020—2021学年优秀学生奖励",
    "班级=grade 姓名=student 奖项名称=award 奖金（元）=amount",
  ],
  [
    "visit",
    "Sheet1",
    "关爱困境儿童走访慰问台账",
    "走访时间=date 儿童姓名=person 所在学校=school 监护人 慰问金（元）=cash 走访人员=visitors",
  ],
  ["visit", "慰问", "局关工委“春节”慰问五老名单", "序号 姓名=person 慰问金=cash 签领=signature 时间=date"],
  [
    "visit",
    "Sheet1",
    "2021年中秋慰问贫困学生花名册",
    "学校=school 姓名=person 班级 慰问金额=cash 领款人签字=signature",
  ],
  [
    "expense",
    "Sheet1",
    "2021年1-12月关工委经费支出情况",
    "日期=date 支出用途=purpose 支出金额=amount 结余 备注=remark",
  ],
  ["expense", "开支", "", "时间=date 开支事由=purpose 开支金额=amount 经办人=handler 证明人=approver"],
  ["expense", "Sheet1", "购买学习用品支出明细", "日期=date 物品名称=purpose 数量 单价 金额=amount"],
  [
    "expense",
    "Sheet1",
    "局关工委办公费报账明细",
    "序号 发票号码=invoiceNo 摘要=purpose 金额=amount 日期=date 报账人=handler",
  ],
  ["income", "Sheet1", "关工委历年经费拨款情况", "年份 拨款金额=amount 拨款单位=source"],
  ["income", "经费来源", "", "时间=date 资金来源=source 金额（元）=amount 说明=remark"],
  [
    "pupil",
    "Sheet1",
    "全县困境青少年帮扶台账",
    "乡镇 姓名=name 性别=gender 身份证号=idNumber 困境类别=category 帮扶责任人=helper 联系电话=phone",
  ],
  [
    "pupil",
    "Sheet1",
    "留守儿童摸排登记表",
    "序号 儿童姓名=name 出生年月=birth 就读学校=school 班级=grade 父亲姓名=guardian 母亲姓名 家庭住址=village",
  ],
  [
    "volunteer",
    "五老",
    "关工委五老骨干登记",
    "姓名=name 性别=gender 出生年月=birth 原工作单位 退休前职务=post 联系电话=phone",
  ],
  [
    "volunteer",
    "Sheet1",
    "县直机关离退休老干部花名册",
    "序号 姓名=name 性别=gender 出生年月=birth 参加工作时间 离休时间 职级 住址 电话=phone",
  ],
  ["study", "Sheet1", "每月15日老干部学习签到", "姓名=person 签到=signature"],
  ["study", "学习", "老干部政治学习记录", "时间=date 学习内容=topic 主持人 到会人数=attendance"],
  [
    "meeting",
    "Sheet1",
    "关工委全年会议登记表",
    "会议时间=date 会议地点 会议名称=meeting 主要议题=topic 参加人数=attendance",
  ],
  ["meeting", "会议", "老干部座谈会议记录", "时间=date 内容=topic 主持人=chair 参加人数=attendance"],
  [
    "activity",
    "Sheet1",
    "“老少同乐”活动登记",
    "时间=date 活动名称=activity 地点=place 参加人数=people 负责人=leader",
  ],
  [
    "activity",
    "Sheet1",
    "寒暑假活动情况表",
    "日期=date 活动内容=activity 参加学生人数=people 地点=place 备注=remark",
  ],
  ["donation", "Sheet1", "关工委助学募捐名册", "姓名=person 单位 捐款金额（元）=amount"],
  ["donation", "Sheet1", "", "捐赠人=person 捐赠金额（元）=amount 捐赠日期=date 捐赠项目=purpose"],
  [
    "publicity",
    "Sheet1",
    "关工委在各级媒体刊登稿件情况",
    "刊登时间=date 稿件题目=title 刊登媒体=outlet 作者=author",
  ],
  ["asset", "Sheet1", "老干部活动室物品清单", "物品名称=item 数量=quantity 购买时间=date 保管人=keeper"],
  ["asset", "资产登记", "", "资产名称=item 数量=quantity 原值=amount 使用人=keeper 备注=remark"],
  [
    "opinion",
    "Sheet1",
    "老干部座谈会意见建议办理情况",
    "意见建议=content 提出人=person 办理情况=status 办理时间=settledOn",
  ],
];
