// The built browser edition as `npm start` serves it, in a page of its own.

import type { Browser, BrowserContext, Page } from "playwright-core";
import { PAGE_POLICY } from "../../../build/contentSecurityPolicy.js";
import { serveFolder, type Served } from "../../../scripts/serveFolder.js";
import { listen, type Heard } from "./listen";

/** To be closed by whoever asked for it. */
export const serveDesk = (): Promise<Served> =>
  serveFolder({ folder: "dist/browser", port: 0, policy: PAGE_POLICY });

export interface DeskPage extends Heard {
  /** Closed by whoever opened the page. */
  readonly context: BrowserContext;
  readonly page: Page;
}

export async function openDesk(browser: Browser, url: string): Promise<DeskPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  const heard = listen(context, url);
  const page = await context.newPage();
  await page.goto(url);
  return { context, page, ...heard };
}
