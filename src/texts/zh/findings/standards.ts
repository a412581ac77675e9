// Findings about standards: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";

export const standards: FindingTextsOf<"standards"> = {};
