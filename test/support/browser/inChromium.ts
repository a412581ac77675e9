// What the tests in Chromium share: a browser and a server for all of them, a page anew for each, and that no page asks
// anybody else for anything or complains, whatever a test does.

import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../../scripts/launchChromium.js";
import type { Served } from "../../../scripts/serveFolder.js";
import { type Heard, listen } from "./listen";
import { type DeskPage, openDesk, serveDesk } from "./openDesk";
import { type ExcelPage, type ExcelPageOptions, openExcelPage } from "./openExcelPage";
import { servePane } from "./servePane";
import { servePanePage } from "./servePanePage";

export interface InChromium {
  /** Once the tests have begun. */
  readonly browser: () => Browser;
  readonly url: () => string;
}

/** Registers a browser and a server for the tests of a file or block. */
export function inChromium(serve: () => Promise<Served>): InChromium {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return { browser: () => browser, url: () => served.url };
}

function expectQuiet({ foreignRequests, complaints }: Heard): void {
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
}

/** One page for all tests of a file, on which the pane is drawn in whatever state a test asks for. */
export function onPanePage(viewport: { readonly width: number; readonly height: number }): () => Page {
  const { browser, url } = inChromium(servePanePage);
  let page: Page;
  let heard: Heard;
  beforeAll(async () => {
    const context = await browser().newContext({ viewport });
    heard = listen(context, url());
    page = await context.newPage();
    await page.goto(url());
  });
  afterEach(() => expectQuiet(heard));
  return () => page;
}

/** Each test on a page of its own of the browser edition as built. @param begin what comes before each of them */
export function eachOnDesk(begin: (desk: DeskPage) => Promise<void>): void {
  const { browser, url } = inChromium(serveDesk);
  let desk: DeskPage;
  beforeEach(async () => {
    desk = await openDesk(browser(), url());
    await begin(desk);
  });
  afterEach(async () => {
    expectQuiet(desk);
    await desk.context.close();
  });
}

/** Opens the add-in as built in an Excel; what a test opens is closed after it. */
export type OpenExcel = (options: Omit<ExcelPageOptions, "url">) => Promise<ExcelPage>;

export function inExcel(): OpenExcel {
  const { browser, url } = inChromium(servePane);
  const opened: ExcelPage[] = [];
  afterEach(async () => {
    for (const excel of opened.splice(0)) {
      expectQuiet(excel);
      await excel.context.close();
    }
  });
  return async (options) => {
    const excel = await openExcelPage(browser(), { url: url(), ...options });
    opened.push(excel);
    return excel;
  };
}
