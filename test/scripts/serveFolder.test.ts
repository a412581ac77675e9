import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { serveFolder } from "../../scripts/serveFolder.js";

const folder = mkdtempSync(join(tmpdir(), "guangong-served-"));
beforeAll(() => {
  writeFileSync(join(folder, "index.html"), "<title>页</title>");
  writeFileSync(join(folder, "page.js"), "export {};");
  writeFileSync(join(folder, "writer.wasm"), "");
  writeFileSync(join(folder, "writer.wasm.gz"), "");
  writeFileSync(join(folder, "book.xlsx"), "");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ["", "text/html; charset=utf-8"],
  ["page.js", "application/javascript; charset=utf-8"],
  ["writer.wasm", "application/wasm"],
  ["writer.wasm.gz", "application/gzip"],
  ["book.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("/%s is served as %s", async (path, type) => {
  const served = await serveFolder({ folder, port: 0, policy: "default-src 'none'" });
  const { status, headers } = await fetch(served.url + path);
  await served.close();
  expect(status).toBe(200);
  expect(headers.get("content-type")?.toLowerCase()).toBe(type);
  // A packed file stays packed: the page unpacks it itself.
  expect(headers.get("content-encoding")).toBeNull();
  expect(headers.get("content-security-policy")).toBe("default-src 'none'");
  expect(headers.get("cache-control")).toBe("no-cache");
});

test("what is not there is said so, and nothing outside the folder is given", async () => {
  const served = await serveFolder({ folder, port: 0 });
  const missing = await fetch(`${served.url}nowhere`);
  const outside = await fetch(`${served.url}..%2f..%2fetc%2fpasswd`);
  await served.close();
  expect([missing.status, await missing.text()]).toEqual([404, "没有这个文件"]);
  expect(outside.status).not.toBe(200);
});

test("a port that is taken is an error of the caller's", async () => {
  const served = await serveFolder({ folder, port: 0 });
  const port = Number(new URL(served.url).port);
  await expect(serveFolder({ folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await served.close();
});

test("with a certificate it serves over https", async () => {
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
  const served = await serveFolder({ folder, port: 0, tls: { cert, key } });
  const status = await new Promise((resolve, reject) => {
    const asking = request(served.url, { ca: cert, checkServerIdentity: () => undefined }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on("error", reject).end();
  });
  await served.close();
  expect(served.url).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(status).toBe(200);
});
