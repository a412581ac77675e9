// The size a PNG file really has, from its header (PNG specification, section 11.2.2: IHDR comes first).

import { readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

export interface PngSize {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export function readPngSize(path: string): PngSize {
  const file = readFileSync(path);
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE) throw new Error(`${path} is no PNG file`);
  return { width: file.readUInt32BE(WIDTH_AT), height: file.readUInt32BE(HEIGHT_AT), bytes: file.length };
}
