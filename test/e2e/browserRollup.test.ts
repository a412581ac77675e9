// The roll-up in the browser edition as built, with real files, real workers and the command line's own result beside it.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import type { RollupJson } from "../../src/cli/rollup/rollupJson";
import { zhDesk } from "../../src/texts/zhDesk";
import { zhRollupPlace as texts } from "../../src/texts/zhRollupPlace";
import { dropFiles } from "../support/browser/dropFile";
import { dropPaths } from "../support/browser/dropPaths";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { packageOf } from "../support/packageOf";
import { TWELVE, writeBooks } from "../support/rolledBooks";
import { runGuangongIn } from "../support/runGuangong";

// Dozens of workbooks take their time on a busy machine.
jest.setTimeout(120_000);

let folder = "";
let twelve: readonly string[] = [];
let many: readonly string[] = [];
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-browser-rollup-"));
  twelve = await writeBooks(path.join(folder, "收到的"), TWELVE);
  const names = Array.from({ length: 40 }, (_, at) => `局${at + 1}.xlsx`);
  many = await writeBooks(path.join(folder, "许多"), names);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

eachOnDesk(async (opened) => {
  page = opened.page;
  await page.getByRole("gridcell").first().waitFor();
});

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const result = () => button(texts.save).waitFor({ timeout: 60_000 });
const axe = async () => expect(await findAxeFaults(page.mainFrame())).toEqual([]);

/** So that there is time to look on, however many the machine has. */
async function onOneProcessor(): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 1 }));
  await page.reload();
  await page.getByRole("gridcell").first().waitFor();
}

/** The keyboard has come to what says this. */
const focused = (says: string) =>
  eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(says));

async function choose(files: readonly string[]): Promise<void> {
  await button(texts.enter).click();
  await button(texts.chooseFiles).waitFor();
  await page.locator("main input[type=file][multiple]").setInputFiles([...files]);
  await button(texts.start(files.length)).waitFor();
}

async function save(): Promise<{ readonly name: string; readonly file: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(texts.save).click()]);
  return { name: download.suggestedFilename(), file: await download.path() };
}

test("twelve files: told which could not be read; the workbook saved is the one the command line writes", async () => {
  await choose(twelve);
  await axe();
  await button(texts.start(12)).click();
  await result();
  await axe();
  await heading(texts.done(2020, 9)).waitFor();
  await page.getByText(texts.unreadCount(3)).waitFor();
  await page.getByText(texts.unread(3)).click();
  const unread = page.locator("details", { hasText: texts.unread(3) }).getByRole("listitem");
  expect((await unread.allTextContents()).map((text) => text.split("：")[0])).toEqual([
    "坏.xlsx",
    "空.xlsx",
    "说明.txt",
  ]);

  const { name, file } = await save();
  expect(name).toBe(texts.fileName(2020));
  await page.getByText(texts.saved(name)).waitFor();
  const inOrder = [...TWELVE].sort((one, other) => one.localeCompare(other, "zh"));
  const said = await runGuangongIn(
    path.join(folder, "收到的"),
    "rollup",
    ...inOrder,
    "-o",
    "../总.xlsx",
    "--json",
  );
  expect(said).toMatchObject({ code: 0, error: "" });
  const partsOf = async (book: string) => packageOf(new Uint8Array(await readFile(book)));
  expect(await partsOf(file)).toEqual(await partsOf(path.join(folder, "总.xlsx")));

  const { totals } = JSON.parse(said.out) as RollupJson;
  const totalOf = (id: string): number => totals.find((one) => one.id === id)?.value ?? NaN;
  const shown = await page.getByRole("table").locator("tfoot td").allTextContents();
  expect(shown).toContain(totalOf("funds.expense").toLocaleString("en", { minimumFractionDigits: 2 }));
  expect(shown).toContain(String(totalOf("award.people")));
  expect(await page.getByRole("table").locator("tbody tr").count()).toBe(9);
});

test("a bureau's findings unfold, with children masked; its workbook opens, and the result is still there", async () => {
  await choose(twelve.slice(0, 2));
  await button(texts.start(2)).click();
  await result();
  const first = page.locator("details", { hasText: /错误 \d+ 处/u }).first();
  await first.locator("summary").click();
  await first
    .getByText(/.\*\*?/u)
    .first()
    .waitFor();
  await first.getByRole("button").click();
  await eventually(async () => expect(await page.title()).toBe(`局1.xlsx - ${zhDesk.product}`));
  await button(texts.enter).click();
  await heading(texts.done(2020, 2)).waitFor();
});

test("stopped it keeps what is done, shows it if wanted, and goes on from there", async () => {
  await onOneProcessor();
  await choose(many);
  await button(texts.start(40)).click();
  await button(texts.stop).click();
  const goOn = button(texts.goOn);
  await goOn.waitFor();
  await axe();
  await goOn.click();
  await eventually(async () => {
    const [done] = (await page.getByText(/^\d+ \/ 40/u).textContent())!.split(" ");
    expect(Number(done)).toBeGreaterThan(2);
  });
  await button(texts.stop).click();
  const take = page.getByRole("button", { name: /^只汇总读完的/u });
  const done = Number(/\d+/u.exec((await take.textContent())!)?.[0]);
  expect(done).toBeGreaterThan(2);
  await take.click();
  await heading(texts.done(2020, done)).waitFor();
  await page.getByText(texts.partial(40 - done)).waitFor();
  await goOn.click();
  await heading(texts.done(2020, 40)).waitFor({ timeout: 60_000 });
  await page.getByText(texts.allRead).waitFor();
});

test("the work goes on behind the workbook, and the bar tells how far it is", async () => {
  await onOneProcessor();
  await choose(many);
  await button(texts.start(40)).click();
  await button(texts.back).click();
  await page.getByRole("gridcell").first().waitFor();
  await button(/^正在汇总 \d+\/40$/u).waitFor();
  await axe();
  await button(/^正在汇总 \d+\/40$|^汇总多个单位…$/u).click();
  await heading(texts.done(2020, 40)).waitFor({ timeout: 60_000 });
});

test("the browser asks before the page is left until the result is saved", async () => {
  await choose(twelve.slice(0, 1));
  await button(texts.start(1)).click();
  await result();
  const asked = page.waitForEvent("dialog");
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await save();
  await page.getByText(texts.saved(texts.fileName(2020))).waitFor();
  await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
});

test("a folder is all its workbooks however deep; another year is rolled up at once", async () => {
  await writeBooks(path.join(folder, "夹"), ["局1.xlsx", "乡镇/局2.xlsx", "乡镇/去年.xlsx", "说明.txt"]);
  await button(texts.enter).click();
  await page.locator("main input[type=file]:not([multiple])").setInputFiles(path.join(folder, "夹"));
  await page.getByText(texts.passedOver["no-workbooks"](1)).waitFor();
  await button(texts.start(3)).click();
  await heading(texts.done(2020, 3)).waitFor();
  await page.getByLabel(texts.year).selectOption("2019");
  await heading(texts.done(2019, 3)).waitFor();
  expect(await page.getByRole("table").locator("tbody th").allTextContents()).toHaveLength(3);
});

test("a folder dropped is all its workbooks however deep and however many", async () => {
  // A browser hands the files of a folder over by the hundred.
  const names = Array.from({ length: 120 }, (_, at) => `深/局${at + 1}.xlsx`);
  await writeBooks(path.join(folder, "拖"), [...names, "去年.xlsx", "深/说明.txt"]);
  await dropPaths(page, [path.join(folder, "拖")]);
  await page.getByText(texts.passedOver["no-workbooks"](1)).waitFor();
  await button(texts.start(121)).waitFor();
  await page.getByText(texts.showFiles).click();
  await page.getByText("拖/深/局120.xlsx").waitFor();
});

test("several files dropped are for the roll-up, one more is added to them; nothing else on the page is lost", async () => {
  const dropped = await Promise.all(
    twelve.slice(0, 3).map(async (file) => [path.basename(file), await readFile(file)] as const),
  );
  await dropFiles(page, dropped.slice(0, 2));
  await button(texts.start(2)).waitFor();
  await dropFiles(page, dropped.slice(2));
  await button(texts.start(3)).click();
  await heading(texts.done(2020, 3)).waitFor();
  await button(texts.back).click();
  await eventually(async () => expect(await page.title()).toBe(`${zhDesk.sampleName} - ${zhDesk.product}`));
});

test("by the keyboard alone, from the bar to the saved workbook", async () => {
  await button(texts.enter).focus();
  await page.keyboard.press("Enter");
  await focused(texts.title);
  await page.keyboard.press("Tab");
  const asked = page.waitForEvent("filechooser");
  // The browser must have been told to hand its dialogue over before the key is down.
  await page.evaluate(() => undefined);
  await page.keyboard.press("Enter");
  const chooser = await asked;
  await chooser.setFiles(twelve.slice(0, 2));
  await button(texts.start(2)).waitFor();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press("Tab");
  await focused(texts.start(2));
  await page.keyboard.press("Enter");
  await result();
  await focused(texts.title);
  await page.keyboard.press("Tab");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe(texts.fileName(2020));
});

test("on a narrow screen nothing sticks out but the table within itself, and all can be pressed and read", async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await choose(twelve);
  await page.getByText(texts.showFiles).click();
  expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  await button(texts.start(12)).click();
  await result();
  const faults = await page.evaluate(findLayoutFaults);
  expect(faults.filter((fault) => !fault.startsWith(`sticks out: DIV 单位`))).toEqual([]);
  await axe();
});
