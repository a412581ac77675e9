// The criteria of COUNTIF, SUMIFS and their kin: ">=100", "三好学生", "*奖", 200.

import { ExcelError, textOf, type Scalar } from "./values";

const PARTS = /^(<=|>=|<>|=|<|>)?(.*)$/su;

function compare(operator: string, difference: number): boolean {
  switch (operator) {
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
    case "<>":
      return difference !== 0;
    default:
      return difference === 0;
  }
}

function patternOf(text: string): RegExp {
  const escaped = text.replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "isu");
}

export function matchesCriterion(cell: Scalar, criterion: Scalar): boolean {
  if (cell instanceof ExcelError) return false;
  const [, operator = "=", operand = ""] = PARTS.exec(textOf(criterion)) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (!Number.isNaN(number)) {
    const isNumber = typeof cell === "number" || (typeof cell === "string" && Number(cell) === number);
    if (!isNumber) return operator === "<>";
    return compare(operator, Number(cell) - number);
  }
  const isSame = patternOf(operand).test(textOf(cell));
  return operator === "<>" ? !isSame : isSame;
}
