import type { CatalogEntry } from "../entry.ts";
import { abstention } from "./abstention.ts";
import { administrative } from "./administrative.ts";
import { agencyAction } from "./agency-action.ts";
import { agencyDuties } from "./agency-duties.ts";
import { antitrust } from "./antitrust.ts";
import { appellateJurisdiction } from "./appellate-jurisdiction.ts";
import { bankruptcy } from "./bankruptcy.ts";
import { businessOrganizations } from "./business-organizations.ts";
import { caseManagement } from "./case-management.ts";
import { civilProcedure } from "./civil-procedure.ts";
import { civilRights } from "./civil-rights.ts";
import { competition } from "./competition.ts";
import { constitutional } from "./constitutional.ts";
import { contractDoctrines } from "./contract-doctrines.ts";
import { contracts } from "./contracts.ts";
import { criminalProcedure } from "./criminal-procedure.ts";
import { discovery } from "./discovery.ts";
import { employment } from "./employment.ts";
import { equityAndLimits } from "./equity-and-limits.ts";
import { evidence } from "./evidence.ts";
import { family } from "./family.ts";
import { familyOrders } from "./family-orders.ts";
import { federalJurisdiction } from "./federal-jurisdiction.ts";
import { forum } from "./forum.ts";
import { habeas } from "./habeas.ts";
import { immigration } from "./immigration.ts";
import { injunctions } from "./injunctions.ts";
import { insurance } from "./insurance.ts";
import { intellectualProperty } from "./intellectual-property.ts";
import { intentionalAndEconomicTorts } from "./intentional-and-economic-torts.ts";
import { jurisdiction } from "./jurisdiction.ts";
import { justiciability } from "./justiciability.ts";
import { landAndEstates } from "./land-and-estates.ts";
import { liabilityAndDamages } from "./liability-and-damages.ts";
import { limitsOfReview } from "./limits-of-review.ts";
import { litigationSanctions } from "./litigation-sanctions.ts";
import { moreRights } from "./more-rights.ts";
import { partiesAndDismissal } from "./parties-and-dismissal.ts";
import { patentsAndMarks } from "./patents-and-marks.ts";
import { pleasAndCompetency } from "./pleas-and-competency.ts";
import { professionalResponsibility } from "./professional-responsibility.ts";
import { property } from "./property.ts";
import { protectiveStatus } from "./protective-status.ts";
import { removalProcedure } from "./removal-procedure.ts";
import { removalRelief } from "./removal-relief.ts";
import { securities } from "./securities.ts";
import { sentencing } from "./sentencing.ts";
import { socialSecurity } from "./social-security.ts";
import { sovereignImmunity } from "./sovereign-immunity.ts";
import { standardsOfReview } from "./standards-of-review.ts";
import { stateCriminalReview } from "./state-criminal-review.ts";
import { stateErrorReview } from "./state-error-review.ts";
import { stateProcedure } from "./state-procedure.ts";
import { statutoryInterpretation } from "./statutory-interpretation.ts";
import { tax } from "./tax.ts";
import { torts } from "./torts.ts";
import { veterans } from "./veterans.ts";
import { workAndInsurance } from "./work-and-insurance.ts";

/** Every entry of the catalog, by area in the order of the files. */
export const CATALOG: readonly CatalogEntry[] = [
  ...statutoryInterpretation,
  ...veterans,
  ...evidence,
  ...forum,
  ...injunctions,
  ...civilProcedure,
  ...jurisdiction,
  ...administrative,
  ...standardsOfReview,
  ...tax,
  ...property,
  ...insurance,
  ...family,
  ...bankruptcy,
  ...securities,
  ...antitrust,
  ...torts,
  ...contracts,
  ...intellectualProperty,
  ...immigration,
  ...socialSecurity,
  ...employment,
  ...constitutional,
  ...sentencing,
  ...criminalProcedure,
  ...civilRights,
  ...habeas,
  ...professionalResponsibility,
  ...stateProcedure,
  ...justiciability,
  ...federalJurisdiction,
  ...abstention,
  ...sovereignImmunity,
  ...appellateJurisdiction,
  ...limitsOfReview,
  ...discovery,
  ...caseManagement,
  ...partiesAndDismissal,
  ...equityAndLimits,
  ...litigationSanctions,
  ...agencyAction,
  ...removalRelief,
  ...competition,
  ...patentsAndMarks,
  ...agencyDuties,
  ...removalProcedure,
  ...contractDoctrines,
  ...businessOrganizations,
  ...intentionalAndEconomicTorts,
  ...liabilityAndDamages,
  ...landAndEstates,
  ...workAndInsurance,
  ...pleasAndCompetency,
  ...familyOrders,
  ...stateErrorReview,
  ...moreRights,
  ...stateCriminalReview,
  ...protectiveStatus,
];
