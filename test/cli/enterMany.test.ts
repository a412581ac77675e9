// `guangong enter --from` within this process: rows of another file, whatever its format; what is left out and why.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { addEnterCommand } from "../../src/cli/enterCommand";
import { describeFailure } from "../../src/cli/describeFailure";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { gb18030, xls } from "../support/otherFiles";
import { quietWatch } from "../support/quietWatch";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const book = workbookOf(
  snapshotOf(
    [
      ["2020年奖学奖优登记表"],
      ["序号", "时间", "学生姓名", "类别", "金额（元）"],
      [1, "2020.9.1", "王小禾", "三好学生", 100],
      ["合计", null, null, null, formulaCell("=SUM(E3:E3)", 100)],
    ],
    { name: "奖学奖优" },
  ),
  snapshotOf(
    [
      ["走访慰问登记表"],
      ["对象类别", "慰问对象", "走访日期", "慰问金"],
      ["留守儿童", "王小禾", "2020.6.1", 200],
      [null, "李小麦", "2020.6.1", 200],
      ["五老", "赵大山", "2020.6.1", 200],
      [null, "钱大河", "2020.6.1", 200],
    ],
    { name: "走访慰问", merges: ["A3:A4", "A5:A6"] },
  ),
);

const LIST =
  "奖项,姓名,日期\r\n三好学生,钱小桥,9.18\r\n三好学生,王小禾,9.1\r\n,孙小杨,9.18\r\n三好学生,周小苗,9.19\r\n";
const day = new Date(Date.UTC(2020, 8, 18));

let folder = "";
let printed = "";
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-enter-many-"));
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "book.xlsx": xlsxFromSnapshot(book),
    "名单.csv": gb18030(LIST),
    "旧表.xls": xls({
      奖学金: [
        ["学生姓名", "获奖类别", "发放时间"],
        ["钱小桥", "三好学生", day],
        ["周小苗", "三好学生", day],
      ],
      走访: [
        ["慰问对象", "走访日期", "慰问金"],
        ["孙小杨", day, 200],
      ],
    }),
    "走访.csv": "类别,姓名,日期,金额\n五老,孙大海,9.18,200\n留守儿童,周小苗,9.18,200\n五老,吴大江,9.18,200\n",
    "别的.csv": "甲方,乙方\n！！,？？\n",
    "没有.csv": "奖项,姓名,日期\r\n三好学生,王小禾,9.1\r\n三好学生,,9.18\r\n",
    "空.csv": "",
    "两张.xlsx": xlsxFromSnapshot(
      workbookOf(
        ...["甲校", "乙校"].map((name) =>
          snapshotOf(
            [
              ["学生姓名", "奖励类别", "金额"],
              ["钱小桥", "三好学生", 100],
              ["孙小杨", "三好学生", 100],
            ],
            { name },
          ),
        ),
      ),
    ),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(inFolder(name), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  printed = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

/** What it prints; of a refusal its sentence. */
async function enter(from: string, kind: string, ...more: readonly string[]): Promise<string> {
  await rm(inFolder("out.xlsx"), { force: true });
  const program = new Command().exitOverride();
  addEnterCommand(program);
  const args = ["enter", inFolder("book.xlsx"), "--kind", kind, "--from", inFolder(from), ...more];
  try {
    await program.parseAsync([...args, "-o", inFolder("out.xlsx")], { from: "user" });
    return printed;
  } catch (thrown) {
    return describeFailure(thrown);
  }
}

async function rowsOf(sheet: string) {
  const { sheets } = await readXlsx(new Uint8Array(await readFile(inFolder("out.xlsx"))), quietWatch());
  return sheets.find(({ name }) => name === sheet)!.rows;
}

test("CSV in GB18030: what can be entered is, the rest is told row by row", async () => {
  const said = await enter("名单.csv", "award");
  expect(said).toContain("登记了 2 行，2 行没有登记。");
  expect(said).toMatch(/第 3 行没有登记：王小禾在2020年已经得过“三好学生”/u);
  expect(said).toContain("第 4 行没有登记：“类别”还没有填。");
  expect((await rowsOf("奖学奖优")).slice(3)).toEqual([
    [2, "2020.9.18", "钱小桥", "三好学生", 100],
    [3, "2020.9.19", "周小苗", "三好学生", 100],
    ["合计", null, null, null, 300],
  ]);
});

test("an old workbook: its register of that kind, days and all", async () => {
  expect(await enter("旧表.xls", "award")).toContain("登记了 2 行。");
  expect((await rowsOf("奖学奖优")).slice(3, 5)).toEqual([
    [2, "2020.9.18", "钱小桥", "三好学生", 100],
    [3, "2020.9.18", "周小苗", "三好学生", 100],
  ]);
});

test("rows of several groups each go to the end of their own", async () => {
  expect(await enter("走访.csv", "visit")).toContain("登记了 3 行。");
  expect((await rowsOf("走访慰问")).slice(2).map((row) => row[1])).toEqual([
    "王小禾",
    "李小麦",
    "周小苗",
    "赵大山",
    "钱大河",
    "孙大海",
    "吴大江",
  ]);
});

test("of several tables the named one; what every row says is given once", async () => {
  const said = await enter("两张.xlsx", "award", "--from-sheet", "乙校", "--set", "时间=9.18");
  expect(said).toContain("登记了 2 行。");
  expect((await rowsOf("奖学奖优"))[3]).toEqual([2, "2020.9.18", "钱小桥", "三好学生", 100]);
});

test.each([
  ["several tables", "两张.xlsx", [], "请用 --from-sheet 指定一张：『甲校』、『乙校』。"],
  [
    "no such table",
    "两张.xlsx",
    ["--from-sheet", "丙校"],
    "里没有『丙校』这张表，有的是：『甲校』、『乙校』。",
  ],
  ["no column that fits", "别的.csv", [], "没有一列对得上『奖学奖优』"],
  ["no row that can be entered", "没有.csv", [], "里没有一行可以登记。第 2 行没有登记："],
  ["an empty file", "空.csv", [], "这个文件是空的"],
  ["a field there is not", "名单.csv", ["--set", "班主任=赵大山"], "没有“班主任”这一项"],
] as const)("%s: one line, and no file", async (_, from, more, sentence) => {
  const said = await enter(from, "award", ...more);
  expect(said).toContain(sentence);
  expect(said).not.toContain("\n");
  await expect(readFile(inFolder("out.xlsx"))).rejects.toThrow();
});
