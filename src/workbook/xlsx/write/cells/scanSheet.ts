// A sheet part looked through for the cells that are to be written.

import { Tokenizer } from "htmlparser2";

import type { Pacer } from "../../../Pacer";
import { damagedFile } from "../../read/damagedFile";
import { decoderOf } from "../../read/decodeXml";
import type { PartContent } from "../packParts";
import type { SheetScan } from "./scanResult";
import { SheetScanner, type WantedCells } from "./SheetScanner";
import { TagPlaces } from "./TagPlaces";

/** Bytes looked through between two looks at the clock. */
const PIECE = 65_536;

/** The part has been read before, so that it is known to be well formed. */
export async function scanSheet(content: PartContent, wanted: WantedCells, pacer: Pacer): Promise<SheetScan> {
  const scanner = new SheetScanner(wanted);
  const places = new TagPlaces(scanner);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, places);
  let decoder: TextDecoder | null = null;
  for (const whole of content()) {
    for (let at = 0; at < whole.length; at += PIECE) {
      const bytes = whole.subarray(at, at + PIECE);
      decoder ??= decoderOf(bytes);
      const text = decoder.decode(bytes, { stream: true });
      places.expect(text);
      tokenizer.write(text);
      await pacer.turn();
    }
  }
  tokenizer.end();
  if (scanner.scan.sheetData === null) throw damagedFile("a sheet without cells");
  return scanner.scan;
}
