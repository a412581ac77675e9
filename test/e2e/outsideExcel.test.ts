// The pane's page opened where it does not belong: in a plain browser.

import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { listen } from "../support/browser/listen";
import { servePane } from "../support/browser/servePane";

jest.setTimeout(60_000);

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePane()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test("it says where it belongs, and the page's policy stops the usage reports of Excel's library", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const { foreignRequests } = listen(context, served.url);
  const page = await context.newPage();
  await page.goto(`${served.url}taskpane.html`);
  await page.getByText(zh.states.outside.what).waitFor();
  await page.waitForLoadState("networkidle");
  expect(foreignRequests).toEqual([]);
});
