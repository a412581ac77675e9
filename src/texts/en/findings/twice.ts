// Findings about what stands there twice, in English: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";

export const twice: FindingTextsOf<"twice"> = {};
