// The words of findings in English, loaded when they are asked for: they are many, and the pane's first page needs none.

import type { FindingWords } from "./findingTexts";
import { finding, sentence } from "./en/findings";
import { ruleNames, severities } from "./en/ruleNames";
import { sayings } from "./en/sayings";
import { undecided } from "./en/undecided";

export const enFindings: FindingWords = { finding, sentence, undecided, sayings, ruleNames, severities };
