// Findings about what goes across sheets: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";

export const across: FindingTextsOf<"across"> = {};
