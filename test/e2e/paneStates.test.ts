// How the pane looks and reads in every state it can be in, at the widths Excel gives it.

import type { Page } from "playwright-core";
import { bookOf, type SessionState } from "../../src/app/sessionState";
import { zh } from "../../src/texts/zh";
import { type PlaceId, placeIds } from "../../src/taskpane/placeId";
import { checkedBooks } from "../support/browser/checkedBooks";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { findLayoutFaults } from "../support/browser/findLayoutFaults";
import { inChromium } from "../support/browser/inChromium";
import { type Heard, listen } from "../support/browser/listen";
import type { PanePageWindow, View } from "../support/browser/panePage";
import { paneStates } from "../support/browser/paneStates";
import { readingBooks } from "../support/browser/readingBooks";
import { servePanePage } from "../support/browser/servePanePage";

jest.setTimeout(120_000);

const { browser, url } = inChromium(servePanePage);
let page: Page;
let heard: Heard;

beforeAll(async () => {
  const context = await browser().newContext({ viewport: { width: 320, height: 720 } });
  heard = listen(context, url());
  page = await context.newPage();
  await page.goto(url());
});
afterEach(() => {
  expect(heard.complaints).toEqual([]);
  expect(heard.foreignRequests).toEqual([]);
});

/** What is loaded late is there. */
async function untilLoaded(): Promise<void> {
  const loading = page.locator("[aria-busy=true]");
  do await loading.first().waitFor({ state: "detached" });
  while ((await loading.count()) > 0);
}

async function show(view: Omit<View, "language"> & Partial<View>, width = 320): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await page.evaluate((wanted) => (globalThis as unknown as PanePageWindow).showPane(wanted), {
    language: "zh" as const,
    ...view,
  });
  await untilLoaded();
}

/** Without a book all places show the same; what is said of readings shows itself on one. */
function placesOf(name: string, state: SessionState): readonly PlaceId[] {
  if (name in checkedBooks) return ["check"];
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

/** Again and again, because what is folded out folds out more; what was folded out stays so. */
async function foldOutAll(): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      for (const opener of document.querySelectorAll<HTMLElement>("main [aria-expanded=false]"))
        opener.click();
    });
    // React has had its turn once a picture and the next one have been drawn.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await untilLoaded();
  }
}

const foldedStates = [
  ...Object.keys(readingBooks).map((state) => [state, "home"] as const),
  ...Object.keys(checkedBooks).map((state) => [state, "check"] as const),
];

test.each(foldedStates)(
  "%s, %s, with everything folded out: axe finds nothing, and at any width nothing is cut, low or small",
  async (state, place) => {
    for (const language of ["zh", "en"] as const) {
      await show({ state, place, language });
      await foldOutAll();
      if (language === "zh") expect(await findAxeFaults(page.mainFrame())).toEqual([]);
      for (const width of [300, 320, 380]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await page.evaluate(findLayoutFaults)).toEqual([]);
      }
    }
  },
);

describe("检查", () => {
  const fold = (title: string) => page.locator("summary", { hasText: title });
  const lead = () => page.getByRole("main").locator("p").first().innerText();

  test("begins with how many there are, and draws fifty of a rule at first, then the rest", async () => {
    await show({ state: "much to check", place: "check" });
    expect(await lead()).toMatch(/^\d+ 处错误，\d+ 处提醒，.*项没法检查。$/u);
    await fold("自己审批自己").click();
    const settleable = page.getByRole("button", { name: /^已核实：/u });
    await settleable.first().waitFor();
    expect(await settleable.count()).toBe(50);
    await page.getByRole("button", { name: /^再看 \d 条$/u }).click();
    expect(await settleable.count()).toBeGreaterThan(50);
  });

  test("全部修正 shows what it would do within 320 px", async () => {
    await show({ state: "much to check", place: "check" });
    await fold("姓名里有空格").click();
    await page.getByRole("button", { name: /^全部修正（\d 处）：姓名里有空格/u }).click();
    await page.getByText(zh.check.change("D3", "赵大 江", "赵大江")).waitFor();
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  });

  test("a search leaves what it names, folded out, and says how many", async () => {
    await show({ state: "much to check", place: "check" });
    await page.getByRole("searchbox", { name: zh.check.search }).fill("自己审批 没有这样的字");
    await page.getByText(zh.check.searched(0)).waitFor();
    await page.getByRole("searchbox", { name: zh.check.search }).fill("合计");
    await page
      .getByRole("button", { name: /^已核实：.*合计/u })
      .first()
      .waitFor();
    expect(await fold("自己审批自己").count()).toBe(0);
  });

  test("what is settled stands apart with its reason, and can be listed again", async () => {
    await show({ state: "much to check", place: "check" });
    await fold(zh.check.settled).click();
    await page.getByText("局长出差，电话里同意，回来已经补签了字（2020年12月1日）").first().waitFor();
    await page.getByText("局长出差，电话里同意，回来已经补签了字", { exact: false }).first().waitFor();
    expect(await page.getByRole("button", { name: /^重新列出：/u }).count()).toBeGreaterThan(1);
  });

  test("when all is well it says so, and what it did not look at", async () => {
    await show({ state: "in order", place: "check" });
    expect(await lead()).toBe(zh.check.lead({ error: 0, warning: 0, note: 0 }, 0));
    expect(await fold(zh.check.undecided).count()).toBe(0);
    await show({ state: "in order as far as checked", place: "check" });
    expect(await lead()).toMatch(/^查过的都没有问题；有 \d+ 项没法检查。$/u);
    await fold(zh.check.undecided).click();
    await page.getByText("没有检查“").first().waitFor();
  });

  test("where its words cannot be loaded it says so, and tries again when asked", async () => {
    const own = await browser().newContext({ viewport: { width: 320, height: 720 } });
    const offline = await own.newPage();
    await offline.route(/Findings/u, (route) => route.abort());
    await offline.goto(url());
    await offline.evaluate(() =>
      (globalThis as unknown as PanePageWindow).showPane({ state: "ready", place: "check", language: "zh" }),
    );
    await offline.getByText(zh.check.notLoaded.what).waitFor();
    await offline.unroute(/Findings/u);
    await offline.getByRole("button", { name: zh.check.loadAgain }).click();
    await offline.getByRole("button", { name: zh.check.write }).waitFor();
    await own.close();
  });
});

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
