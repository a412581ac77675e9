// The workbook file as it will be: the file as it is, with parts changed, added and removed. Nothing is written until
// all edits have been made, so that a failure leaves the former file as it was.

import { decoderOf } from "../read/decodeXml";
import type { Pacer } from "../../Pacer";
import { ZipArchive } from "../read/ZipArchive";
import { declareUtf8 } from "./declareUtf8";
import { joinBytes } from "./joinBytes";
import { mergeZip } from "./mergeZip";
import { packParts } from "./packParts";
import type { PartContent } from "./packParts";

export class PackageDraft {
  readonly archive: ZipArchive;
  readonly #bytes: Uint8Array;
  /** By name in lower case: part names are the same in either case. */
  readonly #changed = new Map<string, { name: string; content: PartContent }>();
  readonly #removed = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.archive = new ZipArchive(bytes);
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.#changed.has(key) || (!this.#removed.has(key) && this.archive.has(part));
  }

  /** The part as text, whatever its encoding; throws "file-damaged" when there is no such part. */
  readText(part: string): string {
    const bytes = joinBytes(this.contentOf(part)());
    return decoderOf(bytes).decode(bytes);
  }

  /** The part's bytes as they are now, piece by piece. */
  contentOf(part: string): PartContent {
    return this.#changed.get(part.toLowerCase())?.content ?? (() => this.archive.pieces(part));
  }

  /** Sets the part, in UTF-8 whatever it was in before. */
  writeText(part: string, xml: string): void {
    const bytes = new TextEncoder().encode(declareUtf8(xml));
    this.write(part, () => [bytes]);
  }

  write(part: string, content: PartContent): void {
    this.#changed.set(part.toLowerCase(), { name: part, content });
    this.#removed.delete(part.toLowerCase());
  }

  remove(part: string): void {
    this.#changed.delete(part.toLowerCase());
    this.#removed.add(part.toLowerCase());
  }

  /** The first of "xl/charts/chart1.xml", "…2.xml" … that is not taken, for ("xl/charts/chart", ".xml"). */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number += 1;
    return `${start}${number}${end}`;
  }

  /** The whole file anew. */
  async build(pacer: Pacer): Promise<Uint8Array> {
    const parts = new Map(Array.from(this.#changed.values(), ({ name, content }) => [name, content]));
    return mergeZip(this.#bytes, await packParts(parts, pacer), this.#removed);
  }
}
