// Lints texts as if they were files of the project, with the project's own configuration: reads `[{ text, filePath }]` from
// standard input, writes for each what is reported. A process of its own because jest cannot load ESLint's configuration.
// The rules that need types are off: such a text belongs to no program.

import { ESLint } from "eslint";
import { text as readText } from "node:stream/consumers";
import tseslint from "typescript-eslint";

/** @typedef {{ text: string, filePath: string }} Probe */

const eslint = new ESLint({
  overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }],
});

/** @param {Probe} probe */
async function lint({ text, filePath }) {
  const results = await eslint.lintText(`${text}\n`, { filePath });
  const findings = results.flatMap((result) => result.messages);
  return findings.map(({ ruleId, message }) => `${ruleId ?? "no rule"}: ${message}`).join("\n");
}

/** @type {unknown} */
const input = JSON.parse(await readText(process.stdin));
const probes = /** @type {Probe[]} */ (input);
/** @type {string[]} */
const reports = [];
for (const probe of probes) {
  reports.push(await lint(probe));
}
process.stdout.write(JSON.stringify(reports));
