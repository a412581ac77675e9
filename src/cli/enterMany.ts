// `guangong enter BOOK --kind K --from FILE -o OUT`: rows of another file, each as the entry form would write it. Those that
// rules object to, and those that stand in the book already, are left out and told.

import path from "node:path";
import { type EntryDesk, openEntryDesk } from "../app/entryDesk";
import { nameOf } from "../app/entryInput";
import { judgeMany, type JudgedRow, usualForm } from "../app/many/judgeMany";
import type { ManyInput } from "../app/many/manyRows";
import { knownIn, matchTable } from "../app/many/matchTable";
import { manyRequest, planMany } from "../app/many/planMany";
import { reasonsOf } from "../app/many/reasonsOf";
import { planRequest, type PlannedRequest } from "../app/planRequest";
import type { EntryForm } from "../domain/entry/entryForm";
import { type SourceTable, sourceTables } from "../domain/entry/many/sourceTable";
import type { EntryTarget } from "../domain/entry/target";
import { fitWorkbook } from "../domain/fitting/fitWorkbook";
import type { KindId } from "../domain/kinds/kind";
import { runToEnd } from "../domain/stepwise";
import { knownOfYear } from "../domain/summary/knownOfYear";
import { usableSummary } from "../domain/summary/usableSummary";
import { zh } from "../texts/zh";
import { zhFindings } from "../texts/zhFindings";
import { zhMany } from "../texts/zhMany";
import { readBookFile } from "../workbook/files/readBookFile";
import type { XlsxWorkbook } from "../workbook/xlsx/XlsxWorkbook";
import { CliError } from "./cliError";
import { commandWatch } from "./commandWatch";
import { fieldFor, type Setting } from "./entryText";
import { readBook } from "./files";
import { type OpenBook, understand } from "./openBook";
import { todayNumber } from "./today";

type Understood = Omit<OpenBook, "bytes">;

export interface ManyWanted {
  readonly kind: KindId;
  /** The file, and its sheet where it has several to choose from. */
  readonly from: string;
  readonly fromSheet: string | undefined;
  /** For every row that does not say otherwise. */
  readonly set: readonly Setting[];
  /** Of the book's registers those that rows may go to. */
  readonly among: (targets: readonly EntryTarget[]) => readonly EntryTarget[];
}

/** What has been written, for whoever waits for it. */
export interface ManyEntered {
  readonly rows: readonly JudgedRow[];
  readonly leftOut: readonly JudgedRow[];
  /** Each with the book as it stood right after it. */
  readonly batches: readonly { readonly planned: PlannedRequest; readonly after: Understood }[];
}

function quoted(tables: readonly SourceTable[]): string {
  return [...new Set(tables.map(({ sheet }) => `『${sheet}』`))].join("、");
}

function chooseTable(tables: readonly SourceTable[], { kind, from, fromSheet }: ManyWanted): SourceTable {
  const own = fromSheet === undefined ? tables : tables.filter(({ sheet }) => sheet === fromSheet);
  if (tables.length === 0) throw new CliError(`“${from}”里没有找到可以登记的行，请看看是不是这个文件。`);
  if (own.length === 0)
    throw new CliError(`“${from}”里没有『${fromSheet ?? ""}』这张表，有的是：${quoted(tables)}。`);
  const ofKind = own.filter((table) => table.kind === kind);
  const [only, ...more] = ofKind.length > 0 ? ofKind : own;
  if (only !== undefined && more.length === 0) return only;
  throw new CliError(`“${from}”里不止一张表，请用 --from-sheet 指定一张：${quoted(own)}。`);
}

async function readTable(wanted: ManyWanted): Promise<SourceTable> {
  const bytes = await readBook(wanted.from);
  const snapshot = await readBookFile(bytes, path.parse(wanted.from).name, commandWatch());
  return chooseTable(sourceTables(snapshot, runToEnd(fitWorkbook(snapshot)), wanted.kind), wanted);
}

function openDesk(book: Understood, wanted: ManyWanted): EntryDesk {
  const { settings } = book.settings;
  const known = { snapshot: book.snapshot, fit: book.fit, settings };
  const summary = usableSummary(book.fit, { year: settings.year, ...knownOfYear(book.snapshot, settings) });
  const desk = openEntryDesk({ ...known, summary: runToEnd(summary) }, wanted.kind, todayNumber());
  return { ...desk, targets: wanted.among(desk.targets) };
}

function inputFor(
  desk: EntryDesk,
  form: EntryForm,
  table: SourceTable,
  { from, set }: ManyWanted,
): ManyInput {
  const { names, hasHeader } = matchTable(form, table, knownIn(desk, form));
  if (names.every((name) => name === null))
    throw new CliError(
      `“${from}”的『${table.sheet}』没有一列对得上『${form.target.sheet.name}』，请看看是不是这张表。`,
    );
  const common = new Map(set.map((setting) => [nameOf(fieldFor(form, setting)), setting.text]));
  return { table, hasHeader, names, common, changed: new Map() };
}

/** Why a row is left out, in a line. */
export function whyNot(row: JudgedRow): string {
  const reasons = reasonsOf(row).map((one) => zhMany.reason(one));
  const findings = row.findings.map(({ finding }) => zhFindings.sentence(finding));
  return zhMany.cli.notWritten(row.rowIndex + 1, [...reasons, ...findings].join(""));
}

interface Batch {
  readonly chosen: readonly JudgedRow[];
  readonly leftOut: readonly JudgedRow[];
  readonly planned: PlannedRequest | null;
}

/** Of the rows that are not yet written those that land in one place of each sheet. */
function planBatch(
  book: Understood,
  table: SourceTable,
  wanted: ManyWanted,
  written: ReadonlySet<number>,
): Batch {
  const desk = openDesk(book, wanted);
  const form = usualForm(desk);
  if (form === null)
    throw new CliError(`这本工作簿里没有${zh.kinds[wanted.kind]}的登记表，请先添一张再录入。`);
  const judged = runToEnd(judgeMany(desk, inputFor(desk, form, table, wanted)));
  const rows = judged.filter(({ rowIndex }) => !written.has(rowIndex));
  const plan = planMany(rows.filter(({ state }) => state === "fine"));
  const chosen = plan.parts.flatMap((part) => part.rows);
  const leftOut = rows.filter(({ state }) => state !== "fine");
  if (chosen.length === 0) return { chosen, leftOut, planned: null };
  const { snapshot, fit } = book;
  const planned = planRequest(
    { snapshot, fit, settings: book.settings.settings },
    manyRequest(plan, null, () => ""),
    todayNumber(),
  );
  if (!("fault" in planned)) return { chosen, leftOut, planned };
  const { what, toDo } = zh.entering.fault(planned.fault);
  throw new CliError(`${what}${toDo}`);
}

/** Throws `CliError` where not a single row can be written. */
export async function enterMany(
  workbook: XlsxWorkbook,
  book: Understood,
  wanted: ManyWanted,
): Promise<ManyEntered> {
  const table = await readTable(wanted);
  const rows: JudgedRow[] = [];
  const batches: { planned: PlannedRequest; after: Understood }[] = [];
  let after = book;
  for (;;) {
    const written = new Set(rows.map(({ rowIndex }) => rowIndex));
    const batch = planBatch(after, table, wanted, written);
    if (batch.planned === null) {
      const [first] = batch.leftOut;
      if (rows.length === 0)
        throw new CliError(`“${wanted.from}”里没有一行可以登记。${first === undefined ? "" : whyNot(first)}`);
      return { rows, leftOut: batch.leftOut, batches };
    }
    await workbook.apply(batch.planned.edits, commandWatch());
    after = understand(await workbook.readSnapshot(commandWatch()));
    rows.push(...batch.chosen);
    batches.push({ planned: batch.planned, after });
  }
}
