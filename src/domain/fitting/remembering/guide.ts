// What is said of one table, by whom it may be: a correction on the screen, or what 关工设置 remembers. Entries over the
// same headings of the same rows are the sides of one ledger.

import type { KindId } from "../../kinds/kind";
import type { Span } from "../../sheets/address";
import type { Guidance, RememberedColumn } from "./remembered";

/** One kind that the table is read as. */
export interface GuidedReading {
  readonly kind: KindId | null | "open";
  readonly columns: readonly RememberedColumn[];
}

export interface Guide {
  readonly sheet: string;
  readonly headerRows: Span;
  /** Where the table stands; null where only its headings say. */
  readonly columnSpan: Span | null;
  readonly isCorrection: boolean;
  readonly readings: readonly GuidedReading[];
}

type Entry = Omit<Guide, "readings"> & GuidedReading;

function keyOf(entry: Entry): string {
  const { sheet, headerRows, columnSpan, columns, isCorrection } = entry;
  return JSON.stringify([sheet, headerRows, columnSpan, isCorrection, columns.map(({ header }) => header)]);
}

/** All that is said, one guide a table, corrections first. */
export function gatherGuides({ remembered, corrections }: Guidance): readonly Guide[] {
  const entries: readonly Entry[] = [
    ...corrections.map((one) => ({ ...one, isCorrection: true })),
    ...remembered.map((one) => ({ ...one, columnSpan: null, isCorrection: false })),
  ];
  const guides = new Map<string, Guide & { readonly readings: GuidedReading[] }>();
  for (const entry of entries) {
    const { kind, columns, ...where } = entry;
    const guide = guides.get(keyOf(entry)) ?? { ...where, readings: [] };
    // Halves side by side have the same headings and the same kind: what is said of one is said of both.
    if (!guide.readings.some((reading) => reading.kind === kind)) guide.readings.push({ kind, columns });
    guides.set(keyOf(entry), guide);
  }
  return [...guides.values()];
}

/** The headings it speaks of, each once. */
export function labelsOf({ readings }: Guide): ReadonlySet<string> {
  return new Set(readings.flatMap(({ columns }) => columns.map(({ header }) => header)));
}
