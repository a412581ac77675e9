// The built command on a workbook with 关工设置, and its verbs check and fix.

import { readFile, writeFile } from "node:fs/promises";
import { rowKey } from "../../src/domain/checking/pairing/keptPairing";
import { viewRegisters } from "../../src/domain/checking/viewRegisters";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import type { Namesake, PairedRow } from "../../src/domain/settings/settings";
import { runToEnd } from "../../src/domain/stepwise";
import { expenseSheet } from "../support/paidBook";
import { settingsSaying } from "../support/settingsSheet";
import type { RememberedTable } from "../../src/domain/fitting/remembering/remembered";
import { buildSettingsDocument } from "../../src/domain/settings/buildSettingsDocument";
import { placeDocument } from "../../src/domain/sheets/documentSnapshot";
import { zhSettings } from "../../src/texts/zhSettings";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import type { CheckJson } from "../../src/cli/checkJson";
import type { FitJson } from "../../src/cli/fitJson";
import type { SummaryJson } from "../../src/cli/summaryJson";
import { plantedBook } from "../support/planting/plant";
import { plants } from "../support/planting/plants";
import { quietWatch } from "../support/quietWatch";
import { dateCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";
import { runGuangong } from "../support/runGuangong";
import { sampleFolder } from "../support/sampleFolder";

const { inFolder, sample } = sampleFolder();

describe("a workbook with 关工设置", () => {
  const gifts = snapshotOf(
    [
      ["谁", "给的钱", "哪天", "经手"],
      ["甲某", 100, "2020.2.10", "丙某"],
      ["乙某", 150, "2020.2.11", "丙某"],
    ],
    { name: "站里" },
  );
  const tables: readonly RememberedTable[] = [
    {
      sheet: "站里",
      kind: "donation",
      headerRows: { first: 0, last: 0 },
      columns: [
        { header: "谁", field: "person" },
        { header: "给的钱", field: "amount" },
        { header: "日期", field: "date" },
        { header: "经手", field: null },
      ],
    },
    { sheet: "走访", kind: "visit", headerRows: { first: 0, last: 0 }, columns: [] },
  ];

  async function writeBook(remembered: readonly RememberedTable[]): Promise<string> {
    const settings = {
      unitName: null,
      year: null,
      standards: [],
      tables: remembered,
      acceptances: [],
      namesakes: [],
      pairings: [],
      notes: [],
    };
    const document = buildSettingsDocument(settings, zhSettings, 1900);
    const file = inFolder("remembered.xlsx");
    await writeFile(file, xlsxFromSnapshot(placeDocument(workbookOf(gifts), document)));
    return file;
  }

  test("is read as that says, and what is no longer so is told", async () => {
    const file = await writeBook(tables);
    const { sheets } = JSON.parse((await runGuangong("fit", file, "--json")).out) as FitJson;
    expect(sheets[0]!.tables[0]).toMatchObject({ kind: "donation", confidence: 1, records: 2 });
    const summary = JSON.parse((await runGuangong("summary", file, "--json")).out) as SummaryJson;
    expect(summary.year).toBe(2020);
    const { out } = await runGuangong("fit", file);
    expect(out).toContain("与『关工设置』相比：");
    expect(out).toContain("原来的一张表（走访慰问）不见了");
    expect(out).toContain("C列的标题由“日期”改成了“哪天”");
  });

  test("nothing is told where nothing is remembered", async () => {
    const { out } = await runGuangong("fit", await writeBook([]));
    expect(out).not.toContain("相比");
  });
});

describe("check and fix", () => {
  const spent = snapshotOf(
    [
      ["2020年经费支出登记表"],
      ["日期", "事由", "支出金额", "经办人", "审批人", "凭证号"],
      ["2020.6.1", "学习书籍", "400元", "赵大江", "赵大江", "记-1"],
      [dateCell("2020-09-18"), "慰问物品", 200, "赵大江", "钱大海", "记-2"],
    ],
    { name: "经费支出" },
  );

  async function writeSpent(): Promise<string> {
    const file = inFolder("spent.xlsx");
    await writeFile(file, xlsxFromSnapshot(workbookOf(spent)));
    return file;
  }

  async function checkOf(file: string): Promise<CheckJson & { readonly code: number | null }> {
    const { code, out, error } = await runGuangong("check", file, "--json");
    expect(error).toBe("");
    return { ...(JSON.parse(out) as CheckJson), code };
  }

  test("the sample has no error and no warning", async () => {
    const { code, counts } = await checkOf(sample);
    expect([code, counts.error, counts.warning]).toEqual([0, 0, 0]);
  });

  test("an error is named at its cell, with whose row and what to do, and ends with 1", async () => {
    const { code, findings, undecided, counts } = await checkOf(await writeSpent());
    expect([code, counts.error]).toEqual([1, 1]);
    expect(findings.find(({ rule }) => rule === "self-approved")).toEqual({
      rule: "self-approved",
      severity: "error",
      sheet: "经费支出",
      cells: ["E3", "D3"],
      message: expect.stringMatching(/^『经费支出』E3（学习书籍）：.*赵大江.*请/u) as string,
      fixable: false,
      accepted: false,
    });
    expect(findings.filter(({ fixable }) => fixable).map(({ rule, cells }) => [rule, cells])).toEqual([
      ["date-as-text", ["A3"]],
      ["amount-as-text", ["C3"]],
    ]);
    expect(undecided).toContainEqual(
      expect.objectContaining({ rule: "expense-over-receipt", sheet: "经费支出" }),
    );
  });

  test("with -o a copy holds 检查结果, which is no register", async () => {
    const file = await writeSpent();
    const out = inFolder("checked.xlsx");
    expect((await runGuangong("check", file, "-o", out)).code).toBe(1);
    const { sheets } = JSON.parse((await runGuangong("fit", out, "--json")).out) as FitJson;
    expect(sheets.map(({ name, tables: found }) => [name, found.length])).toEqual([
      ["经费支出", 1],
      ["检查结果", 0],
    ]);
  });

  test("fix mends what may be mended and nothing else; the book stays", async () => {
    const file = await writeSpent();
    const before = await readFile(file);
    const out = inFolder("mended.xlsx");
    const { code, out: said } = await runGuangong("fix", file, "-o", out);
    expect(code).toBe(0);
    expect(said).toContain("修正了 2 处");
    expect(await readFile(file)).toEqual(before);
    const { findings } = await checkOf(out);
    expect(findings.filter(({ fixable }) => fixable)).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain("self-approved");
    const { sheets } = await readXlsx(new Uint8Array(await readFile(out)), quietWatch());
    expect(sheets[0]!.rows[2]).toEqual([43_983, "学习书籍", 400, "赵大江", "赵大江", "记-1"]);
  });

  test("only the rules named are mended; a rule that is none is refused", async () => {
    const file = await writeSpent();
    const out = inFolder("dates.xlsx");
    await runGuangong("fix", file, "-o", out, "--rule", "date-as-text");
    const { findings } = await checkOf(out);
    expect(findings.filter(({ fixable }) => fixable).map(({ rule }) => rule)).toEqual(["amount-as-text"]);
    const refused = await runGuangong("fix", file, "-o", out, "--rule", "make-it-right");
    expect([refused.code, refused.error.includes("make-it-right")]).toEqual([2, true]);
  });

  test.each([
    ["self-approved", 1, ["J4", "I4"]],
    ["total-misses-rows", 1, ["C18"]],
    ["phone-invalid", 0, ["H3"]],
    ["study-day-missing", 0, []],
    ["summary-stale", 0, ["D11", "D12"]],
  ] as const)("%s, planted in the sample: it ends with %i", async (id, ends, cells) => {
    const file = inFolder(`${id}.xlsx`);
    await writeFile(file, xlsxFromSnapshot(plantedBook(plants[id])));
    const { code, findings } = await checkOf(file);
    expect(code).toBe(ends);
    expect(findings.filter(({ rule }) => rule === id).map((one) => one.cells)).toEqual([cells]);
  });
});

describe("what the clerk has said in 关工设置", () => {
  const awards = snapshotOf(
    [
      ["2020年奖学奖优登记表"],
      ["学生姓名", "家长姓名", "奖励类别", "奖励金额", "发放日期"],
      ["王小禾", "王大山", "三好学生", 100, dateCell("2020-07-10")],
      ["王小禾", "王二河", "三好学生", 100, dateCell("2020-07-10")],
    ],
    { name: "奖学奖优" },
  );
  const expenses = expenseSheet([["2020.12.18", "补发奖金", "奖学奖优", 180]]);
  const registers = workbookOf(awards, expenses);
  const keyAt = (sheet: string, rowIndex: number): string => {
    const fit = runToEnd(fitWorkbook(registers, { remembered: [], corrections: [] }));
    const register = viewRegisters({ snapshot: registers, fit }).find((one) => one.sheet.name === sheet);
    return rowKey({ register: register!, rowIndex });
  };
  const row = (sheet: string, rowIndex: number): PairedRow => ({ key: keyAt(sheet, rowIndex), about: sheet });

  async function rulesAndPeople(...saying: Parameters<typeof settingsSaying>) {
    const file = inFolder("said.xlsx");
    await writeFile(file, xlsxFromSnapshot(workbookOf(awards, expenses, settingsSaying(...saying))));
    const check = JSON.parse((await runGuangong("check", file, "--json")).out) as CheckJson;
    const summary = JSON.parse((await runGuangong("summary", file, "--json")).out) as SummaryJson;
    return {
      rules: new Set(check.findings.map(({ rule }) => rule)),
      ended: check.undecided.filter(({ code }) => code === "pairings-ended").map(({ reason }) => reason),
      people: summary.figures.find(({ id }) => id === "award.people")?.value,
    };
  }

  test("nothing said: the same child twice, and nothing paid", async () => {
    const { rules, ended, people } = await rulesAndPeople({});
    for (const rule of ["award-twice", "award-without-expense", "expense-without-ground"] as const)
      expect(rules).toContain(rule);
    expect([ended, people]).toEqual([[], 1]);
  });

  test("check and summary go by it", async () => {
    const person = (number: number, text: string): Namesake => ({
      name: "王小禾",
      kind: "award",
      person: number,
      traits: [{ field: "parent", text }],
      note: "",
    });
    const { rules, ended, people } = await rulesAndPeople({
      namesakes: [person(1, "王大山"), person(2, "王二河")],
      pairings: [
        {
          number: "1",
          payment: row("经费支出", 3),
          grounds: [row("奖学奖优", 2), row("奖学奖优", 3)],
          note: "",
        },
      ],
    });
    for (const rule of ["award-twice", "award-without-expense", "expense-without-ground"] as const)
      expect(rules).not.toContain(rule);
    expect([ended, people]).toEqual([[], 2]);
  });

  test("a pairing of rows that are gone is told", async () => {
    const gone = { key: "00aa", about: "『经费支出』第9行" };
    const { ended } = await rulesAndPeople({
      pairings: [{ number: "1", payment: gone, grounds: [row("奖学奖优", 2)], note: "" }],
    });
    expect(ended).toEqual([expect.stringContaining("“『经费支出』第9行”的手工配对不再算数")]);
  });
});
