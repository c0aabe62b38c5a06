import type { CatalogEntry } from "../entry.ts";
import { abstention } from "./abstention.ts";
import { administrative } from "./administrative.ts";
import { admissibility } from "./admissibility.ts";
import { agencyAction } from "./agency-action.ts";
import { agencyDuties } from "./agency-duties.ts";
import { antitrust } from "./antitrust.ts";
import { appellateJurisdiction } from "./appellate-jurisdiction.ts";
import { arrestAndPrisonerSuits } from "./arrest-and-prisoner-suits.ts";
import { bankruptcy } from "./bankruptcy.ts";
import { businessOrganizations } from "./business-organizations.ts";
import { californiaProcedure } from "./california-procedure.ts";
import { caseManagement } from "./case-management.ts";
import { competition } from "./competition.ts";
import { computerAndCommunications } from "./computer-and-communications.ts";
import { conditionsAndForce } from "./conditions-and-force.ts";
import { contractDoctrines } from "./contract-doctrines.ts";
import { contracts } from "./contracts.ts";
import { counselContinuanceAndDefense } from "./counsel-continuance-and-defense.ts";
import { crimesAndDefenses } from "./crimes-and-defenses.ts";
import { criminalTrial } from "./criminal-trial.ts";
import { custodyAndRelease } from "./custody-and-release.ts";
import { discovery } from "./discovery.ts";
import { employment } from "./employment.ts";
import { equalProtectionAndDueProcess } from "./equal-protection-and-due-process.ts";
import { equityAndLimits } from "./equity-and-limits.ts";
import { family } from "./family.ts";
import { familyOrders } from "./family-orders.ts";
import { federalClaimsAndTax } from "./federal-claims-and-tax.ts";
import { federalJurisdiction } from "./federal-jurisdiction.ts";
import { floridaAndOhioProcedure } from "./florida-and-ohio-procedure.ts";
import { forum } from "./forum.ts";
import { frivolousCriminalAppeals } from "./frivolous-criminal-appeals.ts";
import { habeasAppealsAndSuccessivePetitions } from "./habeas-appeals-and-successive-petitions.ts";
import { habeasReview } from "./habeas-review.ts";
import { habeasTimeliness } from "./habeas-timeliness.ts";
import { hearsayExceptions } from "./hearsay-exceptions.ts";
import { homeChildAndCounsel } from "./home-child-and-counsel.ts";
import { immigration } from "./immigration.ts";
import { immunitiesAndConspiracy } from "./immunities-and-conspiracy.ts";
import { injunctions } from "./injunctions.ts";
import { insurance } from "./insurance.ts";
import { intellectualProperty } from "./intellectual-property.ts";
import { intentionalAndEconomicTorts } from "./intentional-and-economic-torts.ts";
import { judgmentBeforeVerdict } from "./judgment-before-verdict.ts";
import { jurisdiction } from "./jurisdiction.ts";
import { justiciability } from "./justiciability.ts";
import { landAndEstates } from "./land-and-estates.ts";
import { liabilityAndDamages } from "./liability-and-damages.ts";
import { limitsOfReview } from "./limits-of-review.ts";
import { litigationSanctions } from "./litigation-sanctions.ts";
import { moreRights } from "./more-rights.ts";
import { newYorkProcedure } from "./new-york-procedure.ts";
import { ordersAndAccess } from "./orders-and-access.ts";
import { ownClaimsAndFees } from "./own-claims-and-fees.ts";
import { partiesAndClasses } from "./parties-and-classes.ts";
import { partiesAndDismissal } from "./parties-and-dismissal.ts";
import { patentsAndMarks } from "./patents-and-marks.ts";
import { pleading } from "./pleading.ts";
import { pleasAndCompetency } from "./pleas-and-competency.ts";
import { professionalResponsibility } from "./professional-responsibility.ts";
import { property } from "./property.ts";
import { protectiveStatus } from "./protective-status.ts";
import { questioningAndVerdict } from "./questioning-and-verdict.ts";
import { relevanceAndPrivilege } from "./relevance-and-privilege.ts";
import { reliefAndScreening } from "./relief-and-screening.ts";
import { religionAndArms } from "./religion-and-arms.ts";
import { removalProcedure } from "./removal-procedure.ts";
import { removalRelief } from "./removal-relief.ts";
import { schoolsPayAndPublicDuty } from "./schools-pay-and-public-duty.ts";
import { section1983 } from "./section-1983.ts";
import { securities } from "./securities.ts";
import { sentenceReview } from "./sentence-review.ts";
import { sentencingRules } from "./sentencing-rules.ts";
import { socialSecurity } from "./social-security.ts";
import { sovereignImmunity } from "./sovereign-immunity.ts";
import { speech } from "./speech.ts";
import { standardsOfReview } from "./standards-of-review.ts";
import { stateCriminalReview } from "./state-criminal-review.ts";
import { stateErrorReview } from "./state-error-review.ts";
import { statutoryInterpretation } from "./statutory-interpretation.ts";
import { stopsAndConfessions } from "./stops-and-confessions.ts";
import { sufficiencyAndPleas } from "./sufficiency-and-pleas.ts";
import { suppressionAndDisclosure } from "./suppression-and-disclosure.ts";
import { takingsCommerceAndVagueness } from "./takings-commerce-and-vagueness.ts";
import { tax } from "./tax.ts";
import { texasProcedure } from "./texas-procedure.ts";
import { torts } from "./torts.ts";
import { trialRights } from "./trial-rights.ts";
import { veterans } from "./veterans.ts";
import { warrantExceptions } from "./warrant-exceptions.ts";
import { workAndInsurance } from "./work-and-insurance.ts";

/** Every entry of the catalog, by area in the order of the files. */
export const CATALOG: readonly CatalogEntry[] = [
  ...statutoryInterpretation,
  ...veterans,
  ...admissibility,
  ...hearsayExceptions,
  ...relevanceAndPrivilege,
  ...forum,
  ...injunctions,
  ...pleading,
  ...judgmentBeforeVerdict,
  ...partiesAndClasses,
  ...reliefAndScreening,
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
  ...equalProtectionAndDueProcess,
  ...speech,
  ...religionAndArms,
  ...takingsCommerceAndVagueness,
  ...sentenceReview,
  ...sentencingRules,
  ...stopsAndConfessions,
  ...warrantExceptions,
  ...suppressionAndDisclosure,
  ...trialRights,
  ...sufficiencyAndPleas,
  ...criminalTrial,
  ...section1983,
  ...conditionsAndForce,
  ...arrestAndPrisonerSuits,
  ...immunitiesAndConspiracy,
  ...habeasReview,
  ...habeasTimeliness,
  ...habeasAppealsAndSuccessivePetitions,
  ...professionalResponsibility,
  ...texasProcedure,
  ...californiaProcedure,
  ...frivolousCriminalAppeals,
  ...newYorkProcedure,
  ...floridaAndOhioProcedure,
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
  ...crimesAndDefenses,
  ...computerAndCommunications,
  ...custodyAndRelease,
  ...questioningAndVerdict,
  ...ordersAndAccess,
  ...federalClaimsAndTax,
  ...schoolsPayAndPublicDuty,
  ...homeChildAndCounsel,
  ...counselContinuanceAndDefense,
  ...ownClaimsAndFees,
];
