// `guangong enter` within this process: what it writes, what it says, and what it refuses with which choices.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { addEnterCommand } from "../../src/cli/enterCommand";
import { describeFailure } from "../../src/cli/describeFailure";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { quietWatch } from "../support/quietWatch";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const HEADINGS = ["序号", "时间", "学生姓名", "类别", "金额（元）"];
const awardsIn = (year: number) =>
  snapshotOf(
    [
      [`${year}年奖学奖优登记表`],
      HEADINGS,
      [1, `${year}.9.1`, "王小禾", "三好学生", 100],
      ["合计", null, null, null, formulaCell("=SUM(E3:E3)", 100)],
    ],
    { name: `${year}奖学` },
  );

const expenses = snapshotOf(
  [
    ["2020年经费支出登记表"],
    ["日期", "用途", "金额（元）", "大写", "经手人"],
    ["2020.9.1", "购买学习用品", 123.4, "壹佰贰拾叁元肆角", "赵大山"],
  ],
  { name: "支出" },
);

let folder = "";
let printed = "";
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-enter-"));
  await writeFile(
    inFolder("book.xlsx"),
    xlsxFromSnapshot(workbookOf(awardsIn(2019), awardsIn(2020), expenses)),
  );
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
async function enter(...args: readonly string[]): Promise<string> {
  const program = new Command().exitOverride();
  addEnterCommand(program);
  const out = ["-o", inFolder("out.xlsx")];
  try {
    await program.parseAsync(["enter", inFolder("book.xlsx"), ...args, ...out], { from: "user" });
    return printed;
  } catch (thrown) {
    return describeFailure(thrown);
  }
}

async function rowsOf(sheet: string) {
  const { sheets } = await readXlsx(new Uint8Array(await readFile(inFolder("out.xlsx"))), quietWatch());
  return sheets.find(({ name }) => name === sheet)!.rows;
}

test("by field id, heading and column letter; the standard is filled in", async () => {
  const said = await enter(
    ..."--kind award --set date=2020.9.18 --set 学生姓名=钱小桥 --set d=三好学生".split(" "),
  );
  expect(said).toContain("已写在『2020奖学』第4行。");
  expect(said).not.toContain("提醒：");
  expect((await rowsOf("2020奖学")).slice(3)).toEqual([
    [2, "2020.9.18", "钱小桥", "三好学生", 100],
    ["合计", null, null, null, 200],
  ]);
  expect(await rowsOf("2019奖学")).toEqual(awardsIn(2019).rows);
});

test("fuel costs what the standard says, in figures and in words", async () => {
  await enter(
    ..."--kind expense --set date=2020.9.18 --set purpose=下乡走访油费 --set 经手人=赵大山".split(" "),
  );
  expect((await rowsOf("支出")).at(-1)).toEqual(["2020.9.18", "下乡走访油费", 100, "壹佰元整", "赵大山"]);
});

test("what is not needed and cannot be read is kept as it is, and told", async () => {
  const said = await enter(
    ..."--kind award --set date=9.31 --set student=钱小桥 --set award=三好学生".split(" "),
  );
  expect(said).toContain("日历上没有这一天");
  expect((await rowsOf("2020奖学"))[3]?.[1]).toBe("9.31");
});

test("into the sheet that is named, with what checking says of the row", async () => {
  const said = await enter(
    ..."--kind 奖学奖优 --sheet 2019奖学 --set 时间=9.18 --set student=钱小桥 --set award=三好学生 --set amount=150".split(
      " ",
    ),
  );
  expect(said).toContain("已写在『2019奖学』第4行。");
  expect(said).toContain("三好学生");
  expect((await rowsOf("2019奖学"))[3]?.slice(1, 5)).toEqual(["2019.9.18", "钱小桥", "三好学生", 150]);
});

test.each([
  ["unknown kind", "--kind 奖状", "没有“奖状”这种登记，可以写的有：award（奖学奖优）、"],
  ["no register", "--kind visit", "这本工作簿里没有走访慰问的登记表"],
  ["unknown sheet", "--kind award --sheet 2018奖学", "可以写的有：『2019奖学』、『2020奖学』。"],
  [
    "unknown field",
    "--kind award --set 班主任=钱小桥",
    "没有“班主任”这一项，可以填的有：“时间”、“学生姓名”、“类别”、“金额(元)”。",
  ],
  ["field twice", "--kind award --set student=钱小桥 --set C=孙小杨", "“学生姓名”给了两次"],
  ["required field missing", "--kind award --set student=钱小桥", "请加上 --set 类别=…。"],
  [
    "required field unreadable",
    "--kind expense --set date=9.18 --set purpose=茶水 --set amount=一些",
    "“金额(元)”写的“一些”看不出是多少钱，请只写数字，例如 200。",
  ],
  ["no =", "--kind award --set 钱小桥", "请写成 --set 字段=值"],
])("%s: one line, and no file", async (_, args, sentence) => {
  await rm(inFolder("out.xlsx"), { force: true });
  const said = await enter(...args.split(" "));
  expect(said).toContain(sentence);
  expect(said).not.toContain("\n");
  await expect(readFile(inFolder("out.xlsx"))).rejects.toThrow();
});
