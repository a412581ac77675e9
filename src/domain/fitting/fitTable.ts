// One located block as a table: its kind decided, its columns mapped, its rows read. A ledger of income and outlay, which
// is two registers over the same rows, gives two.

import type { Stepwise } from "../stepwise";
import { squeezeText } from "../values/text";
import { buildTableFit } from "./buildTableFit";
import type { Located } from "./locating/located";
import { NO_HEADING, readHeading } from "./locating/readHeading";
import type { SheetUnderFit } from "./locating/sheetUnderFit";
import { findDateColumns } from "./matching/findDateColumns";
import { columnsOfSplitDate, findSplitDate } from "./matching/findSplitDate";
import type { Candidate } from "./matching/matchColumns";
import { EMPTY_PROFILE, readColumnProfile } from "./matching/readColumnProfile";
import { readTableContext } from "./matching/readTableContext";
import { understandTable } from "./matching/understandTable";
import { mapColumns, readRegister, type Register } from "./reading/readRegister";
import type { TableReading } from "./rereading/sheetReading";
import { labelsOfTable, type PlacedGuide } from "./remembering/placeGuides";
import { isSaidAll, understandGuided, type UnderstoodAsSaid } from "./remembering/understandGuided";

/** A table before anybody asks what it is. */
export type TableParts = Omit<Register, "understood">;

/** Whether a person has said that a column is not to be read. */
function isUnread(placed: PlacedGuide | null, label: string | undefined): boolean {
  const columns = placed?.guide.readings.flatMap((reading) => reading.columns) ?? [];
  return columns.some(({ header, field }) => header === label && field === null);
}

export function readParts(under: SheetUnderFit, located: Located, placed: PlacedGuide | null): TableParts {
  const { header, body } = located;
  const context = readTableContext(under.sheet, located.titleRows, located.titleColumns, under.dateSystem);
  const candidates: Candidate[] = header.headings.map((heading, at) => ({
    heading,
    profile: readColumnProfile(under.sheet, body.dataRows, header.columns.first + at),
  }));
  const labels = labelsOfTable(located);
  const splitDate = findSplitDate(candidates);
  return {
    located,
    candidates,
    context,
    dates: findDateColumns(candidates, context, under.dateSystem).filter(
      ({ column }) => !isUnread(placed, labels[column]),
    ),
    splitDate: splitDate !== null && isUnread(placed, labels[splitDate.month]) ? null : splitDate,
  };
}

/**
 * A matrix's sessions are no columns of a kind: left in, each would count as one that nobody can explain. A date in parts
 * is one column 日期.
 */
function asKindsSeeThem({ candidates, dates, splitDate }: TableParts): Candidate[] {
  const hidden = new Set(dates.map(({ column }) => column));
  if (splitDate !== null) for (const column of columnsOfSplitDate(splitDate)) hidden.add(column);
  return candidates.map((candidate, at) => {
    if (at === splitDate?.month) return { heading: readHeading(["日期"]), profile: EMPTY_PROFILE };
    return hidden.has(at) ? { ...candidate, heading: NO_HEADING } : candidate;
  });
}

/** As the program understands it by itself. */
function understandOpen(under: SheetUnderFit, parts: TableParts): readonly UnderstoodAsSaid[] {
  const { context, dates } = parts;
  const around = {
    title: squeezeText(context.title),
    lines: context.words,
    sheetName: squeezeText(under.sheet.name),
    names: context.names,
    hasDate: context.hasDate || dates.length > 0,
    isMatrix: dates.length > 0,
  };
  return understandTable(asKindsSeeThem(parts), around).map((one) => ({ ...one, differences: [] }));
}

function understandAsSaid(parts: TableParts, placed: PlacedGuide): readonly UnderstoodAsSaid[] | null {
  const { readings } = placed.guide;
  if (!isSaidAll(readings)) return null;
  const { dates, splitDate, located } = parts;
  return understandGuided(readings, {
    candidates: asKindsSeeThem(parts),
    labels: labelsOfTable(located),
    shaped: new Set([
      ...dates.map(({ column }) => column),
      ...(splitDate === null ? [] : columnsOfSplitDate(splitDate)),
    ]),
    firstColumn: located.header.columns.first,
  });
}

/** What a table is, as a person has said where one has; a ledger is two. */
export function understandParts(
  under: SheetUnderFit,
  parts: TableParts,
  placed: PlacedGuide | null,
): readonly UnderstoodAsSaid[] {
  const said = placed === null ? null : understandAsSaid(parts, placed);
  return said ?? understandOpen(under, parts);
}

/** Fits one block, as a person has said where one has; yields the fraction of its rows read. */
export function* fitTable(
  under: SheetUnderFit,
  located: Located,
  placed: PlacedGuide | null,
): Stepwise<TableReading[]> {
  const parts = readParts(under, located, placed);
  const tables: TableReading[] = [];
  for (const { differences, ...understood } of understandParts(under, parts, placed)) {
    const register: Register = { ...parts, understood };
    const columns = understood.kind === null ? [] : mapColumns(under, register);
    const read = yield* readRegister(under, register, columns, located.body.dataRows);
    tables.push({ register, columns, fit: buildTableFit(register, read, differences) });
  }
  return tables;
}
