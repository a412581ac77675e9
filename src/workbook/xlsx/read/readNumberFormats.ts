// The number format of each cell style. A style names its format by number: one of the file's own, or a built-in one.

import { BUILT_IN_NUMBER_FORMATS } from "./builtInNumberFormats";
import type { Pacer } from "../../Pacer";
import { parseXml } from "./parseXml";
import type { ZipArchive } from "./ZipArchive";

/** The format code by a cell's style number; the same code is the same string. No styles part gives none. */
export async function readNumberFormats(
  archive: ZipArchive,
  part: string | null,
  pacer: Pacer,
): Promise<readonly string[]> {
  if (part === null) return [];
  const own = new Map<number, string>();
  const numbers: number[] = [];
  let isInFormats = false;
  let isInCellStyles = false;
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === "numFmts") isInFormats = true;
        // Conditional formats state formats of their own, whose numbers may be others' there.
        if (name === "numFmt" && isInFormats)
          own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
        if (name === "cellXfs") isInCellStyles = true;
        if (name === "xf" && isInCellStyles) numbers.push(Number(attributes["numFmtId"] ?? 0));
      },
      close: (name) => {
        if (name === "numFmts") isInFormats = false;
        if (name === "cellXfs") isInCellStyles = false;
      },
    },
    pacer,
  );
  return numbers.map((number) => own.get(number) ?? BUILT_IN_NUMBER_FORMATS[number] ?? "General");
}
