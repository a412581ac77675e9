// How each register is to be read, a line a column: 工作表｜登记种类｜表头行｜标题｜读作.

import { kindById } from "../kinds/catalogue";
import type { FieldId, KindId } from "../kinds/kind";
import type { Span } from "../sheets/address";
import { cellText } from "./cellText";
import type { SettingsRow } from "./findSettingsTable";
import type { RememberedColumn, RememberedTable } from "../fitting/remembering/remembered";
import type { SettingsFault } from "./settings";
import type { SettingsWords } from "./settingsWords";

interface Line {
  readonly sheet: string;
  readonly kind: KindId | null;
  readonly headerRows: Span;
  readonly column: RememberedColumn | null;
}

type Parsed<T> = { readonly value: T } | Pick<SettingsFault, "fault" | "found">;

const ROWS = /^(\d{1,7})(?:\s*[-–—~至]\s*(\d{1,7}))?$/u;

function parseKind(text: string, words: SettingsWords): Parsed<KindId | null> {
  if (text === words.notRegister) return { value: null };
  for (const [kind, word] of Object.entries(words.kinds) as [KindId, string][])
    if (word === text) return { value: kind };
  return { fault: "kind-unknown", found: text };
}

function parseRows(text: string): Parsed<Span> {
  const found = ROWS.exec(text);
  if (!found) return { fault: "rows-unreadable", found: text };
  return { value: { first: Number(found[1]) - 1, last: Number(found[2] ?? found[1]) - 1 } };
}

/** Two fields may bear the same word, but not within one kind. */
function parseField(text: string, kind: KindId | null, words: SettingsWords): Parsed<FieldId | null> {
  if (text === words.notRead || kind === null) return { value: null };
  const field = kindById(kind).fields.find(({ id }) => words.fields[id] === text);
  return field ? { value: field.id } : { fault: "field-unknown", found: text };
}

function parseLine(row: SettingsRow, words: SettingsWords): Parsed<Line> {
  const [sheet = "", kindText = "", rowsText = "", header = "", fieldText = ""] = row.cells.map(cellText);
  const kind = parseKind(kindText, words);
  if (!("value" in kind)) return kind;
  const rows = parseRows(rowsText);
  if (!("value" in rows)) return rows;
  const line = { sheet, kind: kind.value, headerRows: rows.value };
  if (header === "") return { value: { ...line, column: null } };
  const field = parseField(fieldText, kind.value, words);
  return "value" in field ? { value: { ...line, column: { header, field: field.value } } } : field;
}

/** Lines of the same sheet, kind and header rows are the columns of one table. */
export function readRememberedTables(
  rows: readonly SettingsRow[],
  words: SettingsWords,
  faults: SettingsFault[],
): readonly RememberedTable[] {
  const tables = new Map<string, RememberedTable & { readonly columns: RememberedColumn[] }>();
  for (const row of rows) {
    const parsed = parseLine(row, words);
    if (!("value" in parsed)) {
      faults.push({ rowIndex: row.rowIndex, ...parsed });
      continue;
    }
    const { column, ...where } = parsed.value;
    const key = JSON.stringify([where.sheet, where.kind, where.headerRows.first, where.headerRows.last]);
    const table = tables.get(key) ?? { ...where, columns: [] };
    if (column !== null) table.columns.push(column);
    tables.set(key, table);
  }
  return [...tables.values()];
}
