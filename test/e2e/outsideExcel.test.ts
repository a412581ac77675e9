// The pane's page opened where it does not belong: in a plain browser.

import { zh } from "../../src/texts/zh";
import { inChromium } from "../support/browser/inChromium";
import { listen } from "../support/browser/listen";
import { servePane } from "../support/browser/servePane";

jest.setTimeout(60_000);

const { browser, url } = inChromium(servePane);

test("it says where it belongs, and the page's policy stops the usage reports of Excel's library", async () => {
  const context = await browser().newContext({ ignoreHTTPSErrors: true });
  const { foreignRequests } = listen(context, url());
  const page = await context.newPage();
  await page.goto(`${url()}taskpane.html`);
  await page.getByText(zh.states.outside.what).waitFor();
  await page.waitForLoadState("networkidle");
  expect(foreignRequests).toEqual([]);
});
