// One planted error for each rule, by the group it is told in. Everybody named is invented.

import type { RuleId } from "../../../src/domain/checking/ruleId";
import { acrossPlants } from "./acrossPlants";
import type { Plant } from "./plant";
import { moneyPlants } from "./moneyPlants";
import { sheetPlants } from "./sheetPlants";
import { valuesPlants } from "./valuesPlants";

export const plants: Readonly<Record<RuleId, Plant>> = {
  ...valuesPlants,
  ...sheetPlants,
  ...moneyPlants,
  ...acrossPlants,
};
