// What a bare number in a money column stands for: its heading says it, else the table.

import { readHeading } from "../fitting/locating/readHeading";
import type { MoneyUnit } from "../values/money";
import type { RegisterColumn, RegisterView } from "./registerView";

/** The unit that the heading itself names; null where it names none. */
export function unitInHeading({ header }: Pick<RegisterColumn, "header">): MoneyUnit | null {
  return readHeading([header]).unit;
}

/** Where only some headings of a table in 万元 say so, the others follow the line above the table, which said 万元 too. */
export function columnUnit({ table }: RegisterView, column: RegisterColumn): MoneyUnit {
  return table.unit === "yuan" ? "yuan" : (unitInHeading(column) ?? "wan");
}
