// What the tests in Chromium share: a browser and a server for all of them, a page anew for each, and that no page asks
// anybody else for anything or complains, whatever a test does.

import type { Browser } from "playwright-core";
import { launchChromium } from "../../../scripts/launchChromium.js";
import type { Served } from "../../../scripts/serveFolder.js";
import type { Heard } from "./listen";
import { type DeskPage, openDesk, serveDesk } from "./openDesk";
import { type ExcelPage, type ExcelPageOptions, openExcelPage } from "./openExcelPage";
import { servePane } from "./servePane";

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
