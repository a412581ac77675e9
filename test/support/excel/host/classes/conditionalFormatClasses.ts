// ConditionalFormatCollection of some cells, ConditionalFormat, and what a custom one is made of. Ids are ranks, the most
// awkward they may be: one that goes changes those behind it.

import type { CellRange } from "../../../../../src/domain/sheets/address";
import {
  newConditionalFormat,
  SIDES,
  type ConditionalFormat,
  type Side,
} from "../../model/conditionalFormat";
import type { Sheet } from "../../model/Sheet";
import { colorArgument, oneOf, textArgument } from "../arguments";
import type { Host } from "../Host";
import { HostError, invalidArgument, itemNotFound } from "../HostError";
import { hostClass, type HostObject } from "../HostObject";
import type { Classes } from "./Classes";

export interface FormatsTarget {
  readonly sheet: Sheet;
  readonly ranges: readonly CellRange[];
}

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const UNDERLINES = ["None", "Single", "Double"] as const;
const NOT_PERMITTED = "This operation is not permitted for the current object.";

function meets(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isHere({ ranges }: FormatsTarget, format: ConditionalFormat): boolean {
  return format.ranges.some((one) => ranges.some((range) => meets(one, range)));
}

function findFormat({ sheet }: FormatsTarget, id: unknown): FormatTarget | null {
  const format = sheet.conditionalFormats[Number(textArgument(id, "ConditionalFormatCollection.getItem"))];
  return format === undefined ? null : { sheet, format };
}

function readable({ format }: FormatTarget): ConditionalFormat {
  if (format.isUnreadable) throw itemNotFound("ConditionalFormat");
  return format;
}

function customClass(host: Host) {
  const rule = hostClass<FormatTarget>(
    {
      className: "ConditionalFormatRule",
      scalars: {
        formula: {
          get: (target) => readable(target).formula,
          set: ({ sheet, format }, value) => {
            host.checkSheet(sheet);
            const formula = textArgument(value, "ConditionalFormatRule.formula");
            if (!formula.startsWith("=")) throw invalidArgument("a rule without =");
            format.formula = formula;
          },
        },
      },
    },
    host.guard,
  );
  const fill = hostClass<FormatTarget>(
    {
      className: "ConditionalRangeFill",
      scalars: {
        color: {
          set: ({ sheet, format }, value) => {
            host.checkSheet(sheet);
            format.fill = colorArgument(value, "ConditionalRangeFill.color");
          },
        },
      },
    },
    host.guard,
  );
  const font = hostClass<FormatTarget>(
    {
      className: "ConditionalRangeFont",
      scalars: {
        underline: {
          set: ({ sheet, format }, value) => {
            host.checkSheet(sheet);
            format.underline = oneOf(value, UNDERLINES, "ConditionalRangeFont.underline");
          },
        },
      },
    },
    host.guard,
  );
  const format = hostClass<FormatTarget>(
    { className: "ConditionalRangeFormat", links: { fill, font, borders: bordersClass(host) } },
    host.guard,
  );
  return hostClass<FormatTarget>(
    { className: "CustomConditionalFormat", links: { rule, format } },
    host.guard,
  );
}

function bordersClass(host: Host) {
  const border = hostClass<BorderTarget>(
    {
      className: "ConditionalRangeBorder",
      id: ({ side }) => side,
      scalars: {
        style: {
          set: ({ sheet, format, side }, value) => {
            host.checkSheet(sheet);
            format.borders[side].style = oneOf(value, LINES, "ConditionalRangeBorder.style");
          },
        },
        color: {
          set: ({ sheet, format, side }, value) => {
            host.checkSheet(sheet);
            format.borders[side].color = colorArgument(value, "ConditionalRangeBorder.color");
          },
        },
      },
    },
    host.guard,
  );
  return hostClass<FormatTarget>(
    {
      className: "ConditionalRangeBorderCollection",
      item: (target, key) =>
        border({ ...target, side: oneOf(key, SIDES, "ConditionalRangeBorderCollection.getItem") }),
    },
    host.guard,
  );
}

export function conditionalFormatsClass(host: Host, classes: Classes): (target: FormatsTarget) => HostObject {
  const custom = customClass(host);
  const one = hostClass<FormatTarget>(
    {
      className: "ConditionalFormat",
      id: ({ sheet, format }) => String(sheet.conditionalFormats.indexOf(format)),
      scalars: {
        id: { get: ({ sheet, format }) => String(sheet.conditionalFormats.indexOf(format)) },
        type: { get: ({ format }) => format.type },
      },
      links: {
        custom: (target) => {
          if (target.format.type !== "Custom") throw new HostError("InvalidOperation", NOT_PERMITTED);
          return custom(target);
        },
      },
      methods: {
        getRanges: (target) =>
          classes.rangeAreas(readable(target).ranges.map((range) => ({ sheet: target.sheet, range }))),
        delete: (target) => {
          host.checkSheet(target.sheet);
          const format = readable(target);
          target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter(
            (other) => other !== format,
          );
        },
      },
    },
    host.guard,
  );
  return hostClass<FormatsTarget>(
    {
      className: "ConditionalFormatCollection",
      items: (target) =>
        target.sheet.conditionalFormats
          .filter((format) => isHere(target, format))
          .map((format) => one({ sheet: target.sheet, format })),
      item: (target, id) => {
        const found = findFormat(target, id);
        return found && one(found);
      },
      methods: {
        add: ({ sheet, ranges }, type) => {
          host.checkSheet(sheet);
          const format = newConditionalFormat(
            oneOf(type, ["Custom"], "ConditionalFormatCollection.add"),
            ranges,
          );
          sheet.conditionalFormats.unshift(format);
          return one({ sheet, format });
        },
      },
    },
    host.guard,
  );
}
