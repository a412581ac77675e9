// How the pane looks and reads in every state it can be in, at the widths Excel gives it.

import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { bookOf, type SessionState } from "../../src/app/sessionState";
import { zh } from "../../src/texts/zh";
import { type PlaceId, placeIds } from "../../src/taskpane/placeId";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { type Heard, listen } from "../support/browser/listen";
import type { PanePageWindow, View } from "../support/browser/panePage";
import { paneStates } from "../support/browser/paneStates";
import { readingBooks } from "../support/browser/readingBooks";
import { servePanePage } from "../support/browser/servePanePage";

jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let page: Page;
let heard: Heard;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePanePage()]);
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  heard = listen(context, served.url);
  page = await context.newPage();
  await page.goto(served.url);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(() => {
  expect(heard.complaints).toEqual([]);
  expect(heard.foreignRequests).toEqual([]);
});

async function show(view: Omit<View, "language"> & Partial<View>, width = 320): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await page.evaluate((wanted) => (globalThis as unknown as PanePageWindow).showPane(wanted), {
    language: "zh" as const,
    ...view,
  });
  // Drawn once React has had its turn.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** Without a book all places show the same; what is said of readings shows itself on one. */
function placesOf(name: string, state: SessionState): readonly PlaceId[] {
  return bookOf(state) === null || name in readingBooks ? ["home"] : placeIds;
}

const views = Object.entries(paneStates).flatMap(([name, state]) =>
  placesOf(name, state).map((place) => [name, place] as const),
);

test("a fault of layout would be found", async () => {
  await show({ state: "ready", place: "home" }, 300);
  await page.evaluate(() => {
    document
      .querySelector("main")
      ?.insertAdjacentHTML(
        "beforeend",
        '<p style="width: 400px; font-size: 13px">小</p><button style="height: 31px; font-size: 14px">矮</button>',
      );
  });
  const faults = await page.evaluate(findLayoutFaults);
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "sticks out",
    "too low to press",
    "too small to read",
  ]);
});

test.each(views)(
  "%s, %s: axe finds nothing at 320 px, and at 300 px nothing is cut, low or small",
  async (state, place) => {
    await show({ state, place });
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
    for (const language of ["zh", "en"] as const) {
      await show({ state, place, language }, 300);
      expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    }
  },
);

test.each([
  ["ready", "home", zh.home.columns],
  ["ready", "home", zh.pane.help],
  ["own fault", "summary", zh.pane.details],
  ["ready", "summary", "900.00 元"],
] as const)("%s, %s: what “%s” folds out holds to the same", async (state, place, label) => {
  await show({ state, place }, 300);
  const opener = page.getByRole("button", { name: label }).or(page.getByText(label, { exact: true }));
  const before = await page.getByRole("main").innerText();
  await opener.first().click();
  expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(before.length);
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  expect(await page.evaluate(findLayoutFaults)).toEqual([]);
});

/** Twice, because what is folded out folds out more. */
async function foldOutAll(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      for (const opener of document.querySelectorAll<HTMLElement>("main [aria-expanded=false]"))
        opener.click();
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

test.each(Object.keys(readingBooks))(
  "%s, with everything folded out: axe finds nothing, and at any width nothing is cut, low or small",
  async (state) => {
    for (const language of ["zh", "en"] as const) {
      await show({ state, place: "home", language });
      await foldOutAll();
      if (language === "zh") expect(await findAxeFaults(page.mainFrame())).toEqual([]);
      for (const width of [300, 320, 380]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await page.evaluate(findLayoutFaults)).toEqual([]);
      }
    }
  },
);

test("where colours are forced, the open place is still told apart by its bar", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await show({ state: "ready", place: "summary" });
  const bar = (name: string): Promise<string> =>
    page
      .getByRole("button", { name, exact: true })
      .evaluate((element) => getComputedStyle(element).borderBottomColor);
  expect(await bar(zh.places.summary)).not.toBe(await bar(zh.places.home));
  await page.emulateMedia({ forcedColors: "none" });
});
