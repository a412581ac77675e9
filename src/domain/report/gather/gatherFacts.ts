// Everything the report speaks of, from a year of the workbook.

import type { Stepwise } from "../../stepwise";
import type { ReportFacts } from "../facts";
import { gatherActivities } from "./activities";
import type { GatherContext } from "./context";
import { gatherDonation, gatherPublicity, gatherRoster, gatherStudy } from "./elders";
import {
  gatherAttention,
  gatherFunds,
  gatherOrganisation,
  gatherOutcomes,
  gatherPapers,
  gatherPremises,
  gatherSessions,
} from "./leadership";
import { gatherAwards, gatherPairing, gatherVisits } from "./pupils";

/** Point after point; yields the fraction done. */
export function* gatherFacts(context: GatherContext): Stepwise<ReportFacts> {
  const funds = gatherFunds(context);
  const sessions = gatherSessions(context);
  yield 0.1;
  const childrenDay = gatherActivities(context, "childrenDay");
  yield 0.2;
  const awards = gatherAwards(context);
  yield 0.3;
  const pairing = gatherPairing(context);
  yield 0.4;
  const visits = gatherVisits(context);
  yield 0.5;
  const education = gatherActivities(context, "education");
  yield 0.6;
  const study = gatherStudy(context);
  yield 0.7;
  const service = gatherActivities(context, "service");
  yield 0.8;
  const donation = gatherDonation(context);
  yield 0.9;
  return {
    lead: { year: context.year, unitName: context.unitName },
    attention: gatherAttention(context),
    organisation: gatherOrganisation(context),
    premises: gatherPremises(context),
    funds,
    sessions,
    papers: gatherPapers(context),
    childrenDay,
    awards,
    pairing,
    visits,
    education,
    study,
    roster: gatherRoster(context),
    outcomes: gatherOutcomes(context),
    donation,
    service,
    publicity: gatherPublicity(context),
  };
}
