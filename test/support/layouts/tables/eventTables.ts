// Tables of what was held, written and heard, as bureaus' clerks make them: meetings, activities, publicity, opinions. What
// each column is was judged by reading, before the program was asked.

import type { TableCase } from "./tableCase";

export const meetingTables: readonly TableCase[] = [
  [
    "meeting",
    "会议",
    "会议登记",
    "日期=date 会议名称=meeting 会议内容=topic 主持人=chair 参会人数=attendance",
  ],
  [
    "meeting",
    "局长办公会",
    "局长办公会研究关工委工作情况",
    "时间=date 会议名称=meeting 研究内容=topic 主持人=chair 备注=remark",
  ],
  [
    "meeting",
    "Sheet1",
    "五老座谈会记录",
    "座谈时间=date 座谈地点 座谈主题=topic 主持人=chair 参加人数=attendance",
  ],
  [
    "meeting",
    "Sheet1",
    "关工委会议台账",
    "序号 会议时间=date 会议地点 会议类型=meeting 议题=topic 出席人数=attendance 记录人",
  ],
  ["meeting", "会议记录", "", "日期=date 会议主题=topic 参加人员 主持=chair 会议决定"],
  [
    "meeting",
    "Sheet1",
    "2021年召开会议情况统计表",
    "序号 召开时间=date 会议名称=meeting 主要内容=topic 到会人数=attendance",
  ],
  [
    "meeting",
    "例会",
    "关工委季度例会登记表",
    "会议日期=date 主持人=chair 会议议程=topic 参会人数=attendance 备注=remark",
  ],
  ["meeting", "Sheet1", "", "开会时间=date 会议名称=meeting 议题=topic 主持人=chair 出席人数=attendance"],
  ["meeting", "Sheet1", "老干部座谈会登记", "日期=date 地点 内容=topic 人数=attendance 主持人=chair"],
  ["meeting", "Sheet1", "党组会议研究关工委议题登记表", "会议日期=date 会议名称=meeting 研究事项=topic"],
  ["meeting", "Sheet1", "工作会议一览表", "时间=date 会议类别=meeting 会议议题=topic 与会人数=attendance"],
  [
    "meeting",
    "会议情况",
    "",
    "序号 日期=date 会议名称=meeting 会议地点 主持人=chair 参会人数=attendance 主要议题=topic",
  ],
  [
    "meeting",
    "Sheet1",
    "关工委工作会议登记",
    "召开日期=date 会议内容=topic 参会人员 应到人数 实到人数=attendance 记录人",
  ],
];

export const activityTables: readonly TableCase[] = [
  [
    "activity",
    "活动",
    "2021年主题教育活动登记表",
    "日期=date 活动名称=activity 活动地点=place 参加人数=people 负责人=leader",
  ],
  [
    "activity",
    "六一",
    "六一儿童节活动情况",
    "时间=date 地点=place 活动内容=activity 参加人数=people 带队领导=leader",
  ],
  ["activity", "Sheet1", "", "活动时间=date 活动主题=activity 活动形式=category 参与人次=people 备注=remark"],
  [
    "activity",
    "法治宣讲",
    "法治进校园宣讲活动统计表",
    "序号 时间=date 学校 宣讲内容=activity 宣讲人=leader 受教育人数=people",
  ],
  [
    "activity",
    "Sheet1",
    "关工委下乡科普宣传活动台账",
    "日期=date 活动地点=place 活动内容=activity 发放资料（份）=handouts 资料种类=handoutKinds 接受咨询（人次）=consultations 参加人员",
  ],
  [
    "activity",
    "Sheet1",
    "青少年夏令营活动登记",
    "开展时间=date 活动项目=activity 活动场所=place 参加人数=people 负责人=leader 经费",
  ],
  [
    "activity",
    "宣传咨询",
    "",
    "日期=date 地点=place 活动名称=activity 宣传资料（份）=handouts 咨询人次=consultations",
  ],
  [
    "activity",
    "Sheet1",
    "五老进校园报告会登记表",
    "序号 报告时间=date 报告人=leader 报告题目=activity 听讲人数=people 学校",
  ],
  [
    "activity",
    "Sheet1",
    "关心下一代活动开展情况表",
    "序号 活动名称=activity 开展时间=date 开展地点=place 参加人次=people 活动效果",
  ],
  [
    "activity",
    "Sheet1",
    "少年儿童主题活动记录",
    "日期=date 主题=activity 地点=place 人数=people 备注=remark",
  ],
  ["activity", "活动台账", "", "时间=date 活动类别=category 活动内容=activity 组织者=leader 参加人数=people"],
  [
    "activity",
    "Sheet1",
    "清明祭扫活动登记",
    "日期=date 活动地点=place 活动内容=activity 参加学校 人数=people 带队人=leader",
  ],
  [
    "activity",
    "Sheet1",
    "法制讲座登记表",
    "讲座时间=date 讲座地点=place 讲座主题=activity 主讲人=leader 听课人数=people",
  ],
  [
    "activity",
    "Sheet1",
    "儿童节文艺汇演活动登记",
    "日期=date 活动名称=activity 举办地点=place 参加人数=people 负责人=leader 备注=remark",
  ],
];

export const publicityTables: readonly TableCase[] = [
  ["publicity", "宣传稿件", "", "序号 日期=date 标题=title 媒体=outlet 作者=author"],
  [
    "publicity",
    "Sheet1",
    "宣传稿件采用统计表",
    "序号 稿件名称=title 采用媒体=outlet 采用时间=date 撰稿人=author",
  ],
  ["publicity", "Sheet1", "关工委信息报送登记表", "序号 报送时间=date 信息标题=title 采用情况 供稿人=author"],
  ["publicity", "Sheet1", "新闻报道台账", "发布时间=date 新闻标题=title 发布平台=outlet 链接 通讯员=author"],
  ["publicity", "投稿登记", "", "投稿日期=date 文章标题=title 投稿媒体=outlet 是否采用"],
  [
    "publicity",
    "Sheet1",
    "2021年关工委宣传报道情况",
    "日期=date 题目=title 刊登报刊=outlet 版面 作者=author",
  ],
  [
    "publicity",
    "Sheet1",
    "刊发文章目录",
    "序号 文章题目=title 发表刊物=outlet 发表时间=date 作者姓名=author",
  ],
  ["publicity", "简报", "关工简报目录", "期号 标题=title 编发时间=date 备注=remark"],
  ["publicity", "Sheet1", "公众号推文登记", "发布日期=date 推文标题=title 发布渠道=outlet 阅读量"],
  ["publicity", "宣传报道", "", "时间=date 宣传内容=title 宣传媒体=outlet 备注=remark"],
  ["publicity", "Sheet1", "对外宣传登记簿", "刊发日期=date 稿件题目=title 刊登媒体=outlet 供稿人=author"],
  ["publicity", "Sheet1", "信息采用情况登记", "标题=title 采用刊物=outlet 采用日期=date 得分"],
  [
    "publicity",
    "Sheet1",
    "关工委宣传信息统计表",
    "序号 信息题目=title 刊登网站=outlet 刊登时间=date 作者=author",
  ],
];

export const opinionTables: readonly TableCase[] = [
  ["opinion", "意见建议", "", "序号 日期=date 姓名=person 意见建议=content 办理情况=status"],
  [
    "opinion",
    "Sheet1",
    "老干部意见建议征集表",
    "序号 提出人=person 意见建议内容=content 征集时间=date 落实情况=status 备注=remark",
  ],
  ["opinion", "Sheet1", "征求意见登记簿", "时间=date 征求对象=person 意见内容=content 采纳情况=status"],
  [
    "opinion",
    "Sheet1",
    "五老座谈会意见建议汇总表",
    "序号 提出人=person 意见和建议=content 责任部门 办理结果=status 办结时间=settledOn",
  ],
  [
    "opinion",
    "诉求",
    "老同志诉求办理台账",
    "序号 反映人=person 反映时间=date 反映问题=content 办理结果=status 办结时间=settledOn",
  ],
  [
    "opinion",
    "Sheet1",
    "合理化建议登记表",
    "日期=date 建议人=person 建议内容=content 是否采纳=status 备注=remark",
  ],
  [
    "opinion",
    "Sheet1",
    "关工委收集意见建议台账",
    "收集时间=date 意见建议=content 来源 处理情况=status 完成时间=settledOn",
  ],
  ["opinion", "意见", "", "提出日期=date 提意见人=person 意见=content 是否解决=status 解决时间=settledOn"],
  ["opinion", "Sheet1", "对局党组的意见和建议", "序号 意见及建议=content 提出人=person 整改情况=status"],
  ["opinion", "Sheet1", "", "问题及建议=content 反映人=person 是否落实=status 落实日期=settledOn"],
  [
    "opinion",
    "Sheet1",
    "老干部反映问题登记",
    "反映日期=date 反映人姓名=person 反映内容=content 处理结果=status",
  ],
  ["opinion", "Sheet1", "建言献策登记表", "序号 姓名=person 建议=content 日期=date 采纳情况=status"],
  [
    "opinion",
    "征求意见",
    "征求老干部意见建议登记表",
    "序号 姓名=person 职务 意见建议=content 时间=date 办理情况=status",
  ],
];
