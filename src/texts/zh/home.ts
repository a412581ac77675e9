// 首页, 录入 and 检查: the workbook as understood, and how the clerk says it is to be read.

import type { Severity } from "../../domain/checking/finding";
import type { Span } from "../../domain/sheets/address";
import { describeRows, rowsOfSpan } from "../rowList";

export const home = {
  found: (registers: number, records: number) =>
    `这本工作簿里找到 ${registers} 张登记表，共 ${records} 条记录`,
  questions: (count: number) => (count === 0 ? "；都看明白了。" : `；有 ${count} 处需要您核对。`),
  nothing: {
    what: "这本工作簿里没有找到登记表。",
    toDo: "登记表要有一行标题（例如姓名、日期、金额），下面一行一条记录。助手认得奖学奖优、走访慰问、经费支出等登记表。",
  },
  sheet: (sheet: string) => `『${sheet}』`,
  unknownKind: "没看懂",
  trust: { agreed: "您确认过", sure: "很确定", check: "请核对", unknown: "没看懂" },
  records: (count: number) => `${count} 条记录`,
  lastDate: (date: string) => `最近 ${date}`,
  total: (money: string) => `共 ${money}`,
  unknownTable: "看得出是一张表，但不知道登记的是什么，没有计入汇总。",
  why: (reasons: string) => `这样看，因为${reasons}。`,
  columns: "各列读作什么",
  column: (name: string) => `${name}列`,
  clause: "；",
  noHeader: "（无标题）",
  idle: (count: number) => `另有 ${count} 张不是登记表`,
  idleLine: (sheet: string, why: string) => `『${sheet}』${why}`,
  declinedTable: "您说过这一块不是登记表，没有计入汇总。",
  othersUnknown: (count: number) => `这张表里另有 ${count} 块没有看懂`,
  othersLeft: (count: number) => `这张表里另有 ${count} 块没有当作登记表`,
  kind: {
    label: "登记种类",
    ledger: "收支都记（一张账）",
    none: "不是登记表",
    open: "没看懂，请选一种",
  },
  chooseKindFirst: "选好登记种类，就能改各列读作什么。",
  readAs: "读作",
  readAsOf: (column: string) => `${column}，读作`,
  notRead: "不读",
  fieldTaken: (field: string, column: string) => `${field}（现在是 ${column}列）`,
  values: (values: readonly string[]) => `内容：${values.join("、")}`,
  blankColumn: "这一列没有内容",
  pressEnter: "按回车键，就照这样改。",
  headerAt: (rows: Span) => `标题在${describeRows(rowsOfSpan(rows))}`,
  headerFrom: "从第几行",
  headerTo: "到第几行",
  setHeader: "就用这几行",
  useSelectedRows: "用表里选中的行",
  useSelectedColumn: "用表里选中的列",
  confirm: "对，就是",
  noneOfThem: "都不是",
  answerOf: (question: string, answer: string) => `${answer}：${question}`,
  isRegister: "这是登记表…",
  isRegisterOf: (sheet: string) => `『${sheet}』是登记表…`,
  whichRow: "标题（姓名、日期、金额这些字）在哪一行？",
  takeBackSaid: "改回来",
  takeBackSaidOf: (sheet: string) => `改回来：『${sheet}』`,
  pickFaults: {
    "not-numbers": () => "请填表左边的行号，例如 3。",
    "nothing-selected": () => "表里现在没有选中单元格。请先在表里点一下，再点这个按钮。",
    "other-sheet": (sheet: string) => `请先到『${sheet}』里选中，再点这个按钮。`,
    "too-many-rows": () => "标题最多五行。请只选有标题的那几行。",
    "several-columns": () => "请只选一列，或者一列里的一个单元格。",
    "outside-table": () => "选中的那一列不在这张表里。请选这张表里的一列。",
  },
  unkept: {
    title: "还没有记下的读法",
    corrected: (sheets: readonly string[]) =>
      `${sheets.map((sheet) => `『${sheet}』`).join("")}照您说的读了，还没有记下。`,
    differs: "和上次记下的不一样：",
    keep: "记住这样的读法",
    takeBack: "不要了，恢复原样",
    where: (sheet: string) => `记在工作表『${sheet}』里，下次照样读。`,
  },
  offer: {
    text: (sheet: string) => `助手可以把这样的读法记在『${sheet}』里，下次照样读。`,
    keep: "记下来",
  },
  faults: (sheet: string, count: number) => `『${sheet}』里有 ${count} 处看不懂`,
  addRegister: "添一张登记表",
  addRegisterHint: "点哪一种，就照您的表的样子添一张空表。",
  addRegisterOf: (kind: string) => `添一张登记表：${kind}`,
  nowRegister: (kind: string, records: number) => `${kind}，${records} 条记录`,
  nowRead: (sheet: string, registers: readonly string[]) => `『${sheet}』现在当作${registers.join("；")}。`,
  nowNone: (sheet: string) => `『${sheet}』现在不当登记表。`,
  nowUnknown: (sheet: string) => `『${sheet}』还没有看懂登记的是什么。`,
};

export const entry = {
  intro: "新记录请直接填在登记表里。点“去填”，就到那张表的下一个空行。",
  none: "还没有找到登记表，所以没有可以填的空行。",
  free: (rowNumber: number) => `下一个空行是第 ${rowNumber} 行`,
  full: (rowNumber: number) => `第 ${rowNumber} 行已有合计或其他内容，请先在它上面插入一行`,
  go: "去填",
  goTo: (sheet: string, rowNumber: number) => `去填：『${sheet}』第 ${rowNumber} 行`,
};

/** The sentence 检查 begins with; what there is none of is left out. */
function checkLead({ error, warning, note }: Readonly<Record<Severity, number>>, undecided: number): string {
  if (error + warning + note === 0)
    return undecided === 0 ? "都检查过了，没有发现问题。" : `查过的都没有问题；有 ${undecided} 项没法检查。`;
  const parts = [
    [error, "处错误"],
    [warning, "处提醒"],
    [note, "处提示"],
    [undecided, "项没法检查"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${said.join("，")}。`;
}

/** Cells of each severity, with how they look; what there is none of is left out. */
function markedCells(
  { error, warning, note }: Readonly<Record<Severity, number>>,
  hasLooks: boolean,
): string {
  const parts = [
    [error, "错误", "红底、实线框、下划线"],
    [warning, "提醒", "黄底、虚线框"],
    [note, "提示", "蓝底、点线框"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what, look]) => `${what} ${count} 格${hasLooks ? `（${look}）` : ""}`)
    .join("，");
}

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `『${sheet}』`).join("、");

function openFound(open: number): string {
  return open === 0 ? "没有问题。" : `有问题 ${open} 处。`;
}

export const check = {
  lead: checkLead,
  loading: "正在准备检查结果…",
  notLoaded: {
    what: "检查结果没有显示出来。",
    toDo: "可能是网络断了。请再试一次；还不行，就关上助手再打开。您的表没有动。",
  },
  loadAgain: "再试一次",
  write: "写出检查结果",
  marks: "表中的标记",
  mark: "在表中标出",
  markAgain: "重新标出",
  unmark: "去掉标记",
  markable: (counts: Readonly<Record<Severity, number>>) => `可以在表中标出：${markedCells(counts, false)}。`,
  markedNow: (counts: Readonly<Record<Severity, number>>) => `表中标着：${markedCells(counts, true)}。`,
  marksUnknown: "表中有没有标记，Excel 没有告诉助手。看得到标记，可以点“去掉标记”。",
  nothingToMark: "下面的都不能在表中标出。",
  markLocked: (sheets: readonly string[]) => `${quoted(sheets)}设了保护，标不上；要标请先撤消保护。`,
  markPlaceless: (count: number) => `有 ${count} 处不在哪一格，只列在这里。`,
  marked: (count: number) =>
    count === 0
      ? "没有能标的格子，原来的标记已经去掉。"
      : `已经在表中标出 ${count} 格，打印也看得出。用完了点“去掉标记”。`,
  unmarked: "标记都去掉了。您自己的颜色、批注和格式没有动。",
  markUnread: (sheets: readonly string[]) =>
    `${quoted(sheets)}里有的条件格式 Excel 不让助手看；要是还看得到标记，请在“条件格式”的“管理规则”里删去。`,
  again: "重新检查",
  recheckedPlace: (sheet: string, rows: readonly number[]) => `『${sheet}』${describeRows(rows)}`,
  recheckedRows: (places: readonly string[], open: number) =>
    `${places.join("、")}刚改过，已重新核对：${openFound(open)}`,
  recheckedBook: (open: number) => `表里刚有改动，已全部重新核对：${openFound(open)}`,
  relating: "正在核对与其他行、其他表的关系…",
  search: "查找",
  searched: (count: number) => (count === 0 ? "没有找到。换个词试试。" : `找到 ${count} 处。`),
  severity: (name: string, count: number) => `${name} ${count} 处`,
  titled: (name: string, count: number) => `${name}（${count}）`,
  unfold: "展开看看",
  more: (count: number) => `再看 ${count} 条`,
  fix: "修正…",
  fixOf: (finding: string) => `修正：${finding}`,
  fixAll: (count: number) => `全部修正（${count} 处）…`,
  fixAllOf: (rule: string, count: number) => `全部修正（${count} 处）：${rule}`,
  change: (place: string, before: string, after: string) => `${place}：“${before}” 改为 “${after}”`,
  moreChanges: (count: number) => `还有 ${count} 格，照样修正。`,
  fixNow: "确定修正",
  settle: "已核实…",
  settleOf: (finding: string) => `已核实：${finding}`,
  reason: "核实的情况（一句话）",
  keepReason: "记下",
  reasonMissing: "请先写一句核实的情况，再点“记下”。",
  settled: "已核实的",
  settledReason: (reason: string, on: string | null) =>
    on === null ? `您的说明：${reason}` : `您的说明：${reason}（${on}）`,
  reopen: "重新列出",
  reopenOf: (finding: string) => `重新列出：${finding}`,
  undecided: "没有检查的",
  limits:
    "这里只看表里写的：填得对不对、合计、标准、重复、手续和前后对不对得上。票据真假、钱物是否发到，请照常审核。",
  concerns: "没看懂或没有计入汇总的",
  unclear: "看不明白的",
  leftOut: "没有计入汇总的",
};
