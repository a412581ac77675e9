// Findings about a sheet's build, in English: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";

export const sheet: FindingTextsOf<"sheet"> = {};
