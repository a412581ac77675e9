// `guangong fix BOOK -o OUT [--rule ID…]`: a copy with the safe fixes applied. A fix may lay bare the next (a total's range,
// once its amounts are numbers), so the copy is checked again until nothing is left to mend.

import type { Command } from "commander";
import { gatherFixes } from "../domain/checking/gatherFixes";
import type { Finding } from "../domain/checking/finding";
import { RULE_GROUPS, type RuleId } from "../domain/checking/ruleId";
import { zhFindings } from "../texts/zhFindings";
import { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { checkOpenBook } from "./checkOpenBook";
import { CliError } from "./cliError";
import { commandWatch } from "./commandWatch";
import { readBook, refuseInPlace, writeOut } from "./files";
import { understand } from "./openBook";
import { print } from "./print";

/** More rounds than fixes can depend on each other. */
const MOST_ROUNDS = 5;

interface FixOptions {
  readonly out: string;
  readonly rule?: readonly string[];
}

const RULE_IDS: readonly string[] = Object.values(RULE_GROUPS).flat();

function wantedRules(rules: readonly string[] | undefined): (rule: RuleId) => boolean {
  const unknown = rules?.find((rule) => !RULE_IDS.includes(rule));
  if (unknown !== undefined)
    throw new CliError(`没有“${unknown}”这条规则，规则名见 guangong check --json 的输出。`);
  return rules === undefined ? () => true : (rule) => rules.includes(rule);
}

/** Applies what can be mended now; the findings mended. */
async function mend(
  workbook: XlsxWorkbook,
  isWanted: (rule: RuleId) => boolean,
): Promise<readonly Finding[]> {
  const { judged } = checkOpenBook(understand(await workbook.readSnapshot(commandWatch())), undefined);
  const open = judged.filter(({ acceptance, finding }) => acceptance === null && isWanted(finding.rule));
  const { writes, mended } = gatherFixes(open.map(({ finding }) => finding));
  if (writes.length === 0) return [];
  await workbook.apply(
    writes.map((one) => ({ kind: "writeCells" as const, ...one })),
    commandWatch(),
  );
  return mended;
}

function describeMended(mended: readonly Finding[], out: string): readonly string[] {
  const lines = mended.map((one) => `  ${zhFindings.ruleNames[one.rule]}：${zhFindings.finding(one)}`);
  const lead = mended.length === 0 ? "没有可以放心修正的地方。" : `修正了 ${mended.length} 处：`;
  return [lead, ...lines, `副本已写到“${out}”，原工作簿没有改动。`];
}

async function runFix(file: string, { out, rule }: FixOptions): Promise<void> {
  const isWanted = wantedRules(rule);
  await refuseInPlace([file], out);
  const workbook = await XlsxWorkbook.open(await readBook(file), commandWatch());
  const mended: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const now = await mend(workbook, isWanted);
    if (now.length === 0) break;
    mended.push(...now);
  }
  await writeOut(out, await workbook.save(commandWatch()));
  print(describeMended(mended, out));
}

export function addFixCommand(program: Command): void {
  program
    .command("fix")
    .description("写出修正过的副本：只改写法，不改意思（文字写的日期和金额、姓名里的空格、漏了行的合计公式）")
    .argument("<工作簿>", ".xlsx 文件")
    .requiredOption("-o, --out <文件>", "写出副本，原工作簿不改动")
    .option("--rule <ID...>", "只修正这几条规则")
    .action(runFix);
}
