// One cell as XML. Texts stand in the cell itself rather than in the workbook's table of texts, which stays untouched.

import type { DocumentCell } from "../../../domain/sheets/sheetDocument";
import { WorkbookFailure } from "../../port";
import { escapeCellText, escapeXml } from "./escapeXml";
import { withPrefixes } from "./withPrefixes";

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/u;
const EDGE_SPACE = /^\s|\s$|\n/u;

/** `address` as Excel shows it, `style` the number of the cell's style in the styles part. */
export function buildCell(address: string, cell: DocumentCell, style: number): string {
  const start = `<c r="${address}" s="${style}"`;
  return cell.formula === null
    ? buildConstant(start, cell.value)
    : buildFormula(start, cell.formula, cell.value);
}

function buildConstant(start: string, value: DocumentCell["value"]): string {
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="inlineStr"><is>${buildText(value)}</is></c>`;
  return `${start}${typeAttribute(value)}><v>${buildValue(value)}</v></c>`;
}

function buildFormula(start: string, formula: string, value: DocumentCell["value"]): string {
  const text = escapeXml(withPrefixes(formula.replace(/^=/u, "")));
  return `${start}${typeAttribute(value ?? "")}><f>${text}</f><v>${buildValue(value ?? "")}</v></c>`;
}

function typeAttribute(value: string | number | boolean): string {
  if (typeof value === "number") return "";
  if (typeof value === "boolean") return ' t="b"';
  return ERROR_VALUE.test(value) ? ' t="e"' : ' t="str"';
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
