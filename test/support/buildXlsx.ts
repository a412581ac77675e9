// Builds small .xlsx files from XML literals, so that a test shows what stands in the file. What a test does not name
// is the least that Excel accepts.

import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetLiteral {
  readonly name: string;
  /** What stands in <worksheet>, or in the root of another kind of sheet. */
  readonly content: string;
  readonly state?: "hidden" | "veryHidden";
  /** Relationship elements of the sheet; written with `relationship`. */
  readonly relationships?: string;
  readonly kind?: "worksheet" | "chartsheet";
}

export interface WorkbookLiteral {
  readonly sheets: readonly SheetLiteral[];
  /** The inner XML of each shared string. */
  readonly strings?: readonly string[];
  /** What stands in <styleSheet>. */
  readonly styles?: string;
  /** What stands in <workbook> before and after the list of sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Relationship elements of the workbook beside those of sheets, styles and strings. */
  readonly relationships?: string;
  /** Further parts; XML without its declaration, or bytes. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Their content types, by part. */
  readonly contentTypes?: Readonly<Record<string, string>>;
}

/** The rows of a sheet: what stands in <sheetData>. */
export function cells(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

/** `type`: its last word, or the whole of one that is not Office's own. */
export function relationship(id: string, type: string, target: string): string {
  const whole = type.includes("/") ? type : `${OFFICE}/${type}`;
  return `<Relationship Id="${id}" Type="${whole}" Target="${target}"/>`;
}

/** A styles part's content with these number formats (by number) and cell formats (numbers of formats). */
export function stylesWith(
  formats: Readonly<Record<number, string>>,
  cellFormats: readonly number[],
): string {
  const own = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const xfs = cellFormats.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    (own.length === 0 ? "" : `<numFmts count="${own.length}">${own.join("")}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`
  );
}

/** The file's parts by name, to be changed before `zipParts`. */
export function partsOf(book: WorkbookLiteral): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbookPart(book),
    "xl/_rels/workbook.xml.rels": workbookRelationships(book),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${book.styles ?? stylesWith({}, [0])}</styleSheet>`,
    ...book.parts,
  };
  if (book.strings !== undefined)
    parts["xl/sharedStrings.xml"] =
      `<sst xmlns="${MAIN}">${book.strings.map((string) => `<si>${string}</si>`).join("")}</sst>`;
  book.sheets.forEach((sheet, i) => {
    const kind = sheet.kind ?? "worksheet";
    parts[sheetPart(sheet, i)] = `<${kind} xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.content}</${kind}>`;
    if (sheet.relationships !== undefined)
      parts[sheetPart(sheet, i).replace("s/sheet", "s/_rels/sheet") + ".rels"] = relationships(
        sheet.relationships,
      );
  });
  return parts;
}

/** The container of these parts. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(HEAD + part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}

/** The whole file. */
export function buildXlsx(book: WorkbookLiteral): Uint8Array {
  return zipParts(partsOf(book));
}

/** A relationships part's root with these elements. */
export function relationships(elements: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements}</Relationships>`;
}

function sheetPart(sheet: SheetLiteral, index: number): string {
  return `xl/${sheet.kind ?? "worksheet"}s/sheet${index + 1}.xml`;
}

function workbookPart(book: WorkbookLiteral): string {
  const sheets = book.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.beforeSheets ?? ""}` +
    `<sheets>${sheets.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`
  );
}

function workbookRelationships(book: WorkbookLiteral): string {
  const sheets = book.sheets.map((sheet, i) =>
    relationship(`rId${i + 1}`, sheet.kind ?? "worksheet", sheetPart(sheet, i).slice("xl/".length)),
  );
  const strings =
    book.strings === undefined ? "" : relationship("rIdStrings", "sharedStrings", "sharedStrings.xml");
  return relationships(
    `${sheets.join("")}${relationship("rIdStyles", "styles", "styles.xml")}${strings}${book.relationships ?? ""}`,
  );
}

function contentTypes(book: WorkbookLiteral): string {
  const types: Record<string, string> = {
    "xl/workbook.xml": `${SHEET_TYPE}.sheet.main+xml`,
    "xl/styles.xml": `${SHEET_TYPE}.styles+xml`,
    ...(book.strings === undefined ? {} : { "xl/sharedStrings.xml": `${SHEET_TYPE}.sharedStrings+xml` }),
    ...Object.fromEntries(
      book.sheets.map((sheet, i) => [sheetPart(sheet, i), `${SHEET_TYPE}.${sheet.kind ?? "worksheet"}+xml`]),
    ),
    ...book.contentTypes,
  };
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="bin" ContentType="application/octet-stream"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${overrides.join("")}</Types>`
  );
}
