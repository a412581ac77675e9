// What the clerk can say of rows: that namesakes are different persons, and which rows belong together.

import { formatYuan } from "../../domain/values/money";
import type { SayingWords } from "../findingTexts";
import { fields } from "./fields";
import { kinds } from "./kinds";

const yuan = (fen: number): string => `${formatYuan(fen)}元`;

function against(fen: number, payment: number | null): string {
  if (payment === null) return "这笔支出的金额看不懂，请自己核对。";
  if (payment === fen) return `这笔支出 ${yuan(payment)}，两边相等。`;
  return `这笔支出 ${yuan(payment)}，相差 ${yuan(Math.abs(payment - fen))}，请看清楚再配。`;
}

export const sayings: SayingWords = {
  row: ({ sheet, rowIndex, words }) => `『${sheet}』第${rowIndex + 1}行：${words}`,
  namesakes: {
    open: "不是同一个人…",
    openOf: (finding) => `不是同一个人：${finding}`,
    lead: (name) => `下面几行的“${name}”不是同一个人：`,
    which: "哪一位",
    person: (number) => `第${number}位`,
    note: "怎么知道的（可以不写）",
    keep: "记下",
    onlyOne: "现在都选了同一位。请给不同的人选不同的位次。",
    title: "同名不同人",
    line: (name, kind, lines) => {
      const told = lines.map(({ person, traits, note }) => {
        const said = traits.map(({ field, text }) => `${fields[field]}“${text}”`).join("、");
        return `第${person}位${said === "" ? "" : `，${said}`}${note === "" ? "" : `（${note}）`}`;
      });
      return `${name}（${kinds[kind]}）：${told.join("；")}。`;
    },
    forget: "取消",
    forgetOf: (name) => `取消：${name}又当作可能是同一个人`,
  },
  pairing: {
    open: "手工配对…",
    openOf: (finding) => `手工配对：${finding}`,
    which: "要配的是",
    payments: "是哪笔支出付的？",
    grounds: "付给了哪几行？",
    others: "这笔支出还付给了别的行",
    search: "查找",
    nearest: (shown, all) => `只列了最接近的 ${shown} 行，共 ${all} 行，别的请查找。`,
    none: "没有找到。换个词试试。",
    sum: (rows, fen, payment) => `付给 ${rows} 行，共 ${yuan(fen)}。${against(fen, payment)}`,
    note: "说明（可以不写）",
    keep: "配成一对",
    missing: { payment: "请先选是哪笔支出付的。", ground: "请先选付给了哪几行。" },
    title: "手工配对",
    line: ({ payment, grounds, note }) =>
      `${payment.about} → ${grounds.map(({ about }) => about).join("；")}${note === "" ? "" : `（${note}）`}`,
    ended: "不再算数：配的行改过或者没有了。",
    unpair: "取消配对",
    unpairOf: (line) => `取消配对：${line}`,
  },
};
