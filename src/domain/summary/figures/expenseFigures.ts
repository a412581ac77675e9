// Spending of the year: in all, by category, what is not yet reimbursed, and the committee's fuel.

import { filterEach, inTurn, type Stepwise } from "../../stepwise";
import { textOf } from "../registers";
import type { Counted } from "../sources";
import type { Figure } from "../summary";
import { byCategory } from "./category";
import { countFigure, sumFigure } from "./figureOf";

/** 油费, 油费补助, 燃油费, 加油 …; cooking oil (食用油, 菜油) bought for a visit is not fuel. */
const FUEL = /(?:^|[^用菜籽])油(?:费|补|料|票|款|卡)|燃油|汽油|柴油|加油/u;

/** Most texts are of something else, and are done with by one look for the word. */
export function saysFuel(text: string): boolean {
  return text.includes("油") && FUEL.test(text);
}

/** 未报销, 未报, 未支付, 待报销, 没有报 …: money that somebody has laid out and not got back. */
const UNREIMBURSED = /(?:未|待|没有?|尚未)(?:报|支付|付|领|结|到账)/u;

/** Fuel by its category; where the category is blank or there is no such column, by what was bought. */
export function isFuel(one: Pick<Counted, "record">): boolean {
  return saysFuel(textOf(one.record, "category") || textOf(one.record, "purpose"));
}

export function isUnreimbursed(one: Pick<Counted, "record">): boolean {
  return UNREIMBURSED.test(textOf(one.record, "status"));
}

export function* expenseFigures(counted: readonly Counted[]): Stepwise<readonly Figure[]> {
  const fuel = yield* filterEach(counted, isFuel);
  const unreimbursed = yield* filterEach(counted, isUnreimbursed);
  const categories = [...(yield* byCategory(counted, "category"))].map(([category, group]) =>
    sumFigure(`funds.byCategory.${category}`, group, "amount"),
  );
  const figures = [
    sumFigure("funds.expense", counted, "amount"),
    ...categories,
    countFigure("fuel.trips", fuel, "amount"),
    sumFigure("fuel.amount", fuel, "amount"),
    sumFigure("funds.unreimbursed", unreimbursed, "amount"),
  ];
  return yield* inTurn(figures);
}
