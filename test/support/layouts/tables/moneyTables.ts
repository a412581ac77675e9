// Tables about money as bureaus' clerks make them, with a title that says much and with none at all: awards, comfort money,
// gifts. What each column is was judged by reading, before the program was asked.

import type { TableCase } from "./tableCase";

export const awardTables: readonly TableCase[] = [
  [
    "award",
    "奖学奖优",
    "2021年度机关干部职工子女奖学奖优登记表",
    "序号 干部姓名=parent 子女姓名=student 性别=gender 就读学校=school 年级=grade 奖励类别=award 奖励金额=amount 备注=remark",
  ],
  [
    "award",
    "Sheet1",
    "",
    "序号 姓名=student 学校=school 班级=grade 荣誉称号=award 奖金（元）=amount 领奖人签字=signature",
  ],
  [
    "award",
    "六一表彰",
    "庆六一优秀少先队员表彰名单",
    "编号 姓名=student 性别=gender 学校班级=school 家长姓名=parent 工作单位=unit 奖励标准=amount",
  ],
  [
    "award",
    "Sheet1",
    "2020年考取大学奖励发放表",
    "序号 职工姓名=parent 所在科室=unit 考生姓名=student 录取院校=school 录取批次 奖励金额（元）=amount 签字=signature",
  ],
  [
    "award",
    "三好学生",
    "",
    "姓名=student 班级=grade 学校=school 家长=parent 金额=amount 领取人=signature 日期=date",
  ],
  [
    "award",
    "Sheet1",
    "局机关职工子女优秀学生奖励花名册",
    "序号 学生姓名=student 出生年月 学校=school 年级（班）=grade 获奖情况=award 奖励金额=amount 父（母）姓名=parent 单位（股室）=unit 备注=remark",
  ],
  ["award", "奖优", "", "时间=date 获奖学生=student 奖项=award 发放金额=amount 经手人=handler"],
  [
    "award",
    "2022",
    "关工委奖学金发放表",
    "序号 姓名=student 身份证号 学校=school 专业 奖学金等级=award 金额(元)=amount 银行卡号 签名=signature",
  ],
  [
    "award",
    "Sheet1",
    "学生获奖登记表",
    "序号 姓名=student 学校=school 获奖名称=award 获奖级别 获奖时间=date 颁奖单位 奖励金额=amount",
  ],
  [
    "award",
    "助学奖学",
    "2021年金秋助学奖学金发放花名册",
    "序号 学生姓名=student 家长姓名=parent 家庭住址 考取学校=school 奖励金额（元）=amount 领款人签字=signature 联系电话",
  ],
  [
    "award",
    "Sheet1",
    "优秀学生干部奖励名单",
    "姓名=student 所在学校=school 所在班级=grade 奖励物品 金额=amount",
  ],
  [
    "award",
    "奖励登记",
    "",
    "序号 子女姓名=student 奖励原因=award 奖励金额=amount 家长姓名=parent 家长单位=unit 发放日期=date 领款人签名=signature 经办人=handler",
  ],
  [
    "award",
    "Sheet1",
    "学习书籍发放登记表",
    "序号 学生姓名=student 学校=school 年级=grade 书籍金额=amount 发放日期=date 家长签字=signature",
  ],
  [
    "award",
    "Sheet1",
    "中高考优秀考生奖励发放表",
    "序号 考生姓名=student 毕业学校=school 考取院校 家长姓名=parent 奖励金额=amount 领取人签字=signature",
  ],
  [
    "award",
    "Sheet1",
    "局关工委奖励优秀学生名单",
    "序号 学生姓名=student 学校、班级=school 家长姓名=parent 家长所在单位=unit 获奖等级=award 奖金=amount",
  ],
];

export const visitTables: readonly TableCase[] = [
  [
    "visit",
    "春节慰问",
    "2021年春节走访慰问困难职工情况表",
    "序号 姓名=person 家庭住址=address 慰问金（元）=cash 慰问品=goods 慰问时间=date 备注=remark",
  ],
  [
    "visit",
    "Sheet1",
    "春节慰问贫困学生慰问金发放表",
    "序号 学生姓名=person 学校=school 年级 家长姓名 慰问金额=cash 签字=signature 发放日期=date",
  ],
  [
    "visit",
    "Sheet1",
    "六一走访慰问留守儿童名单",
    "序号 姓名=person 性别 年龄 就读学校=school 家庭住址=address 慰问物品=goods 折合金额=goodsValue 走访人=visitors",
  ],
  [
    "visit",
    "老干部慰问",
    "重阳节看望慰问离退休老干部登记表",
    "日期=date 姓名=person 原职务 慰问金=cash 慰问品=goods 慰问领导=visitors",
  ],
  [
    "visit",
    "Sheet1",
    "",
    "走访日期=date 走访对象=person 住址=address 现金=cash 物资=goods 是否用车=car 走访人员=visitors 备注=remark",
  ],
  [
    "visit",
    "走访",
    "",
    "时间=date 慰问对象=person 对象类别=category 慰问金额=cash 慰问品名称=goods 慰问品价值=goodsValue",
  ],
  [
    "visit",
    "Sheet1",
    "帮扶对象走访记录",
    "序号 走访时间=date 帮扶对象=person 所在村=address 走访干部=visitors 走访内容 存在困难",
  ],
  [
    "visit",
    "探望",
    "看望住院老同志登记",
    "看望日期=date 老同志姓名=person 住院地点 慰问金=cash 看望人=visitors",
  ],
  [
    "visit",
    "Sheet1",
    "走访慰问五老人员慰问金领取表",
    "序号 姓名=person 身份=category 标准=cash 领款人签名=signature 备注=remark",
  ],
  [
    "visit",
    "家访登记",
    "",
    "家访日期=date 学生姓名=person 班级 家长姓名 家庭住址=address 家访人=visitors 家访内容",
  ],
  [
    "visit",
    "送温暖",
    "“送温暖”走访慰问台账",
    "序号 被慰问人=person 慰问类别=category 慰问金=cash 慰问日期=date 慰问人员=visitors 备注=remark",
  ],
  [
    "visit",
    "Sheet1",
    "困难学生走访慰问登记表",
    "编号 慰问日期=date 慰问对象姓名=person 学校及年级=school 家庭困难情况 慰问金额（元）=cash 慰问品折款（元）=goodsValue 经办人 签收=signature",
  ],
  [
    "visit",
    "Sheet1",
    "电话回访登记表",
    "序号 回访日期=date 回访对象=person 联系电话 回访内容 回访人=visitors",
  ],
  ["visit", "慰问金", "", "序号 姓名=person 学校=school 慰问金=cash 领取人签字=signature 日期=date"],
  [
    "visit",
    "Sheet1",
    "困难家庭走访情况登记表",
    "走访时间=date 户主姓名=person 家庭人口 致贫原因 详细地址=address 慰问金额=cash 走访领导=visitors",
  ],
];

export const donationTables: readonly TableCase[] = [
  [
    "donation",
    "Sheet1",
    "市红十字会接收社会捐款信息公示表",
    "序号 捐赠（单位/姓名）=person 捐赠金额（元）=amount 捐赠日期=date",
  ],
  ["donation", "Sheet1", "接收社会捐赠资金公示", "捐赠(单位/姓名)个人=person 金额（元）=amount"],
  ["donation", "Sheet1", "", "捐款单位及个人=person 金额(元)=amount 捐赠日期=date"],
  ["donation", "Sheet1", "捐款收支情况", "日期=date 捐赠人=person 捐赠金额=amount 备注=remark"],
  ["donation", "捐款", "“慈善一日捐”捐款花名册", "序号 姓名=person 科室 捐款金额=amount 签名"],
  ["donation", "Sheet1", "机关干部职工爱心捐款登记表", "序号 部门 姓名=person 金额（元）=amount 备注=remark"],
  [
    "donation",
    "Sheet1",
    "关心下一代爱心捐助名册",
    "序号 捐助人=person 工作单位 捐助金额=amount 捐助时间=date 备注=remark",
  ],
  ["donation", "捐资助学", "捐资助学登记表", "日期=date 捐资人=person 捐资金额=amount 受助学校 用途=purpose"],
  ["donation", "Sheet1", "党员自愿捐款名单", "序号 姓名=person 职务 捐款数额（元）=amount"],
  [
    "donation",
    "Sheet1",
    "爱心人士捐款明细",
    "捐款时间=date 捐款人=person 捐款额=amount 捐款用途=purpose 联系电话",
  ],
  ["donation", "捐款公示", "", "姓名=person 捐款（元）=amount"],
  ["donation", "Sheet1", "捐款名单", "单位/个人=person 数额=amount"],
  [
    "donation",
    "Sheet1",
    "社会各界捐赠现金一览表",
    "序号 捐赠方=person 捐赠额（单位：元）=amount 到账日期=date",
  ],
  [
    "donation",
    "Sheet1",
    "接收社会捐赠现金一览表",
    "捐赠单位（个人）=person 金额（元）=amount 金额（美元） 备注=remark",
  ],
  [
    "donation",
    "Sheet1",
    "慈善会接收捐赠款公示",
    "捐赠单位=person 捐赠金额（元）=amount 捐赠意向=purpose 捐赠日期=date",
  ],
  [
    "donation",
    "捐赠",
    "关工委接受捐赠登记表",
    "捐赠日期=date 捐赠单位或个人=person 捐赠金额=amount 经办人 备注=remark",
  ],
];
