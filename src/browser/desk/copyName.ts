// The name of a saved copy: never the name of the file it was made from, and never the same twice.

import type { DeskTexts } from "../../texts/zhDesk";

const EXTENSION = /\.(xlsx|xlsm)$/iu;
const DEFAULT_EXTENSION = ".xlsx";

/** `time`: the how manieth copy of this workbook it is, from 1. */
export function copyName(fileName: string, time: number, texts: Pick<DeskTexts, "copyName">): string {
  const extension = EXTENSION.exec(fileName)?.[0] ?? DEFAULT_EXTENSION;
  return texts.copyName(fileName.replace(EXTENSION, ""), time) + extension;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
};

export function mediaTypeOf(fileName: string): string {
  const extension = EXTENSION.exec(fileName)?.[0].toLowerCase() ?? DEFAULT_EXTENSION;
  return MEDIA_TYPES[extension] ?? "application/octet-stream";
}
