// Pictures of pages need a Chinese font; the pages themselves are right without one.

import { spawnSync } from "node:child_process";

function hasChineseFont(): boolean {
  if (process.platform === "win32" || process.platform === "darwin") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return typeof stdout === "string" && stdout.trim() !== "";
}

/** Why pictures cannot be taken; null when they can. */
export const chineseFontAbsent: string | null = hasChineseFont()
  ? null
  : "skipped: no Chinese font on this machine (apt-get install fonts-noto-cjk)";
