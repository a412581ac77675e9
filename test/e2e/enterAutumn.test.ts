// An autumn of a committee, entered into the sample in the browser edition as built, by keyboard alone: ten awards with
// their expenses, a visit to four pupils by car with its expense and its fuel, an expense with an invoice number used
// before, accepted with a reason, and the last one taken back. What is saved is then checked by the command.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { zhEntry } from "../../src/texts/zhEntry";
import { entryKeys, type EntryKeys } from "../support/browser/entryKeys";
import { openDesk, serveDesk, type DeskPage } from "../support/browser/openDesk";
import { runGuangong } from "../support/runGuangong";

jest.setTimeout(240_000);

const PUPILS = [
  "云朵朵",
  "石榴榴",
  "谷穗穗",
  "江小帆",
  "麦小芽",
  "林小溪",
  "杜小鹃",
  "白小鹭",
  "苗小青",
  "田小禾",
];
const VISITED = "余小舟、程小桐、安小满、乔小麦";
const PAPERS = { 审批人: "柏长春", 报销状态: "已报销" };

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly accepted: boolean;
}

let browser: Browser;
let served: Served;
let desk: DeskPage;
let page: Page;
let keys: EntryKeys;
let folder: string;

beforeAll(async () => {
  [browser, served, folder] = await Promise.all([
    launchChromium(),
    serveDesk(),
    mkdtemp(path.join(tmpdir(), "entered-")),
  ]);
  desk = await openDesk(browser, served.url);
  page = desk.page;
  keys = entryKeys(page, page);
  await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
});
afterAll(async () => {
  expect(desk.foreignRequests).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.context.close();
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});

/** Errors and warnings of the workbook as it stands now. */
async function findings(name: string): Promise<readonly Finding[]> {
  await page.getByRole("button", { name: zhDesk.save }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Enter")]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  const { out } = await runGuangong("check", file, "--year", "2020", "--json");
  const { findings: all } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return all.filter(({ severity }) => severity !== "note");
}

const saved = (sheet: string, rows: RegExp) =>
  page.getByText(new RegExp(`^已写进『${sheet}』${rows.source}`, "u")).waitFor();
const inSheet = (text: string) => page.getByRole("gridcell").getByText(text, { exact: true });

async function toTiles(): Promise<void> {
  await page.getByRole("button", { name: zhEntry.otherKind }).focus();
  await keys.press("Enter");
}

test("ten awards, a visit to four by car, an invoice used before and accepted, the last one undone", async () => {
  expect(await findings("before.xlsx")).toEqual([]);

  await page.getByRole("button", { name: zh.places.entry, exact: true }).focus();
  await keys.press("Enter");
  await keys.openForm("award");
  await keys.tabTo(zhEntry.alsoExpense);
  await keys.press("Space");
  await keys.tabTo("学生姓名", "Shift+Tab");
  for (const [at, name] of PUPILS.entries()) {
    await keys.untilAt("学生姓名");
    const repeated = at === 0 ? { 奖励类别: "三好学生", 发放日期: "10.16" } : {};
    await keys.fillIn({
      学生姓名: name,
      就读学校: "县城第一小学",
      家长姓名: "家长",
      ...repeated,
      领取人签字: "家长",
      凭证号: `记-10-${20 + at}`,
      经办人: at === 0 ? "菊南山" : "",
      ...PAPERS,
    });
    await keys.save();
    await inSheet(`记-10-${20 + at}`)
      .or(inSheet(name))
      .first()
      .waitFor();
    await saved("奖学奖优", /第 \d+ 行。$/u);
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
  }

  await toTiles();
  await keys.openForm("visit");
  await keys.fillIn({
    "慰问对象/姓名": VISITED,
    "慰问对象/类别": "留守儿童",
    "慰问对象/就读学校": "石桥村小学",
    "慰问对象/家庭住址": "河口镇石桥村",
    慰问日期: "11.6",
    走访人员: "柏长春",
    是否用车: "是",
    签收: "监护人",
  });
  await keys.tabTo(zhEntry.alsoExpense);
  await keys.press("Space");
  await page.getByRole("group", { name: zhEntry.paid.fuel }).waitFor();
  await keys.tabTo("日期");
  await keys.fillIn({ 凭证号: "记-11-01", 经办人: "菊南山", ...PAPERS });
  expect(await page.getByRole("group", { name: zhEntry.paid.fuel }).getByLabel("支出金额").inputValue()).toBe(
    "100",
  );
  await keys.tabTo("日期");
  await keys.fillIn({ 凭证号: "记-11-02", 发票号码: "06718990", 报销状态: "已报销" });
  await page
    .getByText(zhEntry.previewRows("走访慰问", 0, 0).slice(0, 6))
    .first()
    .waitFor();
  await keys.save();
  await saved("走访慰问", /第 \d+～\d+ 行，共 4 行。$/u);

  await toTiles();
  await keys.openForm("expense");
  await keys.fillIn({
    日期: "11.20",
    摘要: "订阅青少年读物",
    费用类别: "报刊费",
    支出金额: "86.5",
    凭证号: "记-11-09",
    发票号码: "03128850",
    收款单位: "县邮政局",
    经办人: "菊南山",
    ...PAPERS,
  });
  await keys.save();
  await page.getByRole("button", { name: zhEntry.insist.save }).waitFor();
  expect(await keys.label()).toBe(zhEntry.insist.reason);
  await page.keyboard.insertText("同一张发票分两次报，已附说明");
  await keys.press("Enter");
  await saved("经费支出", /第 \d+ 行。$/u);

  const entered = await findings("entered.xlsx");
  // The invoice is told of each of its two rows; and so much in one autumn is more than the year has.
  expect(entered.map(({ rule, accepted }) => [rule, accepted])).toEqual([
    ["budget-exceeded", false],
    ["invoice-twice", true],
    ["invoice-twice", true],
  ]);

  await page.getByRole("button", { name: zhEntry.undoOf }).focus();
  await keys.press("Enter");
  await page.getByText(zh.entering.undone("经费支出")).first().waitFor();
  expect((await findings("undone.xlsx")).map(({ rule }) => rule)).toEqual(["budget-exceeded"]);
});
