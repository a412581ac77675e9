// The sheet 关工设置 made new: whose workbook it is, the standards, and how each register is read, as plain tables.
// `readSettings` reads back exactly what stands here.

import type { DocumentRow, SheetDocument } from "../sheets/sheetDocument";
import type { DateSystem } from "../sheets/snapshot";
import type { Settings } from "./settings";
import { settingsPage } from "./settingsPage";
import {
  acceptanceRow,
  namesakeRow,
  noteRow,
  pairingRows,
  sectionRows,
  settingsRow,
  standardRow,
  tableLines,
  textCell,
  textRow,
  titleRow,
  yearNoteRows,
} from "./settingsRows";
import type { SettingsWords } from "./settingsWords";

/** What most workbooks have nothing of gets its headings with the first line. */
function sectionIfAny(
  { heading, columns }: { readonly heading: string; readonly columns: readonly string[] },
  lines: readonly DocumentRow[],
): readonly DocumentRow[] {
  return lines.length === 0 ? [] : sectionRows(heading, columns, lines);
}

export function buildSettingsDocument(
  settings: Settings,
  words: SettingsWords,
  dateSystem: DateSystem,
): SheetDocument {
  const { basics, standards, tables } = words;
  return settingsPage([
    titleRow(words.title),
    noteRow(words.note),
    ...sectionRows(basics.heading, basics.columns, [
      settingsRow([textCell(words.unitName), textCell(settings.unitName ?? "")]),
      settingsRow([textCell(words.year), textCell(settings.year === null ? "" : String(settings.year))]),
    ]),
    ...sectionRows(
      standards.heading,
      standards.columns,
      settings.standards.map((standard) => standardRow(standard, dateSystem)),
    ),
    ...sectionRows(
      tables.heading,
      tables.columns,
      settings.tables.flatMap((table) => tableLines(table, words).map(textRow)),
    ),
    ...sectionIfAny(
      words.acceptances,
      settings.acceptances.map((one) => acceptanceRow(one, dateSystem)),
    ),
    ...sectionIfAny(
      words.namesakes,
      settings.namesakes.map((one) => namesakeRow(one, words)),
    ),
    ...sectionIfAny(words.pairings, settings.pairings.flatMap(pairingRows)),
    ...(settings.notes.length === 0
      ? []
      : sectionRows(words.notes.heading, words.notes.columns, yearNoteRows(settings.notes, words))),
    noteRow(words.foot),
  ]);
}
