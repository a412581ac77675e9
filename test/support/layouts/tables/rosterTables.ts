// Lists of persons and things as bureaus' clerks make them: pupils who are helped, the five kinds of elders, sign-ins,
// belongings. What each column is was judged by reading, before the program was asked.

import type { TableCase } from "./tableCase";

export const pupilTables: readonly TableCase[] = [
  [
    "pupil",
    "帮扶对象",
    "",
    "序号 学生姓名=name 性别=gender 出生年月=birth 学校=school 年级=grade 帮扶人=helper 帮扶时间=since",
  ],
  [
    "pupil",
    "Sheet1",
    "2021年留守儿童花名册",
    "序号 姓名=name 性别=gender 身份证号=idNumber 就读学校=school 班级=grade 监护人=guardian 联系电话=phone",
  ],
  [
    "pupil",
    "Sheet1",
    "五老结对帮扶留守儿童登记表",
    "五老姓名=helper 儿童姓名=name 性别=gender 学校=school 家庭住址=village 结对时间=since",
  ],
  [
    "pupil",
    "Sheet1",
    "家庭经济困难学生认定情况汇总表",
    "序号 姓名=name 性别=gender 专业、年级、班级=grade 特困 困难 一般 评议小组签名 备注=remark",
  ],
  [
    "pupil",
    "Sheet1",
    "彩虹助学推荐大学生汇总登记表",
    "编号 学生姓名=name 性别=gender 年龄 家庭住址=village 求读院校、年级及专业=school 主要困难情况 申请补助原因 申请补助额度",
  ],
  [
    "pupil",
    "困境儿童",
    "困境儿童信息台账",
    "序号 儿童姓名=name 性别=gender 出生日期=birth 身份证号码=idNumber 困境类型=category 监护人姓名=guardian 与儿童关系 监护人电话=phone 现住址=village",
  ],
  [
    "pupil",
    "Sheet1",
    "结对帮扶一览表",
    "序号 帮扶责任人=helper 单位及职务 帮扶对象=name 性别=gender 学校班级=school 家庭情况 帮扶措施",
  ],
  [
    "pupil",
    "助学",
    "2021年贫困学生资助名单",
    "序号 姓名=name 学校=school 年级=grade 家长姓名=guardian 家庭住址=village 资助金额 联系电话=phone",
  ],
  [
    "pupil",
    "Sheet1",
    "失足青少年帮教对象花名册",
    "序号 姓名=name 性别=gender 出生年月=birth 所在村（社区）=village 帮教人=helper 帮教时间=since 备注=remark",
  ],
  [
    "pupil",
    "Sheet1",
    "",
    "帮扶学生姓名=name 性别=gender 学校年级=school 帮扶干部=helper 结对日期=since 电话=phone",
  ],
  [
    "pupil",
    "孤儿",
    "孤儿及事实无人抚养儿童名册",
    "序号 姓名=name 性别=gender 民族 身份证号=idNumber 户籍地址=village 监护人=guardian 联系方式=phone 备注=remark",
  ],
  [
    "pupil",
    "Sheet1",
    "单亲特困家庭学生登记表",
    "姓名=name 性别=gender 年龄 学校=school 班级=grade 父亲姓名=guardian 母亲姓名 家庭住址=village 家庭电话=phone 困难类型=category",
  ],
  [
    "pupil",
    "Sheet1",
    "爱心妈妈结对留守儿童名单",
    "序号 留守儿童姓名=name 性别=gender 年龄 爱心妈妈=helper 结对时间=since 备注=remark",
  ],
  [
    "pupil",
    "Sheet1",
    "贫困在校生助学登记表",
    "编号 学生姓名=name 性别=gender 年龄 家庭住址=village 求读院校、年级及专业=school 主要困难情况 申请补助原因 助学金额",
  ],
  [
    "pupil",
    "Sheet1",
    "农村留守儿童基本情况登记表",
    "姓名=name 性别=gender 民族 出生日期=birth 公民身份证号码=idNumber 户籍所在地=village 身体情况 委托监护人=guardian 与被监护人关系 联系电话=phone",
  ],
  [
    "pupil",
    "Sheet1",
    "困难学生临时补助审批表",
    "学院=school 班级=grade 姓名=name 学号 困难等级=category 申请补助原因 申请补助额度",
  ],
  [
    "pupil",
    "结对",
    "老干部与贫困学生结对帮扶名单",
    "序号 老干部姓名=helper 帮扶人电话 学生姓名=name 学校=school 年级=grade 家长姓名=guardian 家长电话=phone",
  ],
];

export const volunteerTables: readonly TableCase[] = [
  [
    "volunteer",
    "五老名册",
    "",
    "序号 姓名=name 性别=gender 出生年月=birth 类别=group 原职务=post 联系电话=phone 备注=remark",
  ],
  [
    "volunteer",
    "Sheet1",
    "关工委“五老”人员花名册",
    "序号 姓名=name 性别=gender 年龄 政治面貌=party 原工作单位及职务=post 特长=specialty 电话=phone",
  ],
  ["volunteer", "Sheet1", "关心下一代工作委员会组成人员名单", "序号 姓名=name 关工委职务=post 所在单位"],
  [
    "volunteer",
    "老干部",
    "局离退休干部基本情况表",
    "序号 姓名=name 性别=gender 出生年月=birth 参加工作时间 退休时间 退休前职务=post 住址 电话=phone",
  ],
  [
    "volunteer",
    "Sheet1",
    "五老志愿者登记表",
    "姓名=name 性别=gender 民族 身份证号=idNumber 政治面貌=party 健康状况 服务特长=specialty 手机=phone",
  ],
  ["volunteer", "报告团", "五老报告团成员名单", "序号 姓名=name 原单位及职务=post 宣讲专题 联系方式=phone"],
  [
    "volunteer",
    "Sheet1",
    "关爱下一代志愿者名单",
    "序号 志愿者姓名=name 性别=gender 单位 职务=post 特长=specialty 电话=phone",
  ],
  [
    "volunteer",
    "Sheet1",
    "老党员老干部名册",
    "姓名=name 性别=gender 出生=birth 入党时间 原职务=post 现住址 电话=phone",
  ],
  [
    "volunteer",
    "五老",
    "“五老”信息采集表",
    "序号 姓名=name 五老类型=group 性别=gender 出生年月=birth 文化程度 政治面貌=party 身份证号码=idNumber 联系电话=phone 志愿服务意向=specialty",
  ],
  [
    "volunteer",
    "Sheet1",
    "“五老”网吧义务监督员名册",
    "序号 姓名=name 性别=gender 年龄 政治面貌=party 原职务=post 监督网吧 电话=phone",
  ],
  [
    "volunteer",
    "Sheet1",
    "退休教师志愿者名单",
    "姓名=name 性别=gender 学科专长=specialty 退休前单位=post 联系电话=phone",
  ],
  ["volunteer", "Sheet1", "关工委委员名单", "序号 委员姓名=name 性别=gender 职务=post 分工 办公电话=phone"],
  [
    "volunteer",
    "Sheet1",
    "局老干部名册",
    "序号 老同志姓名=name 性别=gender 出生日期=birth 退休时间 爱好特长=specialty 联系电话=phone",
  ],
  [
    "volunteer",
    "Sheet1",
    "老干部党支部党员花名册",
    "序号 姓名=name 性别=gender 出生年月=birth 入党时间 身份证号=idNumber 联系电话=phone",
  ],
  [
    "volunteer",
    "Sheet1",
    "",
    "姓名=name 五老类别=group 性别=gender 政治面貌=party 原工作单位及职务=post 个人特长=specialty 联系电话=phone",
  ],
];

export const studyTables: readonly TableCase[] = [
  ["study", "签到", "老干部学习签到表", "序号 姓名=person 签名=signature"],
  ["study", "Sheet1", "", "学习日期=date 姓名=person 签到=signature 学习内容=topic"],
  [
    "study",
    "学习记录",
    "五老学习日活动登记",
    "日期=date 学习内容=topic 学习地点=place 参加人数=attendance 主持人 备注=remark",
  ],
  ["study", "Sheet1", "关工委理论学习签到簿", "序号 姓名=person 职务 签到=signature 签到时间=date"],
  [
    "study",
    "Sheet1",
    "2021年五老集中学习情况登记表",
    "学习时间=date 学习主题=topic 参学人数=attendance 应到人数 缺勤人数",
  ],
  ["study", "学习签到", "", "学习时间=date 参学人员=person 签名=signature 备注=remark"],
  ["study", "Sheet1", "老干部支部学习考勤表", "姓名=person 学习日期=date 学习内容=topic 签字=signature"],
  ["study", "Sheet1", "政治学习签到表", "序号 姓名=person 单位 签到=signature 备注=remark"],
  ["study", "集中学习", "", "日期=date 地点=place 学习内容=topic 出席人数=attendance 记录人"],
  ["study", "Sheet1", "签到签退表", "姓名=person 签到=signature 签退 备注=remark"],
  [
    "study",
    "Sheet1",
    "党史学习教育学习台账",
    "序号 学习日期=date 学习篇目=topic 参加人数=attendance 学习方式",
  ],
  ["study", "Sheet1", "培训签到表", "序号 姓名=person 工作单位 手机号 签到=signature"],
  [
    "study",
    "学习",
    "关工委学习活动登记簿",
    "日期=date 学习资料=topic 主讲人 参加人数=attendance 备注=remark",
  ],
  ["study", "Sheet1", "离退休干部学习日签到册", "序号 姓名=person 政治面貌 签名=signature 备注=remark"],
];

export const assetTables: readonly TableCase[] = [
  [
    "asset",
    "固定资产",
    "",
    "资产名称=item 规格型号 数量=quantity 单价=price 金额=amount 购置日期=date 保管人=keeper 备注=remark",
  ],
  [
    "asset",
    "Sheet1",
    "关工委办公设备登记表",
    "序号 设备名称=item 品牌型号 数量=quantity 购买日期=date 使用人=keeper 存放地点",
  ],
  [
    "asset",
    "Sheet1",
    "办公用品登记表",
    "序号 品名=item 规格 数量=quantity 单价=price 金额=amount 购买时间=date 经办人",
  ],
  ["asset", "活动室", "活动室用具清单", "名称=item 数量=quantity 单位 备注=remark"],
  ["asset", "Sheet1", "老年活动中心器材登记", "序号 器材名称=item 数量=quantity 购置时间=date 管理人=keeper"],
  [
    "asset",
    "Sheet1",
    "固定资产盘点表",
    "资产编号 资产名称=item 规格 单位 数量=quantity 原值=amount 使用部门 责任人=keeper",
  ],
  [
    "asset",
    "设备",
    "",
    "设备名称=item 型号 台数=quantity 单价=price 总价=amount 购入日期=date 保管人=keeper",
  ],
  [
    "asset",
    "Sheet1",
    "桌椅板凳等用具登记表",
    "序号 用具名称=item 数量=quantity 价值=amount 购置时间=date 存放地点 保管人=keeper",
  ],
  [
    "asset",
    "Sheet1",
    "关工委财产登记簿",
    "财产名称=item 数量=quantity 金额=amount 登记日期=date 保管人=keeper",
  ],
  [
    "asset",
    "电教设备",
    "关工委电教设备台账",
    "序号 名称=item 型号 数量=quantity 购置金额=amount 购置时间=date 管理员=keeper 备注=remark",
  ],
  ["asset", "Sheet1", "办公家具明细表", "品名=item 规格 数量=quantity 单价=price 金额=amount 摆放位置"],
  [
    "asset",
    "Sheet1",
    "",
    "物品名称=item 规格型号 数量=quantity 单价=price 购置日期=date 保管人=keeper 存放地点",
  ],
  [
    "asset",
    "设备用具",
    "关工委活动室设备用具一览表",
    "序号 设备（用具）名称=item 件数=quantity 购置年月=date 原值（元）=amount 现状",
  ],
];
