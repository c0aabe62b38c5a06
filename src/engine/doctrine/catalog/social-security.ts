import { defineEntries } from "../entry.ts";

export const socialSecurity = defineEntries([
  {
    id: "ssa-five-step",
    name: "Social Security disability: five-step evaluation",
    otherNames: ["Sequential evaluation"],
    area: "social security",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation: "Disability is decided in five steps; a finding at any one may end the matter.",
    elements: [
      {
        id: "no-substantial-gainful-activity",
        name: "No substantial gainful activity",
        meaning: "The claimant is not working at that level.",
        cues: ["substantial gainful activity", "step one"],
      },
      {
        id: "severe-impairment",
        name: "Severe impairment",
        meaning: "It significantly limits basic work.",
        cues: ["severe impairment", "step two", "severe"],
      },
      {
        id: "listed-impairment",
        name: "Listed impairment",
        meaning: "It meets or equals a listing.",
        cues: ["listed impairment", "meets or equals", "step three", "listing"],
      },
      {
        id: "past-relevant-work",
        name: "Past relevant work",
        meaning: "What remains permits no past work.",
        cues: ["past relevant work", "step four", "residual functional capacity"],
      },
      {
        id: "other-work",
        name: "Other work",
        meaning: "Jobs exist in number that the claimant can do.",
        cues: ["other work", "national economy", "step five", "vocational expert"],
      },
    ],
    burden: "Claimant at steps one to four; Commissioner at five.",
    authorities: [
      {
        cite: "Bowen v. Yuckert, 482 U.S. 137 (1987)",
        pin: "140-42",
        contributed: "described the steps and burdens",
      },
    ],
    sources: ["20 C.F.R. § 404.1520", "20 C.F.R. § 416.920"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: [
      "five-step",
      "sequential evaluation",
      "substantial gainful activity",
      "residual functional capacity",
      "disability benefits",
    ],
  },
  {
    id: "ssa-medical-opinion",
    name: "Medical opinion evidence in Social Security cases",
    otherNames: ["Treating physician rule"],
    area: "social security",
    binds: "all federal courts",
    kind: "factors weighed",
    explanation:
      "For claims filed from March 27, 2017, no doctor's view gets set weight; supportability and consistency matter most. Older claims use the treating physician rule.",
    elements: [
      {
        id: "supportability",
        name: "Supportability",
        meaning: "Explained and backed by findings.",
        cues: ["supportability", "supported by", "objective medical evidence"],
      },
      {
        id: "consistency",
        name: "Consistency",
        meaning: "Agrees with other evidence.",
        cues: ["consistency", "consistent with", "inconsistent with"],
      },
      {
        id: "other-factors",
        name: "Other factors",
        meaning: "Relationship, specialty and the like.",
        cues: ["relationship with the claimant", "specialization", "treating relationship"],
      },
    ],
    burden: null,
    authorities: [],
    sources: ["20 C.F.R. § 404.1520c", "20 C.F.R. § 404.1527"],
    status: {
      is: "in force",
      since: 2017,
      note: "Replaces controlling weight for treating sources in later claims.",
    },
    differs: [],
    related: [],
    cues: ["treating physician", "medical opinion", "supportability", "controlling weight"],
  },
  {
    id: "ssa-subjective-symptoms",
    name: "Subjective symptom evaluation (Social Security)",
    otherNames: [],
    area: "social security",
    binds: "all federal courts",
    kind: "steps in sequence",
    explanation:
      "The judge first finds an impairment that could cause the symptoms, then measures how they limit work.",
    elements: [
      {
        id: "impairment-that-could-cause-symptoms",
        name: "Impairment that could cause symptoms",
        meaning: "Shown by medical evidence.",
        cues: ["could reasonably be expected to produce", "underlying impairment"],
      },
      {
        id: "intensity-and-persistence",
        name: "Intensity and persistence",
        meaning: "Judged on the whole record with reasons.",
        cues: ["intensity, persistence", "limiting effects", "clear and convincing reasons", "daily activities"],
      },
    ],
    burden: null,
    authorities: [],
    sources: ["20 C.F.R. § 404.1529"],
    status: {
      is: "in force",
    },
    differs: ["Ninth Circuit: without malingering, rejecting testimony needs clear and convincing reasons."],
    related: [],
    cues: ["subjective symptom", "symptom testimony", "intensity, persistence", "subjective complaints"],
  },
  {
    id: "ssa-substantial-evidence",
    name: "Substantial evidence review (Social Security)",
    otherNames: [],
    area: "social security",
    binds: "all federal courts",
    kind: "standard of review",
    explanation:
      "The court upholds the agency's facts if a reasonable mind could accept the evidence and the law was right.",
    elements: [],
    burden: null,
    authorities: [
      {
        cite: "Biestek v. Berryhill, 587 U.S. 97 (2019)",
        pin: null,
        contributed: "described the modest evidentiary bar",
      },
    ],
    sources: ["42 U.S.C. § 405(g)"],
    status: {
      is: "in force",
    },
    differs: [],
    related: [],
    cues: ["more than a mere scintilla", "substantial evidence", "commissioner's decision"],
  },
]);
