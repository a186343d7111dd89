import { describe, expect, test } from "vitest";
import { isBetweenDashes, isInSeries, isLastFew } from "../../../../src/recognise/count/bare-en.ts";

type Read = (text: string, start: number, from: number) => boolean;

/** Asks a reading of the number in brackets. */
const ask = (read: Read, example: string): boolean => {
  const start = example.indexOf("[");
  const end = example.indexOf("]") - 1;
  return read(example.replace(/[[\]]/gu, ""), start, end);
};

describe("numbers that stand without their noun", () => {
  test.each([
    [isBetweenDashes, "Prepaid customers – [1,200,000] – name, number"],
    [isBetweenDashes, "Dealers - [415]"],
    [isInSeries, "2,460 of the workers had uploaded a passport, [9,112] a driver's license"],
    [isInSeries, "40 patients had lost a card, and [12] a key"],
    [isLastFew, "the last [ten] transactions"],
    [isLastFew, "the last [four] card digits"],
  ])("%o reads %s", (read, example) => {
    expect(ask(read, example)).toBe(true);
  });

  test.each([
    [isBetweenDashes, "We learned of it on Monday, after [3] – at most"],
    [isInSeries, "On May 2, [2023] the attackers left"],
    [isLastFew, "the last [212] patients"],
    [isLastFew, "all [ten] transactions"],
  ])("%o leaves %s", (read, example) => {
    expect(ask(read, example)).toBe(false);
  });
});
