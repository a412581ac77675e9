// 录入 as it is drawn at the widths Excel gives the pane, by keyboard, with an input method at work.

import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { zhEntry } from "../../src/texts/zhEntry";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { type Heard, listen } from "../support/browser/listen";
import type { PanePageWindow } from "../support/browser/panePage";
import { servePanePage } from "../support/browser/servePanePage";

jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let page: Page;
let heard: Heard;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePanePage()]);
  const context = await browser.newContext({ viewport: { width: 320, height: 1600 } });
  heard = listen(context, served.url);
  page = await context.newPage();
  await page.goto(served.url);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  await show("sound");
  await page.getByRole("button", { name: zh.kinds.award, exact: true }).click();
  await strip().waitFor();
});
afterEach(() => {
  expect(heard.complaints).toEqual([]);
  expect(heard.foreignRequests).toEqual([]);
});

async function show(state: string, keepsDrafts = false): Promise<void> {
  for (const place of ["home", "entry"] as const)
    await page.evaluate((view) => (globalThis as unknown as PanePageWindow).showPane(view), {
      state,
      place,
      language: "zh" as const,
      keepsDrafts: keepsDrafts || place === "entry",
    });
  await page.getByText(zhEntry.lead).waitFor();
}

const field = (name: string) => page.getByRole("combobox", { name, exact: false });
const strip = () => page.getByRole("region", { name: zhEntry.preview }).locator("dl").first();
const press = (key: string) => page.keyboard.press(key);
const type = (text: string) => page.keyboard.insertText(text);
const focused = () => page.evaluate(() => document.activeElement?.id ?? "");

test("by keyboard: fields in the sheet's order, the standard filled in, the row shown", async () => {
  const fields = page.getByRole("combobox");
  const labels = await page.locator("label[for]").allTextContents();
  expect(labels.length).toBe(await fields.count());
  expect(await focused()).toBe(await fields.first().getAttribute("id"));
  await press("Enter");
  expect(await focused()).toBe(await fields.nth(1).getAttribute("id"));
  await field("奖励类别").focus();
  await type("三好学生");
  await press("Enter");
  await page.getByText(zhEntry.byStandard("三好学生")).waitFor();
  await page.getByText("大写：壹佰元整").waitFor();
  await strip().getByText("三好学生").waitFor();
  await strip().getByText("100", { exact: true }).waitFor();
  await field("金额").focus();
  await type("2");
  await page.getByText("大写：贰元整").waitFor();
  expect(await page.getByText(zhEntry.byStandard("三好学生")).count()).toBe(0);
});

test("a day typed in a hurry is said in full beneath", async () => {
  const date = page.getByRole("combobox", { name: /日期|时间/u });
  await date.focus();
  await type("9.18");
  await page.getByText("2020年9月18日，星期五").waitFor();
  await press("Control+a");
  await type("某天");
  await page.getByText(zhEntry.unread("not-a-date")).waitFor();
});

test("while an input method composes, nothing reacts and Enter leaves nothing", async () => {
  const client = await page.context().newCDPSession(page);
  const first = page.getByRole("combobox").first();
  await first.focus();
  await client.send("Input.imeSetComposition", { text: "wang", selectionStart: 4, selectionEnd: 4 });
  expect(await first.inputValue()).toBe("wang");
  await page.waitForTimeout(400);
  expect(await page.getByRole("listbox").count()).toBe(0);
  expect(await strip().getByText("wang").count()).toBe(0);
  await client.send("Input.insertText", { text: "王小禾" });
  expect(await first.inputValue()).toBe("王小禾");
  await strip().getByText("王小禾").waitFor();
});

test("several names are a row each, and the expense comes with them", async () => {
  await field("姓名").first().focus();
  await type("王小禾、李小麦");
  await field("奖励类别").focus();
  await type("三好学生");
  await page.getByText(zhEntry.people(2)).waitFor();
  await page.getByRole("list", { name: zhEntry.alike }).getByText("李小麦").waitFor();
  expect(await field("金额").inputValue()).toBe("100");
});

test("a record without a name is asked about, and kept from being saved empty", async () => {
  await press("Control+Enter");
  await page.getByText(zhEntry.refusal({ code: "nothing-entered" })).waitFor();
  await field("奖励类别").focus();
  await type("三好学生");
  await press("Control+Enter");
  await page.getByRole("button", { name: zhEntry.insist.save }).waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
});

test("what was typed is there again when the place is opened anew, until it is dropped", async () => {
  expect(await page.getByText(zhEntry.draft.found).count()).toBe(0);
  await field("姓名").first().focus();
  await type("云朵朵");
  await show("sound", true);
  await page.getByRole("button", { name: `${zh.kinds.award} ${zhEntry.draft.unfinished}` }).click();
  await page.getByText(zhEntry.draft.found).waitFor();
  expect(await field("姓名").first().inputValue()).toBe("云朵朵");
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await page.getByRole("button", { name: zhEntry.draft.discardOf }).focus();
  await press("Enter");
  await page.getByText(zhEntry.draft.found).waitFor({ state: "detached" });
  expect(await field("姓名").first().inputValue()).toBe("");
  expect(await focused()).toBe(await page.getByRole("combobox").first().getAttribute("id"));
  await show("sound", true);
  await page.getByRole("button", { name: zh.kinds.award, exact: true }).waitFor();
});

test("at any width nothing is cut, low or small, and axe finds nothing", async () => {
  await field("奖励类别").focus();
  await type("三");
  await page.getByRole("listbox").waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  for (const width of [300, 320, 380]) {
    await page.setViewportSize({ width, height: 1600 });
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 1600 });
  mkdirSync("dist/screenshots", { recursive: true });
  await page.screenshot({ path: "dist/screenshots/entry.png", animations: "disabled" });
});
