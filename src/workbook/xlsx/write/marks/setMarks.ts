// Marks in a file: what stands of them comes off without a trace, what is wanted is laid, and the new file is read back
// before it counts.

import type { Severity } from "../../../../domain/checking/finding";
import { contentAt } from "../../../../domain/sheets/cellWrites";
import { isSameSheetName } from "../../../../domain/sheets/isSameSheetName";
import type { WorkbookSnapshot } from "../../../../domain/sheets/snapshot";
import { checkMarks } from "../../../marks/checkMarks";
import { layOutMarks } from "../../../marks/layOutMarks";
import { isSameMarks } from "../../../marks/sameMarks";
import { Pacer } from "../../../Pacer";
import { WorkbookFailure, type MarkedArea, type SheetMarks, type Watch } from "../../../port";
import { stopIfCancelled } from "../../../stopIfCancelled";
import { readXlsx } from "../../readXlsx";
import { findDraftSheet, findWorkbookPart, requireStylesPart } from "../bookParts";
import { verifyCells } from "../cells/verifyCells";
import { PackageDraft } from "../PackageDraft";
import { withAllSections } from "../styleSections";
import { isStrict } from "../workbookXml";
import { editExactly } from "./exactText";
import { addMarkDxfs, removeMarkDxfs } from "./markDxfs";
import { areasOf, findMarkedSheets, type MarkedSheet } from "./markedSheets";
import { withMarks, withoutMarks } from "./markRules";
import { readSheetTail } from "./readSheetTail";
import { findUsedDxfs } from "./usedDxfs";

async function takeOff(draft: PackageDraft, standing: readonly MarkedSheet[], pacer: Pacer): Promise<void> {
  for (const { sheet, tail, rules } of standing)
    draft.write(sheet.part, tail.rebuild(withoutMarks(tail, rules)));
  const numbers = standing.flatMap(({ rules }) => rules.map(({ rule }) => rule.attributes["dxfId"]));
  const freed = new Set(numbers.filter((one) => one !== undefined).map(Number));
  if (freed.size === 0) return;
  const used = await findUsedDxfs(draft, pacer);
  const isFree = (number: number): boolean => freed.has(number) && !used.has(number);
  editExactly(draft, requireStylesPart(draft), (xml) => removeMarkDxfs(xml, isFree));
}

function addLooks(draft: PackageDraft, areas: readonly MarkedArea[]): ReadonlyMap<Severity, number> {
  const severities = [...new Set(areas.map(({ severity }) => severity))];
  let looks: ReadonlyMap<Severity, number> = new Map();
  editExactly(draft, requireStylesPart(draft), (xml) => {
    const hasFormats = /<(?:[\w.-]+:)?cellXfs[\s>]/u.test(xml);
    const added = addMarkDxfs(hasFormats ? xml : withAllSections(xml), severities);
    looks = added.numbers;
    return added.xml;
  });
  return looks;
}

async function layOn(draft: PackageDraft, areas: readonly MarkedArea[], pacer: Pacer): Promise<void> {
  if (areas.length === 0) return;
  const looks = addLooks(draft, areas);
  for (const name of new Set(areas.map(({ sheet }) => sheet))) {
    const part = findDraftSheet(draft, name)?.part ?? "";
    const tail = await readSheetTail(draft, part, pacer);
    if (tail === null) throw new WorkbookFailure("not-found", { sheet: name });
    const own = areas.filter(({ sheet }) => sheet === name);
    draft.write(part, tail.rebuild(withMarks(tail, own, looks)));
  }
}

function check(snapshot: WorkbookSnapshot, marks: readonly SheetMarks[], standing: readonly string[]): void {
  const find = (name: string) => snapshot.sheets.find((one) => isSameSheetName(one.name, name));
  checkMarks(marks, (name) => {
    const sheet = find(name);
    if (sheet === undefined) return null;
    return {
      isProtected: sheet.isProtected,
      contentAt: ({ rowIndex, columnIndex }) => contentAt(sheet, rowIndex, columnIndex),
    };
  });
  const locked = standing.find((name) => find(name)?.isProtected);
  if (locked !== undefined) throw new WorkbookFailure("protected", { sheet: locked });
}

/** The file with these marks; the same bytes where there is nothing to do. Throws what `WorkbookPort.setMarks` says. */
export async function setMarks(
  former: Uint8Array,
  marks: readonly SheetMarks[],
  watch: Watch,
): Promise<Uint8Array> {
  stopIfCancelled(watch);
  const pacer = new Pacer(watch);
  const draft = new PackageDraft(former);
  const standing = await findMarkedSheets(draft, pacer);
  const marked = [
    ...new Set([...standing.map(({ sheet }) => sheet.name), ...marks.map(({ sheet }) => sheet)]),
  ];
  if (marked.length === 0) return former;
  const readMarked = (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
    readXlsx(bytes, watch, (name) => marked.some((one) => isSameSheetName(one, name)));
  const snapshot = await readMarked(former);
  check(
    snapshot,
    marks,
    standing.map(({ sheet }) => sheet.name),
  );
  if (isStrict(draft.readText(findWorkbookPart(draft)))) throw new WorkbookFailure("file-strict");
  const areas = layOutMarks(marks);
  watch.report({ stage: "writing", done: 0, total: marked.length });
  await takeOff(draft, standing, pacer);
  await layOn(draft, areas, pacer);
  watch.report({ stage: "saving", done: 0, total: 1 });
  const bytes = await draft.build(pacer);
  watch.report({ stage: "verifying", done: 0, total: 1 });
  const written = await readMarked(bytes);
  for (const { name } of snapshot.sheets)
    await verifyCells({ sheet: name, cells: [] }, snapshot, written, pacer);
  const found = await findMarkedSheets(new PackageDraft(bytes), pacer);
  if (!isSameMarks(areas, areasOf(found)))
    throw new WorkbookFailure("not-verified", { sheet: marks[0]?.sheet ?? null, detail: "marks" });
  return bytes;
}
