// What axe finds wrong with a page for people who use a keyboard, a screen reader or large print.

import axe, { type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

/** One line a finding: the rule, what it wants, and where. */
export async function findAxeFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults>("axe.run()");
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
}
