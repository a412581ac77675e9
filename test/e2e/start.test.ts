// The README's first command, as a person without a screen runs it.

import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import { once } from "node:events";

// It may have to build first.
jest.setTimeout(240_000);

const begun: ChildProcess[] = [];

afterEach(() => {
  for (const child of begun.splice(0)) child.kill("SIGKILL");
});

function start(environment: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ["scripts/start.js", "--no-open"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  begun.push(child);
  return child;
}

/** What the process says until it has said `wanted`, or has ended. */
async function hear(child: ChildProcess, wanted: RegExp): Promise<string> {
  let heard = "";
  // Not "exit": what it said last may still be under way then.
  const ended = once(child, "close");
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding("utf8").on("data", (text: string) => (heard += text));
  }
  while (!wanted.test(heard)) {
    const what = await Promise.race([ended, once(child.stdout!, "data"), once(child.stderr!, "data")]);
    if (what.length === 2) break;
  }
  return heard;
}

test("says the address in Chinese, serves page and sample there, and stops cleanly on Ctrl-C", async () => {
  const child = start();
  const heard = await hear(child, /Ctrl\+C/);
  const url = /关工助手浏览器版：(http:\/\/localhost:\d+\/)/.exec(heard)?.[1];
  expect(url).toBeDefined();

  const page = await fetch(url!);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await page.text()).toContain("<title>关工助手</title>");
  const sample = await fetch(`${url!}sample.xlsx`);
  expect(sample.headers.get("content-type")).toContain("spreadsheetml");
  const bytes = new Uint8Array(await sample.arrayBuffer());
  expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);

  child.kill("SIGINT");
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect([code, signal]).toEqual([0, null]);
});

test("a port that was asked for and is taken is said, with what to do", async () => {
  const other: Server = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? String(address!.port) : "";
  const child = start({ PORT: port });
  const heard = await hear(child, /$never/);
  other.close();
  expect(heard).toContain(`端口 ${port} 已被别的程序占用，请换一个`);
  expect(child.exitCode).toBe(1);
});
