// The notes and comments on a sheet's cells. Of a thread of comments Excel keeps a plain copy as a note; that is read.

import { columnOfAddress, rowOfAddress } from "../../read/cellPlace";
import type { Pacer } from "../../../Pacer";
import { parseXml } from "../../read/parseXml";
import { RichText } from "../../read/RichText";
import type { ZipArchive } from "../../read/ZipArchive";
import type { Note } from "./sheetView";

export async function readNotes(archive: ZipArchive, part: string, pacer: Pacer): Promise<Note[]> {
  const notes: Note[] = [];
  const text = new RichText();
  let address = "";
  let isInside = false;
  await parseXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === "comment") address = attributes["ref"] ?? "";
        if (name === "text") isInside = true;
        if (isInside) text.open(name, attributes);
      },
      close: (name) => {
        if (isInside) text.close(name);
        if (name !== "text") return;
        isInside = false;
        notes.push({
          rowIndex: rowOfAddress(address),
          columnIndex: columnOfAddress(address),
          text: text.take(),
        });
      },
      text: (piece) => {
        if (isInside) text.text(piece);
      },
    },
    pacer,
  );
  return notes;
}
