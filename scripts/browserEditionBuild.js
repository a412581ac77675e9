// Builds the browser edition for `npm start`, unless nothing has changed since the last time.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { BROWSER_EDITION_STAMP, inProject } from "../build/paths.js";

const require = createRequire(import.meta.url);

/** All that the build reads. */
const SOURCES = ["src", "assets", "build", "webpack.config.js", "package.json", "package-lock.json"];

const PAGE = inProject("dist/browser/index.html");

/**
 * @param {string} path of a file or folder
 * @returns {number} the latest change in it, in milliseconds
 */
function lastChange(path) {
  const own = statSync(path).mtimeMs;
  if (!statSync(path).isDirectory()) {
    return own;
  }
  return Math.max(own, ...readdirSync(path).map((name) => lastChange(`${path}/${name}`)));
}

/** Whether what stands in dist/browser is what the sources give. */
function isCurrent() {
  if (!existsSync(PAGE) || !existsSync(BROWSER_EDITION_STAMP)) {
    return false;
  }
  const built = statSync(BROWSER_EDITION_STAMP).mtimeMs;
  return SOURCES.every((source) => lastChange(inProject(source)) <= built);
}

/** @returns {boolean} whether the page stands ready */
export function buildBrowserEdition() {
  if (isCurrent()) {
    return true;
  }
  console.log("正在准备浏览器版（第一次约需半分钟）……");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const { status, stdout } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", "cli", "--config-name", "browser"],
    { cwd: inProject(""), stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
  );
  if (status !== 0) {
    console.error(stdout);
    return false;
  }
  return true;
}
