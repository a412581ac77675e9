// Findings about reimbursing, in English: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";

export const reimbursement: FindingTextsOf<"reimbursement"> = {
  "self-approved": ({ person }) =>
    `${person} both handled and approved this. Nobody approves their own payment: please name another approver, or correct the wrong cell.`,
};
