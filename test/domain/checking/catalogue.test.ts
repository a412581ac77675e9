// The catalogue is whole: for every rule a file of its name, words and a name in both languages, a row in docs/rules, a
// test, and a planted error that it reports (planted.test.ts runs them).

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleCatalogue } from "../../../src/domain/checking/catalogue";
import type { Finding } from "../../../src/domain/checking/finding";
import { RULE_GROUPS, type RuleGroup, type RuleId } from "../../../src/domain/checking/ruleId";
import { enFindings } from "../../../src/texts/enFindings";
import { zhFindings } from "../../../src/texts/zhFindings";
import { checkBook } from "../../support/checkSheets";
import { day } from "../../support/fitOf";
import { catalogueFaults, docRowOf, type Evidence } from "../../support/planting/catalogueFaults";
import { plantedBook } from "../../support/planting/plant";
import { plants } from "../../support/planting/plants";

const ROOT = join(__dirname, "../../..");
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder)).map((name) => name.replace(ending, ""));
const pageOf = (group: RuleGroup): string => readFileSync(join(ROOT, "docs/rules", `${group}.md`), "utf8");

const EVIDENCE: Evidence = {
  catalogue: ruleCatalogue,
  ruleFiles: namesIn("src/domain/checking/rules", ".ts"),
  testFiles: namesIn("test/domain/checking/rules", ".test.ts"),
  names: [zhFindings.ruleNames, enFindings.ruleNames],
  docs: {
    values: pageOf("values"),
    sheet: pageOf("sheet"),
    standards: pageOf("standards"),
    twice: pageOf("twice"),
    reimbursement: pageOf("reimbursement"),
    across: pageOf("across"),
  },
};
const IDS: readonly RuleId[] = Object.values(RULE_GROUPS).flat();

test("nothing is missing, and nothing belongs to no rule", () => {
  expect(catalogueFaults(EVIDENCE)).toEqual([]);
  expect(new Set(IDS).size).toBe(ruleCatalogue.length);
});

const without = (names: readonly string[], id: string) => names.filter((name) => name !== id);
const page = EVIDENCE.docs.sheet;
const TAKEN: readonly (readonly [fault: string, evidence: Partial<Evidence>])[] = [
  ["rule", { catalogue: ruleCatalogue.filter(({ id }) => id !== "serial-broken") }],
  ["rule file", { ruleFiles: without(EVIDENCE.ruleFiles, "serial-broken") }],
  ["test file", { testFiles: without(EVIDENCE.testFiles, "serial-broken") }],
  ["name", { names: [zhFindings.ruleNames, { ...enFindings.ruleNames, "serial-broken": " " }] }],
  ["docs row", { docs: { ...EVIDENCE.docs, sheet: page.replace("serial-broken", "serial") } }],
  [
    "docs severity",
    { docs: { ...EVIDENCE.docs, sheet: page.replace(/(serial-broken`\s*\|\s*)提示/u, "$1错误") } },
  ],
  ["docs cells", { docs: { ...EVIDENCE.docs, sheet: page.replace(/(serial-broken.*)\|.*\|$/mu, "$1|") } }],
];

test.each(TAKEN)("without its %s a rule is named", (fault, evidence) => {
  expect(catalogueFaults({ ...EVIDENCE, ...evidence })).toEqual([`serial-broken: ${fault}`]);
});

test("a file that belongs to no rule is named", () => {
  const ruleFiles = [...EVIDENCE.ruleFiles, "weather-bad"];
  expect(catalogueFaults({ ...EVIDENCE, ruleFiles })).toEqual(["weather-bad: no such rule"]);
  expect(docRowOf(page, "serial-broken")).not.toBeNull();
});

/** The sentence without what every sentence has: it must say something of its own. */
function faultsOfSentence(finding: Finding): readonly string[] {
  const chinese = zhFindings.finding(finding);
  const english = enFindings.finding(finding);
  return [
    /undefined|null|NaN|\[object/u.test(chinese + english) ? "a value that nobody has worded" : "",
    chinese.endsWith("。") ? "" : "no whole sentence",
    /请|可以|建议/u.test(chinese) ? "" : `nothing to do: ${chinese}`,
    /[a-z]{3}.*\.$/su.test(english) ? "" : `no English sentence: ${english}`,
  ].filter((fault) => fault !== "");
}

test.each(IDS)("%s has its sentence in both languages, and says what to do", (id) => {
  const { findings } = checkBook(plantedBook(plants[id]), ruleCatalogue, { today: day(2021, 3, 1) });
  const own = findings.filter(({ rule }) => rule === id);
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap(faultsOfSentence)).toEqual([]);
});
