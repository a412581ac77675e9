// Findings about standards: what was found, what was expected and on which ground, what to do.

import type { Budget, OffStandard } from "../../../domain/checking/facts/standardsFacts";
import { fenOfStandard } from "../../../domain/checking/StandardBook";
import type { Standard } from "../../../domain/settings/settings";
import { formatDate } from "../../../domain/values/date";
import type { FindingTextsOf } from "../../findingTexts";
import { describeRows } from "../../rowList";
import { yuan } from "./quote";

const MOST_NAMES = 5;

/** （自2020年1月1日起，依据：某文件）; "" where the standard says neither. */
function groundOf({ from, until, ground }: Standard): string {
  const since = from === null ? "" : `自${formatDate(from)}起`;
  const to = until === null ? "" : `到${formatDate(until)}止`;
  const parts = [since + to, ground === "" ? "" : `依据：${ground}`].filter((part) => part !== "");
  return parts.length === 0 ? "" : `（${parts.join("，")}）`;
}

function offStandard({ fen, expected, times, standard }: OffStandard, counted: string): string {
  const each = `“${standard.name}”的标准是 ${yuan(fenOfStandard(standard))}`;
  const all = times === 1 ? "" : `，这一行按 ${times} ${counted}算是 ${yuan(expected)}`;
  return `填的是 ${yuan(fen)}，${each}${all}${groundOf(standard)}。`;
}

const CHANGED = "标准变过的，请在『关工设置』里另起一行，写明起止日期。";

const sourceOf = ({ source, year }: Budget): string =>
  source === "settings" ? `『关工设置』里${year}年的经费` : "标准里的年度经费上限";

const groundText = ({ ground }: Budget): string => (ground === "" ? "" : `（依据：${ground}）`);

export const standards: FindingTextsOf<"standards"> = {
  "award-off-standard": (facts) =>
    facts.isExact
      ? `${offStandard(facts, "份")}请核对金额。${CHANGED}`
      : `${offStandard(facts, "份")}“${facts.award}”是按“${facts.standard.name}”核对的；它另有标准的话，请在『关工设置』里添上一行。`,
  "visit-cash-off-standard": (facts) => `慰问金${offStandard(facts, "人")}请核对金额和人数。${CHANGED}`,
  "fuel-off-standard": (facts) =>
    `油费${offStandard(facts, "次")}油费按次算，不论远近；出车不止一次的，请在事由里写明几次。`,
  "standard-missing": ({ categories, rows, gap }) => {
    const shown = categories.slice(0, MOST_NAMES).map((name) => `“${name}”`);
    const names = shown.join("、") + (categories.length > MOST_NAMES ? `等${categories.length}种` : "");
    if (gap === null)
      return `『关工设置』里没有${names}的标准，${describeRows(rows)}的金额没有核对。有标准的请添上一行；没有的不用管。`;
    const when = gap.day === null ? "这几行的年份里" : `${formatDate(gap.day)}那时`;
    return `${when}没有“${gap.standard.name}”的标准：现有的是 ${yuan(fenOfStandard(gap.standard))}${groundOf(gap.standard)}，${describeRows(rows)}的金额没有核对。请在『关工设置』里补上当时的标准和起止日期。`;
  },
  "budget-exceeded": (facts) =>
    `${facts.year}年已经支出 ${yuan(facts.spent)}，${sourceOf(facts)}是 ${yuan(facts.budget)}${groundText(facts)}，超出 ${yuan(facts.spent - facts.budget)}。请核对支出有没有重复；经费追加过的，请改『关工设置』。`,
  "budget-nearly-spent": (facts) =>
    `${facts.year}年已经支出 ${yuan(facts.spent)}，${sourceOf(facts)}是 ${yuan(facts.budget)}${groundText(facts)}，只剩 ${yuan(facts.budget - facts.spent)}。再安排支出时请留意。`,
  "office-meetings-too-few": ({ held, wanted, year, standard }) =>
    `${year}年研究关工委工作的局长办公会登记了 ${held} 次，应不少于 ${wanted} 次${groundOf(standard)}。漏登的请补上；会议名称或议题里要写明“局长办公会”。`,
};
