// Findings about single values, in English: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";
import { pane } from "../pane";

export const values: FindingTextsOf<"values"> = {
  "date-as-text": ({ found, day }) =>
    `“${found}” is text and does not count as a date; it is ${pane.date(day)}. “Fix” makes it a date and changes nothing else.`,
};
