// The whole job by keyboard alone, in the built add-in: from the first Tab to the sheet and back; and that the pane never
// takes the keyboard for itself.

import { zh } from "../../src/texts/zh";
import { eventually } from "../support/browser/eventually";
import { inExcel } from "../support/browser/inChromium";
import type { ExcelPage } from "../support/browser/openExcelPage";
import { untilQuiet } from "../support/browser/untilQuiet";
import type { ExcelStandIn } from "../support/excel/ExcelStandIn";
import { openSampleBook } from "../support/excel/openSampleBook";

jest.setTimeout(60_000);

const openInExcel = inExcel();
let standIn: ExcelStandIn;
let excel: ExcelPage;

beforeEach(async () => {
  standIn = await openSampleBook({ platform: "web" });
  excel = await openInExcel({ standIn, place: "home" });
  await excel.pane.getByText(zh.home.columns).first().waitFor();
});

const press = (key: string): Promise<void> => excel.page.keyboard.press(key);

/** What the focus is on, as a screen reader would name it; "" where it is on nothing of the pane. */
function focused(): Promise<string> {
  return excel.pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent;
  });
}

/** Tabs until the focus is on something of that name, and returns how often that took. */
async function tabTo(name: string): Promise<number> {
  for (let tabs = 1; tabs <= 60; tabs += 1) {
    await press("Tab");
    if ((await focused()) === name) return tabs;
  }
  throw new Error(`no Tab reaches “${name}”`);
}

const sheetNames = (): string[] => standIn.workbook.sheets.map((sheet) => sheet.name);

test("the keyboard is left where it was when the pane opens and when the workbook changes", async () => {
  await untilQuiet(excel);
  expect(await focused()).toBe("");
  standIn.type("经费支出", "E4", 130);
  await excel.pane.getByText("3,860.00").first().waitFor();
  await untilQuiet(excel);
  expect(await focused()).toBe("");
});

test("help, places, year, the summary, going to see it and taking it back", async () => {
  const before = sheetNames();
  await tabTo(zh.pane.help);
  await press("Enter");
  await excel.pane.getByRole("heading", { name: zh.help.title }).waitFor();
  await press("Enter");
  for (const place of ["home", "entry", "check", "summary"] as const) {
    expect(await tabTo(zh.places[place])).toBe(1);
  }
  await press("Enter");
  await tabTo(zh.summary.write);
  await press("Enter");
  await excel.pane.getByText(zh.summary.created("年度汇总")).first().waitFor();
  expect(sheetNames()).toEqual([...before, "年度汇总"]);
  await eventually(async () => expect(await focused()).toBe(zh.summary.write));

  expect(await tabTo(zh.pane.showOf(zh.home.sheet("年度汇总")))).toBe(1);
  await press("Enter");
  await eventually(() => expect(standIn.workbook.activeSheet?.name).toBe("年度汇总"));
  expect(await tabTo(zh.pane.undoRemove("年度汇总"))).toBe(1);
  await press("Enter");
  await excel.pane.getByText(zh.pane.removed("年度汇总")).first().waitFor();
  expect(sheetNames()).toEqual(before);
  await eventually(async () => expect(await focused()).toBe(zh.places.summary));
});
