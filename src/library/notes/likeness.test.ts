import { describe, expect, it } from "vitest";
import { likeness, shinglesOf } from "./likeness.ts";

const LEASE =
  "The tenant paid the rent in March. The landlord kept the deposit without any reason that the law accepts. The motion for summary judgment is denied in every respect. Whether the lease was ended by notice is for the jury to say.";
const PATENT =
  "The claims recite a valve and a spring. The examiner found the valve in the prior art and the spring in none. The rejection for obviousness is reversed, and the case goes back for a reasoned finding on the spring.";
const between = (a: string, b: string) => likeness(shinglesOf(a), shinglesOf(b));

describe("the likeness of two texts", () => {
  it("is whole for the same words, whatever their case, spacing and marks", () => {
    expect(between(LEASE, LEASE.toUpperCase().replaceAll(" ", "\n").replaceAll(".", ""))).toBe(1);
  });

  it("is more than half for an edition with a word changed and a head added", () => {
    const edition = `Slip opinion. ${LEASE.replace("every respect", "all respects")}`;
    expect(between(LEASE, edition)).toBeGreaterThan(0.5);
  });

  it("is next to nothing for another opinion", () => {
    expect(between(LEASE, PATENT)).toBeLessThan(0.1);
  });

  it("is nothing for a text without words", () => {
    expect(between("", "")).toBe(0);
  });
});
