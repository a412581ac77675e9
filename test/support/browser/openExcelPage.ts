// Excel for the web, as far as a pane can tell: a page with the built add-in in a frame, and the stand-in behind it.

import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Answer, ExcelStandIn } from "../excel/ExcelStandIn";
import { answerPane, type HostPageWindow } from "./answerPane";
import { listen, type Heard } from "./listen";

export interface ExcelPage extends Heard {
  /** Closed by whoever opened the page. */
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: Frame;
  /** The Excel behind it. */
  readonly standIn: ExcelStandIn;
}

export interface ExcelPageOptions {
  /** Where the add-in is served, with a trailing slash. */
  readonly url: string;
  readonly standIn: ExcelStandIn;
  readonly place?: "home" | "entry" | "check" | "summary";
  readonly locale?: string;
}

const CONVERSATION = "1";

/** Left out of the build (build/officeFiles.js); the library asks, and carries on without it. */
const USAGE_REPORTS = "office/telemetry/oteljs_agave.js";

/** What Excel tells the library in the pane's address and in its frame's name. */
function describeFrame(url: string, place: string, locale: string) {
  const hostInfo = `Excel$Web$16.01$${locale}$1$telemetry$$disableLogging$0`;
  const origin = new URL(url).origin;
  const name = { hostInfo, xdmInfo: `${CONVERSATION}|1|${origin}`, serializerVersion: "1" };
  return {
    name: JSON.stringify(name),
    // The address's own query comes first, as in Excel.
    address: `${url}taskpane.html?place=${place}&_host_Info=${encodeURIComponent(hostInfo)}`,
  };
}

function hostPage({ name, address }: { readonly name: string; readonly address: string }): string {
  const attribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<!doctype html><html><head><meta charset="utf-8"><title>book.xlsx</title></head>
    <body style="margin: 0; display: flex; justify-content: end">
    <iframe name="${attribute(name)}" src="${attribute(address)}" title="pane"
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups"
      style="width: 340px; height: 100vh; border: 0"></iframe></body></html>`;
}

/** A service of Excel's own beside the workbook: the library tells it when the add-in is ready. */
const INTERNAL_SERVICE = "Microsoft.InternalService.";

function executeBatch(standIn: ExcelStandIn, request: string): Answer {
  if (request.includes(INTERNAL_SERVICE)) return { body: JSON.stringify({ Error: null, Results: [] }) };
  return standIn.execute(request);
}

export async function openExcelPage(browser: Browser, options: ExcelPageOptions): Promise<ExcelPage> {
  const { url, standIn, place = "home", locale = "zh-CN" } = options;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale });
  const heard = listen(context, url, (address) => address.endsWith(USAGE_REPORTS));
  const page = await context.newPage();
  await page.exposeFunction("executeBatch", (request: string) => executeBatch(standIn, request));
  standIn.onEvent(({ messageType, message }) => {
    void page.evaluate(([type, text]) => (window as unknown as HostPageWindow).tellPane?.(type, text), [
      messageType,
      JSON.stringify(message),
    ] as const);
  });
  await page.addInitScript(answerPane, {
    conversationId: CONVERSATION,
    locale,
    excelApi: standIn.apiVersion,
  });
  const html = hostPage(describeFrame(url, place, locale));
  await page.route(`${url}excel`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`${url}excel`);
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("the host page has no pane");
  return { context, page, pane, standIn, ...heard };
}
