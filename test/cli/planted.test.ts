// The planted errors once more, in .xlsx files and in the words of `guangong check --json`.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkJson, type CheckJson } from "../../src/cli/checkJson";
import { checkOpenBook } from "../../src/cli/checkOpenBook";
import { openBook } from "../../src/cli/openBook";
import { buildSampleBytes } from "../../src/cli/sampleCommand";
import type { RuleId } from "../../src/domain/checking/ruleId";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { expectedOf, freshOf, groundOf, plantedBook } from "../support/planting/plant";
import { plants } from "../support/planting/plants";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-planted-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function checkFile(bytes: Uint8Array): Promise<CheckJson> {
  const file = path.join(folder, "planted.xlsx");
  await writeFile(file, bytes);
  const { judged, undecided } = checkOpenBook(await openBook(file), undefined);
  return JSON.parse(JSON.stringify(checkJson(judged, undecided))) as CheckJson;
}

function linesOf({ findings }: CheckJson): readonly string[] {
  return findings.map(({ rule, sheet, cells }) =>
    sheet === null ? `${rule} ` : `${rule} ${sheet}!${cells.join(",")}`,
  );
}

// Workbooks are written, read and checked whole, on a machine that does other things too.
jest.setTimeout(60_000);

const check = async (book: WorkbookSnapshot) => checkFile(xlsxFromSnapshot(book));

test("the sample's own file says the same as its cells", async () => {
  const own = await checkFile(await buildSampleBytes());
  expect(own.counts).toMatchObject({ error: 0, warning: 0 });
  expect(linesOf(own)).toEqual(linesOf(await check(groundOf({ error: (book) => book, at: [] }))));
});

test.each(Object.keys(plants) as RuleId[])("%s", async (id) => {
  const plant = plants[id];
  const before = linesOf(await check(groundOf(plant)));
  const after = await check(plantedBook(plant));
  expect([...freshOf(before, linesOf(after))].sort()).toEqual(expectedOf(id, plant));
  for (const { rule, sheet, cells, message } of after.findings)
    if (rule === id && sheet !== null) expect(message).toContain(`『${sheet}』${cells[0]}`);
});
