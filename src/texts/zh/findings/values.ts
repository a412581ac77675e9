// Findings about single values: what was found, what was expected and on which ground, what to do.

import { formatDate } from "../../../domain/values/date";
import type { FindingTextsOf } from "../../findingTexts";

export const values: FindingTextsOf<"values"> = {
  "date-as-text": ({ found, day }) =>
    `“${found}”是文字，排序和统计时不算日期，应是 ${formatDate(day)}。可以点“修正”改成日期，意思不变。`,
};
