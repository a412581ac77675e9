// The add-in as Excel loads it: the pane's page, Excel's own library beside it, icons and manifest → dist/addin.

import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { BundleBudget } from "./bundleBudget.js";
import { common } from "./common.js";
import { PAGE_POLICY } from "./contentSecurityPolicy.js";
import { findDevCertificates } from "./devCertificates.js";
import { readHost, withAddress } from "./manifestAddress.js";
import { OFFICE_FILES } from "./officeFiles.js";
import { BROWSERS } from "./packageFile.js";
import { PageHead } from "./pageHead.js";
import { inProject } from "./paths.js";

/**
 * Bytes of script and style, gzipped, that the pane may load at once: two thirds of the 301,786 that the official React
 * task-pane template loads (docs/decisions/0005-bundle-budget.md).
 */
export const PANE_BUDGET = 215_000;

const OFFICE_LIBRARY = "node_modules/@microsoft/office-js";

/** @param {string} address the add-in's own, for the manifest */
const copiedFiles = (address) =>
  new CopyPlugin({
    patterns: [
      // Its licence wants it unmodified: `minimized` keeps our minifier off it.
      ...OFFICE_FILES.map((file) => ({
        from: `${OFFICE_LIBRARY}/dist/${file}`,
        to: `office/${file}`,
        info: { minimized: true },
      })),
      { from: `${OFFICE_LIBRARY}/LICENSE.md`, to: "office/LICENSE.md" },
      { from: "assets/*.png" },
      {
        from: "manifest.xml",
        transform: (/** @type {Buffer} */ content) => withAddress(content.toString("utf8"), address),
      },
    ],
  });

/** @returns {import("webpack-dev-server").Configuration} */
const devServer = () => ({
  host: "localhost",
  port: 3000,
  server: { type: "https", options: findDevCertificates(new Date()) },
  // Excel for the web fetches icons and pages from another origin than the server's.
  headers: { "Access-Control-Allow-Origin": "*" },
  static: false,
  client: { overlay: { warnings: false } },
});

/**
 * @param {import("./common.js").Mode} mode
 * @param {{ host?: unknown, WEBPACK_SERVE?: boolean }} env
 * @returns {import("webpack").Configuration}
 */
export function addIn(mode, env) {
  const shared = common("addin", mode, BROWSERS);
  return {
    ...shared,
    target: "browserslist",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: inProject("dist/addin"), filename: "[name].[contenthash].js", clean: true },
    plugins: [
      new HtmlWebpackPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html" }),
      new PageHead({ policy: PAGE_POLICY, scripts: ["office/office.js"] }),
      copiedFiles(readHost(env.host)),
      ...(mode === "production" ? [new BundleBudget({ entry: "taskpane", limit: PANE_BUDGET })] : []),
    ],
    ...(env.WEBPACK_SERVE === true ? { devServer: devServer() } : {}),
  };
}
