import { readFileSync } from "node:fs";
import { DEVELOPMENT_ADDRESS, readHost, withAddress } from "../../build/manifestAddress.js";

test.each([
  [undefined, DEVELOPMENT_ADDRESS],
  ["https://bangong.example", "https://bangong.example"],
  ["https://bangong.example/", "https://bangong.example"],
  ["https://bangong.example:8443/guangong/", "https://bangong.example:8443/guangong"],
])("%s is taken as %s", (host, address) => {
  expect(readHost(host)).toBe(address);
});

test.each(["http://bangong.example", "bangong.example", "", true, "https://bangong.example/?a=1"])(
  "%s is refused, saying what to write",
  (host) => {
    expect(() => readHost(host)).toThrow("这里要写加载项所在的 https 网址");
  },
);

test("the built manifest names the office's address only", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const built = withAddress(manifest, "https://bangong.example/guangong");
  expect(manifest).toContain(`${DEVELOPMENT_ADDRESS}/taskpane.html?place=home`);
  expect(built).toContain("https://bangong.example/guangong/taskpane.html?place=home");
  expect(built).not.toContain("localhost");
});
