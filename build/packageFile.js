// What the build takes from package.json.

import { readFileSync } from "node:fs";
import { inProject } from "./paths.js";

/** @type {unknown} */
const content = JSON.parse(readFileSync(inProject("package.json"), "utf8"));

const { version, browserslist } = /** @type {{ version: string, browserslist: string[] }} */ (content);

export const VERSION = version;

/** The browsers Excel shows its panes in, and those an office may open the browser edition with. */
export const BROWSERS = browserslist;
