// Findings about reimbursing: what was found, what was expected and on which ground, what to do.

import type { FindingTextsOf } from "../../findingTexts";

export const reimbursement: FindingTextsOf<"reimbursement"> = {
  "self-approved": ({ person }) =>
    `经办人和审批人都是${person}。自己经手的支出不能自己审批，请补上审批人，或改正填错的一栏。`,
};
