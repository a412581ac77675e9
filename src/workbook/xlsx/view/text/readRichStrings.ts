// The workbook's table of texts with the formats of their runs.

import type { Pacer } from "../../../Pacer";
import { parseXml } from "../../read/parseXml";
import type { ZipArchive } from "../../read/ZipArchive";
import type { ColourTables } from "../style/colours";
import { RichStringReader } from "./RichStringReader";
import type { TextRun } from "./textRun";

export interface RichStrings {
  readonly texts: readonly string[];
  /** By a text's number, for the few that have runs of their own. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

/** `part` null (a workbook without texts) gives none. */
export async function readRichStrings(
  archive: ZipArchive,
  part: string | null,
  colours: ColourTables,
  pacer: Pacer,
): Promise<RichStrings> {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  if (part === null) return { texts, runs };
  const item = new RichStringReader(colours);
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        item.open(name, attributes);
      },
      close: (name) => {
        item.close(name);
        if (name !== "si") return;
        const string = item.take();
        if (string.runs !== null) runs.set(texts.length, string.runs);
        texts.push(string.text);
      },
      text: (text) => {
        item.text(text);
      },
    },
    pacer,
  );
  return { texts, runs };
}
