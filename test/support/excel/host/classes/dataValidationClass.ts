// DataValidation of a range.

import type { CellRange } from "../../../../../src/domain/sheets/address";
import type { Validation } from "../../model/validation";
import { booleanArgument } from "../arguments";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import { hostClass, type HostObject } from "../HostObject";
import type { RangeTarget } from "./Classes";

const NO_RULE = { type: "None", rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true } as const;

/** The type Excel derives from the rule that is set. */
const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

function covers(outer: CellRange, { top, left, bottom, right }: CellRange): boolean {
  return outer.top <= top && outer.bottom >= bottom && outer.left <= left && outer.right >= right;
}

function meets(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function validationOf({ sheet, range }: RangeTarget): Omit<Validation, "range"> {
  return sheet.validations.findLast((one) => covers(one.range, range)) ?? NO_RULE;
}

/** Some of the cells have a rule and some have not. */
function isMixed({ sheet, range }: RangeTarget): boolean {
  return sheet.validations.some((one) => meets(one.range, range) && !covers(one.range, range));
}

function set(host: Host, target: RangeTarget, change: Partial<Validation>): void {
  host.checkSheet(target.sheet);
  target.sheet.validations.push({ ...validationOf(target), ...change, range: target.range });
}

function typeOf(rule: unknown): string {
  if (typeof rule !== "object" || rule === null) throw invalidArgument("DataValidation.rule");
  const key = Object.keys(rule).find(
    (one) => ![null, undefined].includes((rule as Record<string, never>)[one]),
  );
  const type = key === undefined ? undefined : TYPES[key];
  if (type === undefined) throw invalidArgument("DataValidation.rule");
  return type;
}

export function dataValidationClass(host: Host): (target: RangeTarget) => HostObject {
  return hostClass<RangeTarget>(
    {
      className: "DataValidation",
      scalars: {
        type: { get: (target) => (isMixed(target) ? null : validationOf(target).type) },
        rule: {
          get: (target) => validationOf(target).rule,
          set: (target, rule) => set(host, target, { rule, type: typeOf(rule) }),
        },
        errorAlert: {
          get: (target) => validationOf(target).errorAlert,
          set: (target, errorAlert) => set(host, target, { errorAlert }),
        },
        prompt: {
          get: (target) => validationOf(target).prompt,
          set: (target, prompt) => set(host, target, { prompt }),
        },
        ignoreBlanks: {
          get: (target) => validationOf(target).ignoreBlanks,
          set: (target, value) =>
            set(host, target, { ignoreBlanks: booleanArgument(value, "DataValidation.ignoreBlanks") }),
        },
      },
    },
    host.guard,
  );
}
