// The workbook's table of texts, which cells refer to by number.

import type { Pacer } from "../../Pacer";
import { parseXml } from "./parseXml";
import { RichText } from "./RichText";
import type { ZipArchive } from "./ZipArchive";

/** The texts in order; `part` null (a workbook without texts) gives none. */
export async function readSharedStrings(
  archive: ZipArchive,
  part: string | null,
  pacer: Pacer,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  const item = new RichText();
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        item.open(name, attributes);
      },
      close: (name) => {
        item.close(name);
        if (name === "si") strings.push(item.take());
      },
      text: (text) => {
        item.text(text);
      },
    },
    pacer,
  );
  return strings;
}
