// Loaded into the command that is measured: says at its end what it has taken of the machine, all its threads together.

import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env["USAGE_FILE"];

if (isMainThread && file !== undefined)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(file, JSON.stringify({ megabytes: maxRSS / 1024, cpu }));
  });
