// The folder of records: a partition of its own for every bureau.

import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeParquetFolder } from "../../../src/cli/rollup/parquetFolder";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-parquet-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each<[string, readonly string[], readonly string[]]>([
  ["plain names stand as they are", ["甲局", "乙局"], ["bureau=乙局", "bureau=甲局"]],
  ["names that a path makes alike stay apart", ["甲 局", "甲/局"], ["bureau=甲_局", "bureau=甲_局_2"]],
])("%s", async (_, bureaus, wanted) => {
  const records = bureaus.map((bureau, at) => ({ bureau, folder: path.join(folder, String(at)) }));
  for (const { folder: own } of records) {
    await mkdir(own);
    await writeFile(path.join(own, "2020.parquet"), "PAR1");
  }
  await mkdir(path.join(folder, "数据"));
  await writeParquetFolder(records, path.join(folder, "数据"));
  expect((await readdir(path.join(folder, "数据", "year=2020"))).sort()).toEqual([...wanted].sort());
});
