// `npm start`: the browser edition on this computer. Builds it if needed, serves it, says where, opens the default browser
// where there is one, and stops on Ctrl-C. PORT asks for a certain port, `npm start -- --no-open` leaves the browser alone.

import open from "open";
import { PAGE_POLICY } from "../build/contentSecurityPolicy.js";
import { inProject } from "../build/paths.js";
import { buildBrowserEdition } from "./browserEditionBuild.js";
import { serveFolder } from "./serveFolder.js";

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/** @param {number} port */
const serve = (port) =>
  serveFolder({
    folder: inProject("dist/browser"),
    port,
    policy: `${PAGE_POLICY}; frame-ancestors 'none'`,
  });

/** @param {unknown} error */
const isPortTaken = (error) => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Serves on the first free port: another program may have taken ours. */
async function serveOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await serve(port);
    } catch (error) {
      if (!isPortTaken(error)) {
        throw error;
      }
    }
  }
  return serve(0);
}

/** @param {string} text of the PORT variable */
async function serveOnAskedPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT=${text} 不是端口号，请写 0 到 65535 之间的整数。`);
  }
  try {
    return await serve(port);
  } catch (error) {
    throw isPortTaken(error)
      ? new Error(`端口 ${text} 已被别的程序占用，请换一个，或去掉 PORT。`, { cause: error })
      : error;
  }
}

function hasScreen() {
  if (process.argv.includes("--no-open") || process.env["CI"] !== undefined) {
    return false;
  }
  const isDesktop = process.platform === "win32" || process.platform === "darwin";
  return isDesktop || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
}

/** @param {string} url */
async function openBrowser(url) {
  try {
    const browser = await open(url);
    browser.once("error", tellToOpen);
  } catch {
    tellToOpen();
  }
}

function tellToOpen() {
  console.log("没能自动打开浏览器，请自己打开上面的网址。");
}

async function main() {
  if (!buildBrowserEdition()) {
    throw new Error("浏览器版没有生成成功，原因见上。");
  }
  const asked = process.env["PORT"];
  const served = await (asked === undefined ? serveOnFreePort() : serveOnAskedPort(asked));
  console.log(`关工助手浏览器版：${served.url}\n（只在这台电脑上，数据不会外传。按 Ctrl+C 结束。）`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      void served.close().then(() => process.exit(0));
    });
  }
  if (hasScreen()) {
    await openBrowser(served.url);
  }
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
