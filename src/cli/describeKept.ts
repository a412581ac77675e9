// What is said of paragraphs that the clerk has rewritten in the sheet 工作总结 and that the report takes over as they are.

import type { ParagraphState } from "../domain/report/keptReport";
import { describeFactChange, zhReportSheet } from "../texts/zhReportSheet";

const nameOf = ({ id }: ParagraphState): string => zhReportSheet.names[id];

/** @param minors whom the report must not name */
export function describeKept(
  kept: readonly ParagraphState[],
  sheet: string,
  minors: ReadonlySet<string>,
): readonly string[] {
  if (kept.length === 0) return [];
  const changed = kept.filter(({ changes }) => changes.length > 0);
  const naming = kept.filter(({ text }) => {
    const plain = text.replaceAll(/\s/gu, "");
    return [...minors].some((name) => plain.includes(name));
  });
  const names = kept.map(nameOf).join("、");
  return [
    `其中 ${kept.length} 段照您在表『${sheet}』里改写的：${names}。要全部重新起草，加 --anew。`,
    ...(changed.length === 0
      ? []
      : [
          "改写以后，下面几段的数字变了，请核对：",
          ...changed.map((one) => `  ${nameOf(one)}：${one.changes.map(describeFactChange).join("；")}。`),
        ]),
    ...(naming.length === 0
      ? []
      : [`改写的段落里有孩子的全名，没有替您隐去，交出去以前请看一看：${naming.map(nameOf).join("、")}。`]),
  ];
}
