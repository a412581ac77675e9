// One cell as XML. Texts stand in the cell itself rather than in the workbook's table of texts, which stays untouched.

import type { CellContent } from "../../../domain/sheets/sameContent";
import { WorkbookFailure } from "../../port";
import { escapeCellText, escapeXml } from "./escapeXml";
import { withPrefixes } from "./withPrefixes";

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/u;
const EDGE_SPACE = /^\s|\s$|\n/u;

/** What stands in a cell's element, without prefixes, and its t attribute; null for none. */
export interface CellXml {
  readonly type: string | null;
  readonly inner: string;
}

/** `address` as Excel shows it, `style` the number of the cell's style in the styles part. */
export function buildCell(address: string, cell: CellContent, style: number): string {
  const { type, inner } = buildCellContent(cell);
  const start = `<c r="${address}" s="${style}"${type === null ? "" : ` t="${type}"`}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</c>`;
}

export function buildCellContent({ value, formula }: CellContent): CellXml {
  if (formula !== null) return buildFormula(formula, value ?? "");
  if (value === null || value === "") return { type: null, inner: "" };
  if (typeof value === "string") return { type: "inlineStr", inner: `<is>${buildText(value)}</is>` };
  return { type: typeOf(value), inner: `<v>${buildValue(value)}</v>` };
}

function buildFormula(formula: string, value: string | number | boolean): CellXml {
  const text = escapeXml(withPrefixes(formula.replace(/^=/u, "")));
  return { type: typeOf(value), inner: `<f>${text}</f><v>${buildValue(value)}</v>` };
}

function typeOf(value: string | number | boolean): string | null {
  if (typeof value === "number") return null;
  if (typeof value === "boolean") return "b";
  return ERROR_VALUE.test(value) ? "e" : "str";
}

function buildValue(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string") return escapeCellText(value);
  if (!Number.isFinite(value))
    throw new WorkbookFailure("host-error", { detail: "a cell's number is not finite" });
  return String(value);
}

function buildText(text: string): string {
  return `<t${EDGE_SPACE.test(text) ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t>`;
}
