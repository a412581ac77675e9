// A small server for a built folder: right content types, nothing cached unasked, the page's policy as a header. It listens
// on this computer only. `npm start` and the browser tests use it; express' own file server does the work.

import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import serveStatic from "serve-static";

/**
 * @typedef {object} ServeOptions
 * @property {string} folder
 * @property {number} port 0 takes any free one
 * @property {string} [host] what to listen on; this computer only by default
 * @property {string} [policy] a content security policy
 * @property {{ key: string, cert: string }} [tls] serve over https
 */

/**
 * @typedef {object} Served
 * @property {string} url with a trailing slash
 * @property {() => Promise<void>} close
 */

const THIS_COMPUTER = "127.0.0.1";

/** @param {ServeOptions} options */
function createHandler({ folder, policy }) {
  const files = serveStatic(folder, {
    cacheControl: false,
    setHeaders: (response) => {
      // Asked for again each time, answered with 304 when unchanged: a rebuilt page is never an old one.
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      if (policy !== undefined) {
        response.setHeader("Content-Security-Policy", policy);
      }
    },
  });
  /** @type {import("node:http").RequestListener} */
  return (request, response) => {
    files(request, response, (/** @type {unknown} */ error) => {
      response.writeHead(error === undefined ? 404 : 500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error === undefined ? "没有这个文件" : "读不出这个文件");
    });
  };
}

/**
 * @param {ServeOptions} options
 * @returns {Promise<Served>} rejects with the system's error, e.g. EADDRINUSE when the port is taken
 */
export async function serveFolder(options) {
  const handler = createHandler(options);
  const server = options.tls === undefined ? createServer(handler) : createSecureServer(options.tls, handler);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host ?? THIS_COMPUTER, () => {
      resolve(undefined);
    });
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `${options.tls === undefined ? "http" : "https"}://localhost:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
