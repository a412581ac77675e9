// The queries that docs/rollup.md gives, run by DuckDB over what `rollup --parquet` wrote: every figure of the roll-up's workbook.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RollupJson } from "../../src/cli/rollup/rollupJson";
import { CATEGORY_PLANS, categoryOf, FIGURE_TABLES } from "../../src/domain/rollup/figureColumns";
import { zhRollup } from "../../src/texts/zhRollup";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { documentedQueries, type Queried, type QueryRow, runDocumented } from "../support/queryDocument";
import { quietWatch } from "../support/quietWatch";
import { rollupBooks } from "../support/rollupBooks";
import { runGuangong } from "../support/runGuangong";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

jest.setTimeout(60_000);

const COLUMNS = FIGURE_TABLES.flat().flatMap(({ columns }) => columns);
const SHARE = "study.rate";
type Figures = Readonly<Record<string, number>>;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-queries-"));
  for (const [file, book] of rollupBooks) await writeFile(path.join(folder, file), xlsxFromSnapshot(book));
  expect(await runGuangong("sample", "-o", path.join(folder, "示例.xlsx"))).toMatchObject({ code: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Exact to the fen, whatever a division made of it. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function figuresOfRow(row: QueryRow | undefined, ids: readonly string[]): Figures {
  const values = ids.flatMap((id) => {
    const value = row?.[id] ?? null;
    return value === null ? [] : [[id, rounded(Number(value))] as const];
  });
  return Object.fromEntries(values);
}

const figuresOf = (figures: RollupJson["totals"]): Figures =>
  Object.fromEntries(figures.map(({ id, value }) => [id, rounded(value)]));

const isCategory = (id: string): boolean => categoryOf(id) !== null;

function only(figures: Figures, isWanted: (id: string) => boolean): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([id]) => isWanted(id)));
}

interface RolledUp {
  readonly json: RollupJson;
  readonly queried: Queried;
  readonly out: string;
}

async function rollUp(year: number, ...more: readonly string[]): Promise<RolledUp> {
  const out = path.join(folder, `总${year}${more.length}.xlsx`);
  const data = path.join(folder, `数${year}${more.length}`);
  const files = [...rollupBooks.map(([file]) => file), "示例.xlsx"].map((file) => path.join(folder, file));
  const args = ["rollup", ...files, "--year", String(year), "-o", out, "--parquet", data, "--json", ...more];
  const { code, out: said, error } = await runGuangong(...args);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return { json: JSON.parse(said) as RollupJson, queried: await runDocumented(data, year), out };
}

describe.each<[number, readonly string[]]>([
  [2020, []],
  [2019, []],
  [2020, ["--names"]],
])("%i %j", (year, more) => {
  let rolledUp: RolledUp;
  beforeAll(async () => {
    rolledUp = await rollUp(year, ...more);
  });
  afterAll(() => rolledUp.queried.close());

  test("every figure of every bureau, and none that a bureau does not have", async () => {
    const { json, queried } = rolledUp;
    const rows = await queried.ask("FROM 各单位");
    expect(rows).toHaveLength(json.bureaus.length);
    for (const { bureau, figures } of json.bureaus) {
      const row = rows.find((one) => one["bureau"] === bureau);
      const wanted = only(figuresOf(figures), (id) => !isCategory(id));
      expect({ bureau, ...figuresOfRow(row, Object.keys(row ?? {}).slice(1)) }).toEqual({
        bureau,
        ...wanted,
      });
    }
  });

  test("every category of every bureau", async () => {
    const { json, queried } = rolledUp;
    const rows = await queried.ask("FROM 分类");
    for (const { bureau, figures } of json.bureaus) {
      const own = rows.filter((one) => one["bureau"] === bureau);
      const found = own.map((one) => [String(one["figure"]), rounded(Number(one["value"]))] as const);
      expect(Object.fromEntries(found)).toEqual(only(figuresOf(figures), isCategory));
    }
  });

  test("the totals", () => {
    const { json, queried } = rolledUp;
    const [, , totals = [], , categories = []] = queried.answers;
    const wanted = figuresOf(json.totals);
    const ids = COLUMNS.map(({ id }) => id).filter((id) => id !== SHARE);
    expect(figuresOfRow(totals[0], ids)).toEqual(only(wanted, (id) => !isCategory(id)));
    const found = categories.map((one) => [String(one["figure"]), rounded(Number(one["value"]))] as const);
    expect(Object.fromEntries(found)).toEqual(only(wanted, isCategory));
  });

  test("what the workbook's sheets 各单位数字 show in their last line", async () => {
    const { json, queried, out } = rolledUp;
    const total = queried.answers[2]?.[0];
    const { sheets } = await readXlsx(new Uint8Array(await readFile(out)), quietWatch());
    const has = (id: string): boolean =>
      json.bureaus.some(({ figures }) => figures.some((one) => one.id === id));
    const shown = FIGURE_TABLES.flatMap((table, at) => {
      const sheet = sheets.find(({ name }) => name === zhRollup.sheetName("figures", at + 1));
      const line = sheet?.rows.find((cells) => cells[1] === zhRollup.total) ?? [];
      const ids = table.flatMap(({ columns }) => columns.flatMap(({ id }) => (has(id) ? [id] : [])));
      return ids.map((id, column) => [id, line[column + 2] ?? null] as const);
    }).filter(([id]) => id !== SHARE);
    expect(shown.length).toBeGreaterThan(25);
    expect(Object.fromEntries(shown)).toEqual(
      figuresOfRow(
        total,
        shown.map(([id]) => id),
      ),
    );
  });
});

test("the workbooks have something of every figure and every kind of category", async () => {
  const { json, queried } = await rollUp(2020, "--wait", "200");
  queried.close();
  const found = new Set(
    json.bureaus.flatMap(({ figures }) => figures.flatMap(({ id, value }) => (value === 0 ? [] : [id]))),
  );
  expect(COLUMNS.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  const families = CATEGORY_PLANS.flatMap(({ before, ends }) => ends.map(([end]) => [before, end] as const));
  const lacking = families.filter(
    ([before, end]) => ![...found].some((id) => id.startsWith(before) && id.endsWith(end)),
  );
  expect(lacking).toEqual([]);
});

test("without --names the data names nobody", async () => {
  const { queried } = await rollUp(2020, "--wait", "201", "--json");
  const cells = (await queried.ask("FROM 登记")).flatMap((row) => Object.values(row));
  queried.close();
  const text = cells.filter((cell) => typeof cell === "string").join("\n");
  const names = rollupBooks.flatMap(([, { sheets }]) => sheets.flatMap(({ rows }) => rows.flat()));
  const people = names.filter((name) => typeof name === "string" && /^.[小大某].?$/u.test(name));
  expect(people.length).toBeGreaterThan(20);
  expect(people.filter((name) => text.includes(String(name)))).toEqual([]);
});

test("the document gives five queries", () => {
  expect(documentedQueries()).toHaveLength(5);
});
