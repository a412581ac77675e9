// The words of findings, loaded when they are asked for: they are many, and the pane's first page needs none.

import type { FindingWords } from "./findingTexts";
import { finding, sentence } from "./zh/findings";
import { ruleNames, severities } from "./zh/ruleNames";
import { sayings } from "./zh/sayings";
import { undecided } from "./zh/undecided";

export const zhFindings: FindingWords = { finding, sentence, undecided, sayings, ruleNames, severities };
