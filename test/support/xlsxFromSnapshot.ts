// The .xlsx file that a snapshot describes, so that both adapters can be given the same workbook.

import { cellAddress, rangeAddress, type Span } from "../../src/domain/sheets/address";
import type {
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/domain/sheets/snapshot";
import { absoluteRange } from "../../src/workbook/xlsx/write/absoluteRange";
import type { OwnFormat } from "./sheetDump/FormatDump";
import { buildXlsx, cells, MAIN, relationship, stylesWith, type SheetLiteral } from "./buildXlsx";

const ERROR_TEXT = /^#[A-Z/0]+[!?]?$/u;
/** Number formats of a file's own start here. */
const FIRST_OWN_FORMAT = 164;

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** Number formats by the number of their cell style; 0 is General. */
function listFormats({ sheets }: WorkbookSnapshot): string[] {
  const all = sheets.flatMap((sheet) => sheet.numberFormats.flat());
  return ["General", ...new Set(all.filter((format) => format !== "General"))];
}

function valueXml(value: CellValue, hasFormula: boolean): { type: string; content: string } {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "boolean") return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number") return { type: "", content: `<v>${value}</v>` };
  if (ERROR_TEXT.test(value)) return { type: ' t="e"', content: `<v>${value}</v>` };
  if (hasFormula) return { type: ' t="str"', content: `<v>${escaped(value)}</v>` };
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escaped(value)}</t></is>` };
}

function isIn(spans: readonly Span[], index: number): boolean {
  return spans.some(({ first, last }) => index >= first && index <= last);
}

function rowXml(
  sheet: SheetSnapshot,
  rowIndex: number,
  formats: readonly string[],
  { rows = {} }: SheetMore,
): string {
  const row = sheet.rows[rowIndex] ?? [];
  const hidden = isIn(sheet.hiddenRows, rowIndex) ? ' hidden="1"' : "";
  const written = row.map((value, c) => {
    const formula = sheet.formulas[rowIndex]?.[c] ?? null;
    const style = formats.indexOf(sheet.numberFormats[rowIndex]?.[c] ?? "General");
    if (value === null && formula === null) return "";
    const { type, content } = valueXml(value, formula !== null);
    const f = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
    return `<c r="${cellAddress(rowIndex, c)}" s="${style}"${type}>${f}${content}</c>`;
  });
  const more = rows[String(rowIndex + 1)];
  return `<row r="${rowIndex + 1}"${hidden}${more === undefined ? "" : ` ${more}`}>${written.join("")}</row>`;
}

function columnsXml(spans: readonly Span[]): string {
  if (spans.length === 0) return "";
  const columns = spans.map(
    ({ first, last }) => `<col min="${first + 1}" max="${last + 1}" width="9" hidden="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

/** The clerk's formats have no look of their own, and ranks with gaps, as they come about by deleting. */
function formatXml({ range, formula }: OwnFormat, index: number): string {
  const rank = `priority="${2 * index + 1}"`;
  const rule =
    formula === undefined
      ? `<cfRule type="cellIs" ${rank} operator="greaterThan"><formula>5</formula></cfRule>`
      : `<cfRule type="expression" ${rank}><formula>${escaped(formula.slice(1))}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
}

function sheetLiteral(
  sheet: SheetSnapshot,
  formats: readonly string[],
  tableParts: readonly string[],
  own: readonly OwnFormat[],
  more: SheetMore,
): SheetLiteral {
  const rows = sheet.rows.map((_, r) => rowXml(sheet, r, formats, more));
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  const tables = tableParts.map((_, i) => `<tablePart r:id="rIdT${i}"/>`);
  const content = [
    more.views ?? "",
    columnsXml(sheet.hiddenColumns),
    cells(rows.join("")),
    sheet.isProtected ? '<sheetProtection sheet="1"/>' : "",
    sheet.filter ? `<autoFilter ref="${rangeAddress(sheet.filter)}"/>` : "",
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    own.map(formatXml).join(""),
    more.validations ?? "",
    tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join("")}</tableParts>` : "",
  ].join("");
  const relations = tableParts.map((part, i) => relationship(`rIdT${i}`, "table", `/${part}`)).join("");
  return {
    name: escaped(sheet.name),
    content,
    ...(sheet.visibility === "visible" ? {} : { state: sheet.visibility }),
    ...(relations === "" ? {} : { relationships: relations }),
  };
}

function tableXml(
  { name, range, hasHeaders, hasTotals }: SheetSnapshot["tables"][number],
  id: number,
): string {
  const width = range.right - range.left + 1;
  const columns = Array.from({ length: width }, (_, i) => `<tableColumn id="${i + 1}" name="列${i + 1}"/>`);
  const counts = `headerRowCount="${hasHeaders ? 1 : 0}" totalsRowCount="${hasTotals ? 1 : 0}"`;
  const names = `name="${name}" displayName="${name}" ref="${rangeAddress(range)}"`;
  return `<table xmlns="${MAIN}" id="${id}" ${names} ${counts}><tableColumns count="${width}">${columns.join("")}</tableColumns></table>`;
}

function namesXml(names: readonly NameSnapshot[], sheets: readonly SheetSnapshot[]): string {
  const written = names.map(({ name, refersTo, sheet }) => {
    const scope = sheets.findIndex((one) => one.name === sheet);
    const local = scope < 0 ? "" : ` localSheetId="${scope}"`;
    return `<definedName name="${name}"${local}>${escaped(refersTo.slice(1))}</definedName>`;
  });
  const areas = sheets.flatMap(({ name, printArea }, position) => {
    const refersTo = printArea?.map((range) => absoluteRange(name, range)).join(",");
    if (refersTo === undefined) return [];
    return `<definedName name="_xlnm.Print_Area" localSheetId="${position}">${escaped(refersTo)}</definedName>`;
  });
  const all = [...written, ...areas];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

export interface XlsxOptions {
  readonly isStructureProtected?: boolean;
  /** Conditional formats, those of a sheet in the order of their rank. */
  readonly formats?: readonly OwnFormat[];
  /** By sheet, what a snapshot does not say, as the file has it. */
  readonly more?: Readonly<Record<string, SheetMore>>;
}

/** XML at its place in the sheet's part. */
export interface SheetMore {
  /** `<sheetViews>` and `<sheetFormatPr>`. */
  readonly views?: string;
  /** Attributes of rows, by their number. */
  readonly rows?: Readonly<Record<string, string>>;
  /** Behind conditional formats. */
  readonly validations?: string;
}

export function xlsxFromSnapshot(snapshot: WorkbookSnapshot, options: XlsxOptions = {}): Uint8Array {
  const { sheets, names, dateSystem } = snapshot;
  const formats = listFormats(snapshot);
  const own = Object.fromEntries(
    formats.slice(1).map((format, i) => [FIRST_OWN_FORMAT + i, escaped(format)]),
  );
  const numbers = formats.map((_, i) => (i === 0 ? 0 : FIRST_OWN_FORMAT + i - 1));
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet: sheet.name, table })));
  const partOf = (index: number): string => `xl/tables/table${index + 1}.xml`;
  const partsOf = (sheet: SheetSnapshot): string[] =>
    tables.flatMap((one, i) => (one.sheet === sheet.name ? [partOf(i)] : []));
  const date1904 = dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "";
  const lock = options.isStructureProtected ? '<workbookProtection lockStructure="1"/>' : "";
  return buildXlsx({
    sheets: sheets.map((sheet) => {
      const ownFormats = (options.formats ?? []).filter((one) => one.sheet === sheet.name);
      return sheetLiteral(sheet, formats, partsOf(sheet), ownFormats, options.more?.[sheet.name] ?? {});
    }),
    styles: stylesWith(own, numbers),
    beforeSheets: date1904 + lock,
    afterSheets: namesXml(names, sheets),
    parts: Object.fromEntries(tables.map(({ table }, i) => [partOf(i), tableXml(table, i + 1)])),
    contentTypes: Object.fromEntries(
      tables.map((_, i) => [
        partOf(i),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
      ]),
    ),
  });
}
