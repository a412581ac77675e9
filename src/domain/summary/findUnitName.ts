// Whose workbook this is: the committee's name as the titles of its sheets give it.

import type { WorkbookFit } from "../fitting/fit";

const COMMITTEE = /^(?:\d{4}\s*年度?\s*)?([^\d\s,，、。:：（(]{2,24}?(?:关工委|关心下一代工作委员会))/u;
const LABELLED = /(?:单位|填报单位|填表单位|编制单位)\s*[:：]\s*([^\s:：]{2,30})/u;
/** 单位：元 is a unit of measure, not an office. */
const MEASURES = /^(?:元|万元|人|次|件|人次)/u;

/** The first committee named in a title; null where no title names one. */
export function findUnitName(fit: WorkbookFit): string | null {
  const titles = fit.sheets
    .filter((sheet) => !sheet.isOwn)
    .flatMap((sheet) => sheet.tables.map((table) => table.title));
  for (const title of titles) {
    const name = COMMITTEE.exec(title)?.[1];
    if (name !== undefined) return name;
  }
  for (const title of titles) {
    const name = LABELLED.exec(title)?.[1];
    if (name !== undefined && !MEASURES.test(name)) return name;
  }
  return null;
}
