// What a worker makes of real files: the same as the command line.

import type { BureauResult } from "../../../../src/domain/rollup/bureau";
import { serveJob } from "../../../../src/browser/rollup/worker/serveJob";
import { failures } from "../../../../src/texts/zh/failures";
import { NOTHING_FOUND } from "../../../../src/texts/zhRollup";
import { zhRollupPlace } from "../../../../src/texts/zhRollupPlace";
import { readZipDirectory } from "../../../../src/workbook/xlsx/read/readZipDirectory";
import { readXlsx } from "../../../../src/workbook/xlsx/readXlsx";
import { unpackedSize } from "../../../../src/workbook/xlsx/unpackedSize";
import { bureau } from "../../../support/bureaus";
import { buildXlsx, cells } from "../../../support/buildXlsx";
import { fileOf } from "../../../support/deskOver";
import { day } from "../../../support/fitOf";
import { quietWatch } from "../../../support/quietWatch";
import { unitOfNumber, variedBook } from "../../../support/variedBook";
import { row } from "../../../support/viewOf";
import { xlsxFromSnapshot } from "../../../support/xlsxFromSnapshot";

const judge = (file: File, year: number | null = null) =>
  serveJob({ kind: "judge", file, year, today: day(2020, 12, 31) });

const said = (code: keyof typeof failures): string => {
  const { what, toDo } = failures[code](null);
  return `${what}${toDo}`;
};

test("a bureau's workbook is judged: its name, its year, its figures, its findings with children masked", async () => {
  const outcome = (await judge(fileOf("三局.xlsx", xlsxFromSnapshot(variedBook(3))))) as BureauResult;
  expect(outcome).toMatchObject({ year: 2020, unitName: `${unitOfNumber(3)}关工委` });
  expect(outcome.figures.find(({ id }) => id === "award.times")).toMatchObject({ value: 11 });
  expect(outcome.findings.length).toBeGreaterThan(5);
  expect(outcome.findings.some(({ what }) => what.includes("*"))).toBe(true);
});

const nothing = buildXlsx({ sheets: [{ name: "表一", content: cells(row(1, ["只有一句话"])) }] });

test.each<[string, Uint8Array | string, string]>([
  ["an empty one", "", said("file-empty")],
  ["a text", "hello", said("file-is-text")],
  ["a broken zip", "PK\u0003\u0004 not a zip", said("file-damaged")],
  ["one without registers", nothing, NOTHING_FOUND],
])("%s is told with its reason", async (_, content, why) => {
  expect(await judge(fileOf("坏.xlsx", content))).toEqual({ why });
});

/** The same file, whose directory says that its first part is so large. */
function swollen(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const [entry] = readZipDirectory(copy);
  view.setUint32(entry!.recordOffset + 24, size, true);
  return copy;
}

test("a workbook that would fill the browser's memory is not read, a usual one is", async () => {
  const size = 512 * 1024 * 1024;
  const bytes = xlsxFromSnapshot(variedBook(1));
  expect(unpackedSize(swollen(bytes, size))).toBeGreaterThan(size);
  expect(await judge(fileOf("大.xlsx", swollen(bytes, size)))).toEqual({
    why: zhRollupPlace.lost.outOfMemory,
  });
  expect(await judge(fileOf("小.xlsx", bytes))).toMatchObject({ year: 2020 });
  expect(unpackedSize(Uint8Array.from([1, 2, 3]))).toBe(0);
});

test("a file that was taken away meanwhile is told so", async () => {
  const gone = fileOf("走了.xlsx", "x");
  gone.arrayBuffer = () => Promise.reject(new Error("NotReadableError"));
  expect(await judge(gone)).toEqual({ why: zhRollupPlace.gone });
});

test("the workbook of all is built", async () => {
  const input = {
    year: 2020,
    bureaus: [bureau("甲局", [{ id: "funds.expense", value: 10_000, unit: "yuan" as const }])],
    unread: [{ file: "坏.xlsx", why: "坏了" }],
    madeOn: "2020年12月31日",
  };
  const built = await serveJob({ kind: "build", input });
  if (!("bytes" in built)) throw new Error("nothing was built");
  const { sheets } = await readXlsx(built.bytes, quietWatch());
  expect(sheets.map(({ name }) => name)).toEqual(["各单位数字1", "检查情况", "检查明细", "没有计入的"]);
});
