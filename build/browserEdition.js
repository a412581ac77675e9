// The browser edition: the same pane beside a view of the open .xlsx → dist/browser. The page finds the sample workbook
// at "sample.xlsx" beside itself.

import HtmlWebpackPlugin from "html-webpack-plugin";
import { BuildStamp } from "./buildStamp.js";
import { common } from "./common.js";
import { PAGE_POLICY } from "./contentSecurityPolicy.js";
import { BROWSERS } from "./packageFile.js";
import { PageHead } from "./pageHead.js";
import { BROWSER_EDITION_STAMP, inProject } from "./paths.js";
import { SampleWorkbook } from "./sampleWorkbook.js";

/**
 * @param {import("./common.js").Mode} mode
 * @returns {import("webpack").Configuration}
 */
export function browserEdition(mode) {
  return {
    ...common("browser", mode, BROWSERS),
    dependencies: ["cli"],
    target: "browserslist",
    entry: { browser: "./src/browser/index.tsx" },
    output: {
      path: inProject("dist/browser"),
      filename: "[name].[contenthash].js",
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/browser/index.html",
        favicon: "./assets/app-32.png",
      }),
      new PageHead({ policy: PAGE_POLICY }),
      new SampleWorkbook({ command: inProject("dist/cli/guangong.cjs"), filename: "sample.xlsx" }),
      ...(mode === "production" ? [new BuildStamp(BROWSER_EDITION_STAMP)] : []),
    ],
  };
}
