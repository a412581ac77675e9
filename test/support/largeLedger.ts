// A ledger of many rows as an .xlsx file: twelve columns of what committees write (numbers, dates, names, amounts), with
// borders, number formats and a frozen header, so that reading and drawing it is the real work and not a special case.

import { cellAddress } from "../../src/domain/sheets/address";
import { buildXlsx, cells } from "./buildXlsx";

const HEADERS = [
  "序号",
  "日期",
  "摘要",
  "费用类别",
  "支出金额",
  "凭证号",
  "发票号码",
  "收款单位",
  "经手人",
  "审批人",
  "报销日期",
  "备注",
];
const PURPOSES = ["五老座谈会茶水", "订阅报刊", "走访用车油费", "学习书籍", "慰问物品", "资料印刷"];
const CATEGORIES = ["会议费", "报刊费", "油费", "奖学奖优", "走访慰问", "办公费"];
const PEOPLE = ["竹有节", "松鹤年", "梅向阳", "菊南山"];
const STRINGS = [...HEADERS, ...PURPOSES, ...CATEGORIES, ...PEOPLE];
const FIRST_DAY = 43831;

const LINE = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
const xf = (format: number, font: number, border = 1): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"/>`;
/** Unformatted, header, date, amount, whole number, text. */
const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6">${xf(0, 0, 0)}${xf(0, 1)}${xf(14, 0)}${xf(4, 0)}${xf(1, 0)}${xf(0, 0)}</cellXfs>`;

const text = (index: number, style: number): string => `s="${style}" t="s"><v>${index}</v>`;
const number = (value: number, style: number): string => `s="${style}"><v>${value}</v>`;
const inline = (value: string): string => `s="5" t="inlineStr"><is><t>${value}</t></is>`;

function pick(list: readonly string[], n: number, offset: number): string {
  return text(STRINGS.indexOf(list[(n + offset) % list.length]!), 5);
}

function rowXml(n: number): string {
  const contents = [
    number(n, 4),
    number(FIRST_DAY + (n % 366), 2),
    pick(PURPOSES, n, 0),
    pick(CATEGORIES, n, 0),
    number(((n * 37) % 90_000) / 100 + 10, 3),
    inline(`记-${(n % 12) + 1}-${n}`),
    inline(String(10_000_000 + n)),
    pick(PEOPLE, n, 1),
    pick(PEOPLE, n, 2),
    pick(PEOPLE, n, 3),
    number(FIRST_DAY + (n % 366) + 9, 2),
    inline(n % 7 === 0 ? "已附清单" : "无"),
  ];
  return `<row r="${n + 1}">${contents.map((c, column) => `<c r="${cellAddress(n, column)}" ${c}</c>`).join("")}</row>`;
}

/** `rowCount` data rows below one header row. */
export function largeLedger(rowCount: number): Uint8Array {
  const header = HEADERS.map((_name, c) => `<c r="${cellAddress(0, c)}" ${text(c, 1)}</c>`).join("");
  const rows = Array.from({ length: rowCount }, (_none, i) => rowXml(i + 1));
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  const content = `${view}<cols><col min="1" max="12" width="13" customWidth="1"/></cols>${cells(
    `<row r="1">${header}</row>${rows.join("")}`,
  )}`;
  return buildXlsx({
    sheets: [{ name: "经费支出", content }],
    strings: STRINGS.map((string) => `<t>${string}</t>`),
    styles: STYLES,
  });
}
