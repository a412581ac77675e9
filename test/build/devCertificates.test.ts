import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { findDevCertificates } from "../../build/devCertificates.js";

const folder = mkdtempSync(join(tmpdir(), "guangong-certificates-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const notBefore = new Date("2026-03-01T00:00:00Z");
const notAfter = new Date("2026-03-31T00:00:00Z");

beforeAll(async () => {
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    notBeforeDate: notBefore,
    notAfterDate: notAfter,
  });
  writeFileSync(join(folder, "ca.crt"), cert);
  writeFileSync(join(folder, "localhost.crt"), cert);
  writeFileSync(join(folder, "localhost.key"), key);
});

test("certificates that are there and in force are found", () => {
  expect(findDevCertificates(new Date("2026-03-30T00:00:00Z"), folder)).toEqual({
    ca: join(folder, "ca.crt"),
    cert: join(folder, "localhost.crt"),
    key: join(folder, "localhost.key"),
  });
});

test.each([
  ["missing", join(folder, "nowhere"), notBefore, "还没有开发用的 https 证书"],
  ["run out", folder, new Date("2026-04-01T00:00:00Z"), "证书已经过期"],
])("certificates that are %s stop the server with a sentence that says what to do", (_, at, now, words) => {
  expect(() => findDevCertificates(now, at)).toThrow(words);
  expect(() => findDevCertificates(now, at)).toThrow("npm run certificates");
});
