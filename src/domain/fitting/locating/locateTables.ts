// Where a sheet's tables are, from top to bottom and, where columns left empty or headings repeated divide it, from left
// to right.

import type { Span } from "../../sheets/address";
import type { Stepwise } from "../../stepwise";
import { findHeaderAt, headerInRows } from "./findHeaderAt";
import { givenHeaderAt, leadsToGivenHeader } from "./givenHeaders";
import { readHeader, type Header } from "./readHeader";
import type { Located } from "./located";
import type { SheetUnderFit } from "./sheetUnderFit";
import { findBands, readRowFacts, ROWS_PER_STEP, type RowFacts } from "./readRowFacts";
import { scanBody, type Body } from "./scanBody";
import { splitHalves } from "./splitHalves";
import { standsAlone } from "./standsAlone";

/** More bands than this are no tables side by side but scattered cells. */
export const MOST_BANDS = 8;

/** So many rows of a block without a header make it one that has none. */
const DEEPEST_HEADER = 40;

/** Facts by columns, so that halves of many stacked tables read the sheet once. */
class FactsByColumns {
  readonly #under: SheetUnderFit;
  readonly #known = new Map<string, RowFacts>();

  constructor(under: SheetUnderFit) {
    this.#under = under;
  }

  *of(columns: Span): Stepwise<RowFacts> {
    const key = `${columns.first}-${columns.last}`;
    const known = this.#known.get(key);
    if (known) return known;
    const facts = yield* readRowFacts(this.#under.sheet, columns);
    this.#known.set(key, facts);
    return facts;
  }
}

function titleRowsAbove(facts: RowFacts, top: number, headerRow: number): Span | null {
  let first: number | null = null;
  let last = 0;
  for (let rowIndex = top; rowIndex < headerRow; rowIndex += 1) {
    if ((facts.filled[rowIndex] ?? 0) === 0) continue;
    first ??= rowIndex;
    last = rowIndex;
  }
  return first === null ? null : { first, last };
}

/** The first header at or below `top`; null where there is none. */
export function* findNextHeader(under: SheetUnderFit, facts: RowFacts, top: number): Stepwise<Header | null> {
  const { sheet, merges, givenHeaders } = under;
  let depth = 0;
  for (let rowIndex = top; rowIndex < facts.rowCount; rowIndex += 1) {
    if (rowIndex % ROWS_PER_STEP === 0) yield rowIndex / facts.rowCount;
    const given = givenHeaderAt(givenHeaders, facts, rowIndex);
    const pointedOut = given && headerInRows(sheet, merges, facts, given);
    if (pointedOut) return pointedOut;
    depth = (facts.filled[rowIndex] ?? 0) < 2 ? 0 : depth + 1;
    if (depth === 0 || depth > DEEPEST_HEADER) continue;
    const header = findHeaderAt(sheet, merges, facts, rowIndex, top);
    if (header && !leadsToGivenHeader(givenHeaders, facts, header.rows)) return header;
  }
  return null;
}

/** A row that sums up the first half sums up the others too, though its label stands in the first only. */
function withTotalsOf(first: Body, body: Body): Body {
  const totals = new Set(first.totalRows);
  const unlabelled = body.dataRows.filter((rowIndex) => totals.has(rowIndex));
  if (unlabelled.length === 0) return body;
  return {
    ...body,
    dataRows: body.dataRows.filter((rowIndex) => !totals.has(rowIndex)),
    totalRows: [...body.totalRows, ...unlabelled].sort((one, other) => one - other),
  };
}

/** The tables of one band of columns, each below the one before; `whole` tells of the lines above them all. */
function* locateInBand(
  under: SheetUnderFit,
  known: FactsByColumns,
  band: Span,
  whole: RowFacts,
): Stepwise<Located[]> {
  const facts = yield* known.of(band);
  const located: Located[] = [];
  let top = 0;
  for (;;) {
    const header = yield* findNextHeader(under, facts, top);
    if (!header) return located;
    const own = titleRowsAbove(facts, top, header.rows.first);
    const titleRows = own ?? titleRowsAbove(whole, top, header.rows.first);
    const titleColumns = own ? band : whole.columns;
    const halves = splitHalves(header);
    const bodies: Body[] = [];
    for (const columns of halves) {
      const half = halves.length === 1 ? header : readHeader(under.sheet, under.merges, header.rows, columns);
      const halfFacts = halves.length === 1 ? facts : yield* known.of(columns);
      const body = yield* scanBody(under, halfFacts, half);
      const aligned = withTotalsOf(bodies[0] ?? body, body);
      bodies.push(aligned);
      located.push({ header: half, body: aligned, titleRows, titleColumns });
    }
    // The title of what comes next stands over the first of the halves only, and ends that one sooner.
    top = Math.max(header.rows.last + 1, Math.min(...bodies.map(({ end }) => end)));
  }
}

function hasHeadingBeside(left: readonly Located[], facts: RowFacts): boolean {
  return left.some(({ header }) => (facts.filled[header.rows.last] ?? 0) > 0);
}

/** All tables of a sheet; yields the fraction of the pass it is in. */
export function* locateTables(under: SheetUnderFit, whole: RowFacts): Stepwise<Located[]> {
  const known = new FactsByColumns(under);
  const bands = findBands(whole);
  const [firstBand = whole.columns, ...others] = bands.length > MOST_BANDS ? [] : bands;
  let current = others.length === 0 ? whole.columns : firstBand;
  let located = yield* locateInBand(under, known, current, whole);
  const done: Located[] = [];
  for (const band of others) {
    const right = yield* locateInBand(under, known, band, whole);
    if (located.length > 0 && standsAlone(located, right)) {
      done.push(...located);
      current = band;
      located = right;
    } else if (located.length === 0 || right.length > 0 || hasHeadingBeside(located, yield* known.of(band))) {
      current = { first: current.first, last: band.last };
      located = yield* locateInBand(under, known, current, whole);
    }
  }
  return [...done, ...located];
}
