// The browser edition's grid: keyboard, mouse, clipboard, the name box, and a ledger of 100,000 rows.

import type { Page } from "playwright-core";
import { zhDesk } from "../../src/texts/zhDesk";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { scrollAndMeasure } from "../support/browser/scrollAndMeasure";
import { eachOnDesk } from "../support/browser/inChromium";
import { buildXlsx, cells } from "../support/buildXlsx";
import { largeLedger } from "../support/largeLedger";
import { row } from "../support/viewOf";

jest.setTimeout(120_000);

let page: Page;

eachOnDesk(async (opened) => {
  page = opened.page;
  await page.getByRole("gridcell").first().waitFor();
});

const grid = () => page.getByRole("grid");
const nameBox = () => page.getByRole("textbox", { name: zhDesk.nameBox });
const formulaBar = () => page.getByRole("textbox", { name: zhDesk.formulaBar });
/** What a screen reader says of the cell the keyboard is in. */
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await page.waitForFunction((wanted) => document.title.startsWith(wanted), name);
  await page.getByRole("gridcell").first().waitFor();
}

/** A2 has a formula, B3:C4 are merged, A3 holds a link to 表二, C1 has no stored result. */
function smallBook(): Uint8Array {
  const first =
    row(1, ["姓名", "金额"]).replace("</row>", '<c r="C1"><f>TODAY()</f></c></row>') +
    '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><v>200</v></c></row>' +
    row(3, ["去表二", "合并的"]);
  return buildXlsx({
    sheets: [
      {
        name: "表一",
        content: `${cells(first)}<mergeCells><mergeCell ref="B3:C4"/></mergeCells><hyperlinks><hyperlink ref="A3" location="表二!B2"/></hyperlinks>`,
      },
      { name: "表二", content: cells(row(2, [null, "到了"])) },
      { name: "藏着的", content: cells(""), state: "hidden" },
    ],
  });
}

test("arrows move the cell, say it, and show what it holds", async () => {
  await open("小.xlsx", smallBook());
  await page.getByRole("gridcell").first().click();
  await eventually(async () => expect(await focused()).toBe("A1，姓名"));
  await page.keyboard.press("ArrowDown");
  await eventually(async () => expect(await focused()).toBe("A2，2，公式"));
  await eventually(async () => expect(await nameBox().inputValue()).toBe("A2"));
  await eventually(async () => expect(await formulaBar().inputValue()).toBe("=1+1"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await eventually(async () => expect(await focused()).toBe("B3:C4，合并的"));
  await page.keyboard.press("ArrowDown");
  // An empty cell has an element only while it is selected; the keyboard stays in it all the same.
  await eventually(async () => expect(await focused()).toBe("B5，空"));
  await page.keyboard.press("ArrowUp");
  await eventually(async () => expect(await focused()).toBe("B3:C4，合并的"));
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+ArrowRight");
  await eventually(async () => expect(await focused()).toBe("C1，未计算，公式"));
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
});

test("several cells are selected with Shift, summed, and copied as text", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("小.xlsx", smallBook());
  await page.getByRole("gridcell").first().click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await eventually(async () => expect(await nameBox().inputValue()).toBe("A1:B2"));
  await page.getByText(zhDesk.count(4)).waitFor();
  await page.getByText(zhDesk.sum("202")).waitFor();
  await page.keyboard.press("Control+c");
  await eventually(async () =>
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("姓名\t金额\r\n2\t200"),
  );
});

test("the mouse drags a range, and takes whole columns and rows by their heads", async () => {
  await open("小.xlsx", smallBook());
  const box = (await grid().boundingBox())!;
  const at = (x: number, y: number) => [box.x + x, box.y + y] as const;
  await page.mouse.move(...at(60, 34));
  await page.mouse.down();
  await page.mouse.move(...at(60 + 72, 34 + 20), { steps: 4 });
  await page.mouse.up();
  await eventually(async () => expect(await nameBox().inputValue()).toBe("A1:B2"));
  await page.mouse.click(...at(60, 10));
  await eventually(async () => expect(await nameBox().inputValue()).toMatch(/^A1:A\d{3,}$/u));
  await page.mouse.click(...at(10, 34));
  await eventually(async () => expect(await nameBox().inputValue()).toMatch(/^A1:[A-Z]{2}1$/u));
});

test("a link within the workbook is followed by mouse and by Enter; hidden sheets have no tab", async () => {
  await open("小.xlsx", smallBook());
  expect(await page.getByRole("tab").allTextContents()).not.toContain("藏着的");
  await page.getByRole("gridcell").getByText("去表二").click({ force: true });
  await page.getByRole("gridcell").getByText("到了").waitFor();
  await eventually(async () => expect(await nameBox().inputValue()).toBe("B2"));
  await page.getByRole("tab", { name: "表一" }).click();
  await page.getByRole("gridcell").getByText("姓名").click({ force: true });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await eventually(async () => expect(await focused()).toContain(zhDesk.hasLink));
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell").getByText("到了").waitFor();
});

test("the name box goes to a place on any sheet, and says when there is none", async () => {
  await open("小.xlsx", smallBook());
  await nameBox().fill("表二!b2");
  await nameBox().press("Enter");
  await page.getByRole("gridcell").getByText("到了").waitFor();
  await nameBox().fill("哪里");
  await nameBox().press("Enter");
  await page.getByText(zhDesk.noSuchPlace("哪里")).waitFor();
});

test("a ledger of 100,000 rows opens and scrolls to its end with a screenful of cells at any time", async () => {
  await open("大账.xlsx", largeLedger(100_000));
  await page.getByRole("gridcell").getByText("收款单位").waitFor();
  const step = await scrollAndMeasure(grid(), 100, 60);
  const screens = await scrollAndMeasure(grid(), 600, 60);
  const leaps = await scrollAndMeasure(grid(), 20_000, 60);
  process.stdout.write(`scrolling, ms between screens: ${JSON.stringify({ step, screens, leaps })}\n`);
  // The header is frozen: it is there wherever one is.
  expect(await page.getByRole("gridcell").getByText("收款单位").isVisible()).toBe(true);

  await page.getByRole("gridcell").getByText("收款单位").click({ force: true });
  await page.keyboard.press("Control+End");
  await eventually(async () => expect(await nameBox().inputValue()).toBe("L100001"));
  const last = page.locator('[role=row][aria-rowindex="100001"]').getByRole("gridcell").first();
  expect(await last.textContent()).toBe("100000");
  expect(await last.isVisible()).toBe(true);
  expect(await page.getByRole("gridcell").count()).toBeLessThan(2000);
});

test.each([1440, 1280, 1024])("%d pixels wide, nothing is cut off", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  const [sideways, downwards] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect([sideways, downwards]).toEqual([0, 0]);
  const pane = (await page.getByRole("main").boundingBox())!;
  expect(pane.x + pane.width).toBe(width);
  expect(pane.width).toBeGreaterThanOrEqual(320);
  expect((await grid().boundingBox())!.width).toBeGreaterThan(width / 2);
});
