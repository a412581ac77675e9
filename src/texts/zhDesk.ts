// The words of the browser edition around the pane: the bar on top, the sheet, its tabs. Apart from the pane's own texts
// so that the add-in does not load words it never shows.

import { columnName } from "../domain/sheets/address";

/** How much of a sheet's finery the grid leaves out, in the order it is said. */
const UNSHOWN: Readonly<Record<string, string>> = {
  conditionalFormatting: "条件格式",
  sparkline: "迷你图",
  slicer: "切片器",
  background: "背景图片",
  object: "嵌入的文件",
  control: "按钮等控件",
  tableStyle: "表格样式",
  picture: "部分图片",
  chart: "部分图表",
  shape: "部分图形",
};

export const zhDesk = {
  product: "关工助手",
  sampleName: "示例.xlsx",
  bar: "文件",
  workbook: "工作簿",
  open: "打开",
  openHint: "打开这台电脑上的 Excel 工作簿（.xlsx）；也可以把文件拖到这里来。选几个文件就汇总它们。",
  save: "保存副本",
  saveHint: "把现在的样子存成一个新文件，原来的文件不动。",
  copyName: (base: string, time: number) => (time === 1 ? `${base}（副本）` : `${base}（副本${time}）`),
  unsaved: "有改动，还没有保存",
  saved: "没有改动",
  justSaved: (file: string) => `已存到浏览器的下载文件夹：${file}`,
  showPane: "打开助手",
  hidePane: "收起助手",
  notWhileWriting: "助手正在写入，请等它写完再打开别的文件。",
  noSample: "示例工作簿没有取到。请点“打开”，选一个您自己的工作簿。",
  question: (file: string) => `“${file}”里有改动，还没有保存。打开别的文件以前，要不要先存一份？`,
  saveThenOpen: "存一份再打开",
  openAnyway: "不存了，直接打开",
  stay: "先不打开",
  close: "知道了",
  sheets: "工作表",
  earlierSheets: "看左边的工作表",
  laterSheets: "看右边的工作表",
  grid: (sheet: string) => `工作表『${sheet}』`,
  noBook: "还没有打开工作簿。",
  noBookToDo: "请点上方的“打开”，选一个 Excel 工作簿（.xlsx）；也可以把文件拖到这里来。",
  loading: (sheet: string) => `正在读取『${sheet}』`,
  stop: "停止",
  stopped: (sheet: string) => `『${sheet}』没有读完就停下了。`,
  readAgain: "再读一次",
  notCells: "这张是图表，请在 Excel 里看。",
  nameBox: "名称框：可以输入单元格地址，按回车跳过去",
  formulaLine: "编辑栏",
  formulaBar: "编辑栏：选中的单元格里的内容",
  noSuchPlace: (text: string) => `没有“${text}”这个位置。请输入像 B5 或 经费支出!E5 这样的地址。`,
  outsideLink: (address: string) => `这个链接指向工作簿以外：${address}。需要时请自己在浏览器里打开。`,
  emptyCell: "空",
  tooNarrow: "列太窄，数字显示不下",
  uncalculated: "未计算",
  uncalculatedHint: "这个公式还没有算出结果，用 Excel 打开后会自动算出。",
  hasFormula: "公式",
  hasLink: "有链接，按回车跳过去",
  hasNote: "有批注",
  /** What a cell is marked as, for those who hear the screen. */
  marked: { error: "标着错误", warning: "标着提醒", note: "标着提示" },
  comma: "，",
  count: (count: number) => `计数 ${count}`,
  sum: (sum: string) => `求和 ${sum}`,
  unshown: (features: readonly string[]) =>
    `没有显示：${features.map((feature) => UNSHOWN[feature] ?? feature).join("、")}（都在文件里，用 Excel 打开照常看得到）`,
  picture: "图片",
  chart: "图表",
  chartOf: (title: string) => `图表：${title}`,
  shape: "图形",
  drawings: "图表和图片",
  /** What a chart shows, for those who hear the screen. */
  chartValue: (category: string, value: string) => `${category} ${value}`,
  columnHead: (columnIndex: number) => `${columnName(columnIndex)}列`,
};

export type DeskTexts = typeof zhDesk;
