// One way to start the Chromium that the tests and the icon drawing use: the binary comes from npm, so that a machine
// needs nothing installed. The first start unpacks it (about two seconds) into the temporary folder.

import chromiumBinary from "@sparticuz/chromium";
import { chromium } from "playwright-core";

/** @returns {Promise<import("playwright-core").Browser>} to be closed by whoever started it */
export async function launchChromium() {
  return chromium.launch({ executablePath: await chromiumBinary.executablePath(), headless: true });
}
