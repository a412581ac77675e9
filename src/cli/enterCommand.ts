// `guangong enter BOOK --kind K --set 字段=值 … -o OUT`: a copy with one more record, written as the entry form writes it.

import type { Command } from "commander";
import { planRequest, type PlannedRequest } from "../app/planRequest";
import { entryForm, type EntryForm } from "../domain/entry/entryForm";
import { chooseTarget, entryTargets, isTargetFault, type EntryTarget } from "../domain/entry/target";
import { catalogue } from "../domain/kinds/catalogue";
import type { KindId } from "../domain/kinds/kind";
import { isSameSheetName } from "../domain/sheets/isSameSheetName";
import { zh } from "../texts/zh";
import { zhFindings } from "../texts/zhFindings";
import { zhMany } from "../texts/zhMany";
import { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { checkOpenBook } from "./checkOpenBook";
import { CliError } from "./cliError";
import { commandWatch } from "./commandWatch";
import { enterMany, whyNot } from "./enterMany";
import { dayGiven, gatherSetting, type Setting, textsOf } from "./entryText";
import { readBook, refuseInPlace, writeOut } from "./files";
import { type OpenBook, understand } from "./openBook";
import { print } from "./print";
import { todayNumber } from "./today";

interface EnterOptions {
  readonly kind: string;
  readonly set?: readonly Setting[];
  readonly sheet?: string;
  readonly from?: string;
  readonly fromSheet?: string;
  readonly out: string;
}

type Understood = Omit<OpenBook, "bytes">;

const KINDS: readonly KindId[] = catalogue.map(({ id }) => id);

function kindOf(name: string): KindId {
  const kind = KINDS.find((id) => id === name || zh.kinds[id] === name);
  if (kind !== undefined) return kind;
  const choices = KINDS.map((id) => `${id}（${zh.kinds[id]}）`).join("、");
  throw new CliError(`没有“${name}”这种登记，可以写的有：${choices}。`);
}

function inSheet(
  targets: readonly EntryTarget[],
  kind: KindId,
  wanted: string | undefined,
): readonly EntryTarget[] {
  if (wanted === undefined) return targets;
  const own = targets.filter(({ sheet }) => isSameSheetName(sheet.name, wanted));
  if (own.length > 0) return own;
  const names = [...new Set(targets.map(({ sheet }) => `『${sheet.name}』`))];
  throw new CliError(`『${wanted}』不是${zh.kinds[kind]}的登记表，可以写的有：${names.join("、")}。`);
}

/** The register that the record's day belongs to, as the form would choose it. */
function findForm(book: Understood, { kind: name, set = [], sheet }: EnterOptions): EntryForm {
  const kind = kindOf(name);
  const all = entryTargets(book.snapshot, book.fit, kind);
  if (all.length === 0) throw new CliError(`这本工作簿里没有${zh.kinds[kind]}的登记表，请先添一张再录入。`);
  const targets = inSheet(all, kind, sheet);
  const around = { settings: book.settings.settings, today: todayNumber() };
  const days = targets.map((target) => dayGiven(entryForm(target, around), set));
  const chosen = chooseTarget(targets, kind, days.find((day) => day !== null) ?? null);
  if (!isTargetFault(chosen)) return entryForm(chosen, around);
  const { what, toDo } = zh.entering.fault(chosen);
  throw new CliError(`${what}${toDo}`);
}

function plan(book: Understood, form: EntryForm, texts: ReadonlyMap<string, string>): PlannedRequest {
  const { sheet, table } = form.target;
  const part = {
    kind: form.kind,
    sheet: sheet.name,
    headerRow: table.headerRows.last,
    rows: [texts],
    headings: new Map(form.fields.map(({ key, heading }) => [key, heading])),
  };
  const { snapshot, fit } = book;
  const known = { snapshot, fit, settings: book.settings.settings };
  const planned = planRequest(known, { parts: [part] }, todayNumber());
  if (!("fault" in planned)) return planned;
  const { what, toDo } = zh.entering.fault(planned.fault);
  throw new CliError(`${what}${toDo}`);
}

/** What checking says of the new rows, a line each. */
function warningsOf(book: Understood, { step }: Pick<PlannedRequest, "step">): readonly string[] {
  const { judged } = checkOpenBook(book, undefined);
  const own = judged.filter(
    ({ finding: { sheet, cells }, acceptance }) =>
      acceptance === null &&
      step.places.some(
        (place) => place.sheet === sheet && cells.some(({ rowIndex }) => place.rows.includes(rowIndex)),
      ),
  );
  return own.map(
    ({ finding }) =>
      `  ${zhFindings.severities[finding.severity]}：${zhFindings.ruleNames[finding.rule]}：${zhFindings.finding(finding)}`,
  );
}

const copied = (out: string): string => `副本是“${out}”，原工作簿没有改动。`;

async function enterRows(
  workbook: XlsxWorkbook,
  book: Understood,
  { kind: name, sheet, set = [], from = "", fromSheet, out }: EnterOptions,
): Promise<void> {
  const kind = kindOf(name);
  const among = (targets: readonly EntryTarget[]) => inSheet(targets, kind, sheet);
  const entered = await enterMany(workbook, book, { kind, from, fromSheet, set, among });
  await writeOut(out, await workbook.save(commandWatch()));
  const { rows, leftOut, batches } = entered;
  print([
    `${zhMany.cli.entered(rows.length, leftOut.length)}${copied(out)}`,
    ...leftOut.map((row) => `  ${whyNot(row)}`),
    ...batches.flatMap(({ planned, after }) => [
      ...planned.totalsLeft.map((left) => `  ${zh.entering.totalLeft(left)}`),
      ...warningsOf(after, planned),
    ]),
  ]);
}

async function runEnter(file: string, options: EnterOptions): Promise<void> {
  const { out, set = [], from } = options;
  await refuseInPlace(from === undefined ? [file] : [file, from], out);
  const workbook = await XlsxWorkbook.open(await readBook(file), commandWatch());
  const book = understand(await workbook.readSnapshot(commandWatch()));
  if (from !== undefined) return enterRows(workbook, book, options);
  const form = findForm(book, options);
  const planned = plan(book, form, textsOf(form, set, book.settings.settings));
  await workbook.apply(planned.edits, commandWatch());
  const after = understand(await workbook.readSnapshot(commandWatch()));
  await writeOut(out, await workbook.save(commandWatch()));
  const [first = { sheet: "", rows: [] }, ...more] = planned.step.places;
  print([
    `${zh.entering.entered(first, more)}${copied(out)}`,
    ...planned.totalsLeft.map((left) => `  ${zh.entering.totalLeft(left)}`),
    ...warningsOf(after, planned),
  ]);
}

export function addEnterCommand(program: Command): void {
  program
    .command("enter")
    .description("录入一条记录，或另一个文件里的许多行，写出副本：写在登记表的下一行，合计跟着变")
    .argument("<工作簿>", ".xlsx 文件")
    .requiredOption("--kind <种类>", "哪种登记，例如 award 或 奖学奖优")
    .option("--set <字段=值>", "填一项，可以写多个；字段写标题、字段名或列号", gatherSetting)
    .option("--sheet <工作表>", "写进哪张表；同一种登记有几张时用")
    .option("--from <文件>", "从另一个文件登记许多行：.xlsx、.xls、.csv；这时 --set 填每行都一样的")
    .option("--from-sheet <工作表>", "那个文件里的哪张表")
    .requiredOption("-o, --out <文件>", "写出副本，原工作簿不改动")
    .action(runEnter);
}
