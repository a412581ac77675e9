// The records as Parquet: what another program reads of them adds up to the figures.

import { parquetReadObjects } from "hyparquet";
import { recordsParquet } from "../../../src/cli/rollup/recordsParquet";
import { recordTable } from "../../../src/domain/rollup/recordTable";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { committeeBook } from "../../support/committeeBook";
import { sampleBook } from "../../support/sampleBook";

type Row = Readonly<Record<string, unknown>>;

async function read(book: WorkbookSnapshot, year: number, withNames = false): Promise<readonly Row[]> {
  const fit = runToEnd(fitWorkbook(book));
  const table = recordTable({ fit, namesakes: [], budget: null, rosterYear: year, withNames });
  const { buffer } = recordsParquet(table, table.years.get(year) ?? []);
  return parquetReadObjects({ file: buffer as ArrayBuffer });
}

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);

describe.each([
  ["the sample", sampleBook(), 2020],
  ["a committee, this year", committeeBook, 2020],
  ["a committee, the year before", committeeBook, 2019],
])("%s", (_, book, year) => {
  const fit = runToEnd(fitWorkbook(book));
  const { figures } = runToEnd(buildSummary(fit, { year }));
  const valueOf = (id: string): number => figures.find((one) => one.id === id)?.value ?? 0;

  test("sums, times and persons are those of the year's figures", async () => {
    const rows = await read(book, year);
    const of = (kind: string): readonly Row[] => rows.filter((row) => row["kind"] === kind);
    const persons = (kind: string): number => new Set(of(kind).map((row) => row["person_no"])).size;
    const found = {
      "funds.expense": sum(of("expense"), "amount"),
      "funds.income": sum(of("income"), "amount"),
      "award.amount": sum(of("award"), "amount"),
      "award.times": of("award").length,
      "award.people": persons("award"),
      "visit.cash": sum(of("visit"), "cash"),
      "visit.times": of("visit").length,
      "visit.people": persons("visit"),
      "pupil.count": of("pupil").length,
      "meeting.count": of("meeting").length,
      "activity.count": of("activity").length,
      "activity.people": sum(of("activity"), "people"),
      "donation.amount": sum(of("donation"), "amount"),
      "publicity.count": of("publicity").length,
    };
    expect(rows.length).toBeGreaterThan(0);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((id) => [id, valueOf(id)])));
  });
});

test("money is whole fen, days are dates", async () => {
  const [row] = (await read(sampleBook(), 2020)).filter((one) => one["kind"] === "expense");
  expect(typeof row?.["amount"]).toBe("bigint");
  expect(row?.["date"]).toBeInstanceOf(Date);
});

test("names stand in it only where they are asked for", async () => {
  const plain = await read(sampleBook(), 2020);
  const named = await read(sampleBook(), 2020, true);
  const children = named.flatMap((row) => (typeof row["student"] === "string" ? [row["student"]] : []));
  expect(children.length).toBeGreaterThan(5);
  expect(plain.every((row) => !("student" in row) && !("idNumber" in row) && !("phone" in row))).toBe(true);
  const text = plain.flatMap((row) => Object.values(row).filter((value) => typeof value === "string")).join();
  expect(children.filter((name) => text.includes(name))).toEqual([]);
});
