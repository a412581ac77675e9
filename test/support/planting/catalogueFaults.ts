// What a rule lacks of all that goes with one: its file, its words, its row in docs/rules, its test.

import type { Rule } from "../../../src/domain/checking/rule";
import { RULE_GROUPS, type RuleGroup, type RuleId } from "../../../src/domain/checking/ruleId";

export interface Evidence {
  readonly catalogue: readonly Rule[];
  /** Names of files without their endings. */
  readonly ruleFiles: readonly string[];
  readonly testFiles: readonly string[];
  readonly names: readonly Readonly<Partial<Record<RuleId, string>>>[];
  /** The text of each group's page in docs/rules. */
  readonly docs: Readonly<Record<RuleGroup, string>>;
}

const SEVERITY_WORDS = { error: "错误", warning: "提醒", note: "提示" } as const;
const LEAST_CELLS = 5;

/** The cells of the row that a Markdown table has for a rule; null where it has none. */
export function docRowOf(page: string, id: RuleId): readonly string[] | null {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.find(([first = ""]) => first.replaceAll("`", "").split(" ")[0] === id) ?? null;
}

function docFault(page: string, rule: Rule): readonly string[] {
  const row = docRowOf(page, rule.id);
  if (row === null) return ["docs row"];
  const isWhole = row.length === LEAST_CELLS && row.every((cell) => cell !== "");
  const tells = row[1]?.includes(SEVERITY_WORDS[rule.severity]) === true;
  return [...(isWhole ? [] : ["docs cells"]), ...(tells ? [] : ["docs severity"])];
}

function faultsOf(id: RuleId, group: RuleGroup, evidence: Evidence): readonly string[] {
  const rules = evidence.catalogue.filter((rule) => rule.id === id);
  const [rule] = rules;
  const missing: readonly (readonly [string, boolean])[] = [
    ["rule", rules.length === 1],
    ["rule file", evidence.ruleFiles.includes(id)],
    ["test file", evidence.testFiles.includes(id)],
    ["name", evidence.names.every((names) => (names[id] ?? "").trim() !== "")],
  ];
  return [
    ...missing.filter(([, isThere]) => !isThere).map(([what]) => what),
    ...(rule ? docFault(evidence.docs[group], rule) : []),
  ];
}

/** "rule: what it lacks"; also files and catalogue entries that belong to no rule. */
export function catalogueFaults(evidence: Evidence): readonly string[] {
  const groups = Object.entries(RULE_GROUPS) as readonly (readonly [RuleGroup, readonly RuleId[]])[];
  const known: readonly string[] = groups.flatMap(([, ids]) => ids);
  const lacking = groups.flatMap(([group, ids]) =>
    ids.flatMap((id) => faultsOf(id, group, evidence).map((what) => `${id}: ${what}`)),
  );
  const strangers = [...evidence.ruleFiles, ...evidence.testFiles].filter((name) => !known.includes(name));
  return [...lacking, ...strangers.map((name) => `${name}: no such rule`)];
}
