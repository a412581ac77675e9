// Records entered into the sample in the browser edition as built, by keyboard alone: three awards in a row, one of them
// with what the rules object to explained, and the last one taken back.

import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { zhEntry } from "../../src/texts/zhEntry";
import { eventually } from "../support/browser/eventually";
import { openDesk, serveDesk, type DeskPage } from "../support/browser/openDesk";

jest.setTimeout(90_000);

let browser: Browser;
let served: Served;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveDesk()]);
  desk = await openDesk(browser, served.url);
  page = desk.page;
  await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
});
afterAll(async () => {
  expect(desk.foreignRequests).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.context.close();
  await browser.close();
  await served.close();
});

const press = (key: string) => page.keyboard.press(key);
const field = (name: string | RegExp) => page.getByRole("combobox", { name });
const label = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (
      (activeElement instanceof HTMLInputElement
        ? activeElement.labels?.[0]?.textContent
        : activeElement?.textContent) ?? ""
    );
  });

async function tabTo(name: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if ((await label()).replace(/\s/gu, "").startsWith(name)) return;
    await press("Tab");
  }
  throw new Error(`no Tab reaches “${name}”`);
}

/** Enter moves from field to field; what is given by name is typed on the way. */
async function fillIn(texts: Readonly<Record<string, string>>): Promise<void> {
  const left = new Map(Object.entries(texts));
  for (let at = 0; left.size > 0 && at < 20; at += 1) {
    const here = (await label()).replace(/\s/gu, "");
    const name = [...left.keys()].find((one) => here.startsWith(one));
    if (name !== undefined) {
      await page.keyboard.insertText(left.get(name) ?? "");
      left.delete(name);
    }
    await press("Enter");
  }
  expect([...left.keys()]).toEqual([]);
}

const saved = (row: RegExp) => page.getByText(row).waitFor();
const inSheet = (text: string) => page.getByRole("gridcell").getByText(text, { exact: true });

test("three awards in a row, the second explained, the last one undone", async () => {
  await page.getByRole("button", { name: zh.places.entry, exact: true }).focus();
  await press("Enter");
  await page.getByText(zhEntry.lead).waitFor();
  await tabTo(zh.kinds.award);
  await press("Enter");
  await page.getByRole("region", { name: zhEntry.preview }).waitFor();
  await eventually(async () => expect(await label()).toContain("学生姓名"));

  await fillIn({ 学生姓名: "云朵朵", 奖励类别: "三好学生", 发放日期: "7.10" });
  await press("Control+Enter");
  await saved(/^已写进『奖学奖优』第 \d+ 行。$/u);
  await inSheet("云朵朵").waitFor();
  expect(await field(/^奖励类别/u).inputValue()).toBe("三好学生");
  expect(await field(/^发放日期/u).inputValue()).toBe("7.10");
  await eventually(async () => expect(await label()).toContain("学生姓名"));

  await fillIn({ 学生姓名: "石榴榴", 金额: "500" });
  await press("Control+Enter");
  await page.getByRole("button", { name: zhEntry.insist.save }).waitFor();
  await eventually(async () => expect(await label()).toContain(zhEntry.insist.reason));
  await page.keyboard.insertText("办公会定的");
  await press("Enter");
  await inSheet("石榴榴").waitFor();
  await page.getByRole("button", { name: zhEntry.insist.save }).waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
  expect(await field(/^金 ?额/u).inputValue()).toBe("100");

  await fillIn({ 学生姓名: "谷穗穗" });
  await press("Control+Enter");
  await inSheet("谷穗穗").waitFor();
  const undo = page.getByRole("button", { name: zhEntry.undoOf });
  // The row is in the sheet before all that follows it is done.
  await undo.and(page.locator(":not([aria-disabled=true])")).waitFor();
  await undo.focus();
  await press("Enter");
  await inSheet("谷穗穗").waitFor({ state: "detached" });
  expect(await inSheet("石榴榴").count()).toBe(1);
  expect(await inSheet("云朵朵").count()).toBe(1);
});
