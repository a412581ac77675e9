// Builds the page of panePage.tsx into a folder of its own and serves it. React's development build is taken: it
// complains on the console of what its users do wrong.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { common } from "../../../build/common.js";
import { BROWSERS } from "../../../build/packageFile.js";
import { serveFolder, type Served } from "../../../scripts/serveFolder.js";

/** What shows itself only after a while is shown at once: a test looks at once. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>关工助手</title>
  <link rel="icon" href="data:,"><style>html, body, #root { height: 100%; margin: 0 } * { animation-delay: 0s !important }</style></head>
  <body><div id="root"></div><script src="main.js"></script></body></html>`;

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

export async function servePanePage(): Promise<Served> {
  const folder = await mkdtemp(path.join(tmpdir(), "pane-page-"));
  await build({
    ...common("panePage", "development", BROWSERS),
    target: "browserslist",
    devtool: false,
    entry: "./test/support/browser/panePage.tsx",
    output: { path: folder, filename: "main.js" },
  });
  await writeFile(path.join(folder, "index.html"), PAGE);
  const served = await serveFolder({ folder, port: 0 });
  return {
    ...served,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
