// Excel loads a pane over https only, so the development server needs a certificate this computer trusts. It is made once,
// by a command a person runs knowingly: installing a certificate authority is nothing a build may do by itself.

import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

// Where office-addin-dev-certs puts them (its lib/defaults.js).
const FOLDER = join(homedir(), ".office-addin-dev-certs");

const HOW_TO_MAKE =
  "请先运行：npm run certificates\n（它会做一张只用于 localhost 的证书，并请您确认信任它。）";

/**
 * @param {Date} now
 * @param {string} folder
 * @returns {{ ca: string, cert: string, key: string }} paths, as webpack-dev-server takes them
 * @throws {Error} when there is none or it has run out, saying how to make one
 */
export function findDevCertificates(now, folder = FOLDER) {
  const files = {
    ca: join(folder, "ca.crt"),
    cert: join(folder, "localhost.crt"),
    key: join(folder, "localhost.key"),
  };
  if (!Object.values(files).every((path) => existsSync(path))) {
    throw new Error(`这台电脑上还没有开发用的 https 证书（Excel 只从 https 打开加载项）。${HOW_TO_MAKE}`);
  }
  const validTo = new Date(new X509Certificate(readFileSync(files.cert)).validTo);
  if (validTo < now) {
    throw new Error(`开发用的 https 证书已经过期。${HOW_TO_MAKE}`);
  }
  return files;
}
