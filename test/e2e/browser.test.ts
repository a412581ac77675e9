// The browser edition as built: the desk around the pane, with files opened, dropped, written into and saved.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { zhRollupPlace } from "../../src/texts/zhRollupPlace";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { dropFile } from "../support/browser/dropFile";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { buildXlsx, cells } from "../support/buildXlsx";
import { quietWatch } from "../support/quietWatch";
import { row } from "../support/viewOf";

jest.setTimeout(60_000);

let page: Page;

eachOnDesk(async (opened) => {
  page = opened.page;
  await cell("经费支出").waitFor();
});

const tab = (name: string) => page.getByRole("tab", { name, exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const cell = (text: string) => page.getByRole("gridcell").getByText(text).first();
const frontTab = () => page.locator("[role=tab][aria-selected=true]", { hasText: /./u }).last().textContent();
const untilInFront = (name: string) => eventually(async () => expect(await frontTab()).toBe(name));

function bookOf(text: string): Uint8Array {
  return buildXlsx({ sheets: [{ name: "表一", content: cells(row(1, [text])) }] });
}

async function choose(name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
}

async function writeSummary(): Promise<void> {
  await button(zh.places.summary).click();
  await button(zh.summary.write).click();
  await page.getByText(zh.summary.created("年度汇总")).first().waitFor();
}

async function save(): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(zhDesk.save).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test("begins with the sample: its sheets as tabs, its name, nothing to save; axe finds nothing", async () => {
  expect(await page.title()).toBe(`${zhDesk.sampleName} - ${zhDesk.product}`);
  await page.getByText(zhDesk.saved).waitFor();
  for (const name of ["经费支出", "奖学奖优", "走访慰问"]) await tab(name).waitFor();
  await page.getByText("3,850.00").first().waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
});

test("tabs turn the sheets, by mouse and by keyboard", async () => {
  await tab("走访慰问").click();
  await cell("走访").waitFor();
  await untilInFront("走访慰问");
  await page.keyboard.press("ArrowLeft");
  await untilInFront("奖学奖优");
  await page.keyboard.press("End");
  await eventually(async () => expect(await frontTab()).not.toBe("奖学奖优"));
});

test("生成年度汇总 brings the new sheet to the front, unsaved; a copy of it is saved under a name of its own", async () => {
  await writeSummary();
  await untilInFront("年度汇总");
  await cell("2020年度关心下一代工作汇总表").waitFor();
  await page.getByText(zhDesk.unsaved).waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);

  const { name, bytes } = await save();
  expect(name).toBe("示例（副本）.xlsx");
  const snapshot = await readXlsx(bytes, quietWatch());
  expect(snapshot.sheets.map((sheet) => sheet.name)).toContain("年度汇总");
  expect(snapshot.sheets.flatMap((sheet) => sheet.rows.flat())).toContain(3850);
  await page.getByText(zhDesk.justSaved(name)).waitFor();
  await page.getByText(zhDesk.saved).waitFor();
});

test("the summary's charts are drawn, and told to those who hear the screen", async () => {
  await writeSummary();
  const charts = page.getByRole("list", { name: zhDesk.drawings }).getByRole("listitem");
  await charts.nth(1).waitFor();
  expect(await charts.allTextContents()).toEqual([
    expect.stringContaining("各月支出") as string,
    expect.stringContaining("各类支出") as string,
  ]);
  const columns = page.locator("[role=grid] svg").first().locator("rect[fill='#7f7f7f']");
  await eventually(async () => expect(await columns.count()).toBeGreaterThan(3));
});

test("去看 selects the cells in the sheet and leaves the keyboard in the pane", async () => {
  const show = page
    .getByRole("main")
    .getByRole("button", { name: zh.pane.showOf(zh.home.sheet("走访慰问")) });
  await show.click();
  await untilInFront("走访慰问");
  expect(await show.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each([
  ["file-empty", ""],
  ["file-is-text", "姓名,金额\n竹有节,200\n"],
  ["file-old-format", new Uint8Array([9, 8, 8, 0, 0, 5, 5, 0, 0, 0])],
  ["file-damaged", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
] as const)(
  "a dropped file that is %s is refused in plain words, and the workbook stays",
  async (code, content) => {
    await dropFile(page, "名单.xlsx", content);
    await page.getByText(zh.failures[code]().what).first().waitFor();
    await cell("经费支出").waitFor();
    expect(await page.title()).toContain(zhDesk.sampleName);
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  },
);

test("a dropped workbook is opened, one chosen by the button too", async () => {
  await dropFile(page, "拖来的.xlsx", bookOf("拖来的内容"));
  await cell("拖来的内容").waitFor();
  await choose("选中的.xlsx", bookOf("选中的内容"));
  await cell("选中的内容").waitFor();
  await eventually(async () => expect(await page.title()).toContain("选中的.xlsx"));
});

test("several files at once are for the roll-up; the workbook is still there behind it", async () => {
  const files = ["一.xlsx", "二.xlsx"].map((name) => ({
    name,
    mimeType: "",
    buffer: Buffer.from(bookOf(name)),
  }));
  await page.locator("input[type=file]").setInputFiles(files);
  await button(zhRollupPlace.start(2)).waitFor();
  await button(zhRollupPlace.back).click();
  await cell("经费支出").waitFor();
});

describe("with unsaved changes", () => {
  beforeEach(async () => {
    await writeSummary();
  });

  test("opening another file asks first, with the keyboard on the answers, and Esc stays", async () => {
    await choose("另一本.xlsx", bookOf("另一本的内容"));
    const question = page.getByRole("alertdialog");
    await question.getByText(zhDesk.question(zhDesk.sampleName)).waitFor();
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await page.title()).toContain(zhDesk.sampleName);
  });

  test("saving first gives the copy, then the other file", async () => {
    await choose("另一本.xlsx", bookOf("另一本的内容"));
    const answer = page.getByRole("button", { name: zhDesk.saveThenOpen });
    const [download] = await Promise.all([page.waitForEvent("download"), answer.click()]);
    expect(download.suggestedFilename()).toBe("示例（副本）.xlsx");
    await cell("另一本的内容").waitFor();
  });

  test("the browser asks before the page is left; once they are saved it does not", async () => {
    const asked = page.waitForEvent("dialog");
    const leaving = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await leaving;
    await save();
    await page.getByText(zhDesk.saved).waitFor();
    await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
  });
});

test("in a narrow window the pane is put away until it is wanted or has a problem to tell", async () => {
  await page.setViewportSize({ width: 700, height: 600 });
  await page.reload();
  await cell("经费支出").waitFor();
  const pane = page.getByRole("main");
  expect(await pane.isVisible()).toBe(false);
  await button(zhDesk.showPane).click();
  await pane.waitFor({ state: "visible" });
  await button(zhDesk.hidePane).click();
  await dropFile(page, "空.xlsx", "");
  await page.getByText(zh.failures["file-empty"]().what).first().waitFor();
  await pane.waitFor({ state: "visible" });
});
