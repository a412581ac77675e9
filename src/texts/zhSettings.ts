// What 关工设置 says. The headings of the standards and their labels are a contract with whoever edits or reads the sheet.

import type { SettingsWords } from "../domain/settings/settingsWords";
import { OWN_SHEET_MARK } from "../domain/sheets/ownSheet";
import { fields } from "./zh/fields";
import { kinds } from "./zh/kinds";

export const zhSettings: SettingsWords = {
  title: "关工设置",
  basics: { heading: "一、基本情况", columns: ["项目", "内容"] },
  unitName: "单位名称",
  year: "年度",
  standards: {
    heading: "二、标准（止为空表示现行有效；改了标准请另起一行，写明起止日期）",
    columns: ["标准", "金额", "单位", "起", "止", "依据"],
  },
  tables: {
    heading: "三、各张登记表的读法",
    columns: ["工作表", "登记种类", "表头行", "标题", "读作"],
  },
  acceptances: {
    heading: "四、已核实（说明过的问题；删掉一行，助手就重新提出来）",
    columns: ["核实编号", "说的是什么", "核实说明", "核实日期"],
  },
  namesakes: {
    heading: "五、同名不同人（一行说一位；一个名字的几行都删掉，助手就当作可能是同一个人）",
    columns: ["同名的姓名", "哪种登记", "第几位", "怎样区分", "同名说明"],
    nothing: "行里没有写",
  },
  pairings: {
    heading: "六、手工配对（一行说一笔支出付给哪一行登记；那两行有改动，这一对就不再算数）",
    columns: ["哪笔支出", "支出编号", "第几对", "付给哪一行", "登记编号", "配对说明"],
  },
  notes: {
    heading: "七、年度事项（登记表里没有、工作总结要写的事；适用年度为空表示年年如此）",
    columns: ["年度事项", "适用年度", "情况", "事项说明"],
    items: {
      honoraryChair: "名誉主任",
      honoraryViceChair: "名誉副主任",
      chair: "主任",
      members: "委员组成",
      studyTopics: "学习内容",
      duties: "工作责任分解到各站办",
      assessment: "列入年度目标考核",
      actualCost: "经费实报实销",
      rules: "有制度",
      plate: "有牌子",
      seal: "有印章",
      minutes: "有会议记录",
      division: "成员有分工",
      plan: "年初有计划",
      yearEnd: "年终有总结",
      magazine: "完成杂志订阅",
      outOfSchool: "失学人数",
      dropouts: "辍学人数",
      offences: "违法犯罪人数",
      accidents: "安全事故起数",
    },
  },
  kinds,
  fields,
  notRegister: "不是登记表",
  notRead: "不读",
  note: "这张表由您和助手共用，可以直接修改；删掉一行，助手就按自己的判断来。",
  foot: `${OWN_SHEET_MARK}保管，记着本单位的标准和每张登记表的读法。`,
};
