// Everything the report speaks of, from a year of the workbook.

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

export function gatherFacts(context: GatherContext): ReportFacts {
  return {
    lead: { year: context.year, unitName: context.unitName },
    attention: gatherAttention(context),
    organisation: gatherOrganisation(context),
    premises: gatherPremises(context),
    funds: gatherFunds(context),
    sessions: gatherSessions(context),
    papers: gatherPapers(context),
    childrenDay: gatherActivities(context, "childrenDay"),
    awards: gatherAwards(context),
    pairing: gatherPairing(context),
    visits: gatherVisits(context),
    education: gatherActivities(context, "education"),
    study: gatherStudy(context),
    roster: gatherRoster(context),
    outcomes: gatherOutcomes(context),
    donation: gatherDonation(context),
    service: gatherActivities(context, "service"),
    publicity: gatherPublicity(context),
  };
}
