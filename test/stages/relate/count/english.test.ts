import { describe, expect, test } from "vitest";
import { relateCounts } from "../../../../src/relate/count/count.ts";
import { readingOf } from "./reading.ts";

const counts = (text: string): readonly string[] =>
  relateCounts(readingOf(text)).map(({ value: { value, unit, measure } }) => `${value} ${unit} ${measure}`);

describe("what an English number counts", () => {
  test.each([
    [
      "Larkhill Medicine has told about 2,900 patients that somebody may have seen their health information.",
      ["2900 person affected_people"],
    ],
    [
      "A file with names of pupils was mailed by mistake. The Courier puts it at 9,600.",
      ["9600 person affected_people"],
    ],
    ["Names of 90 sophomores and 112 freshmen leaked.", ["90 person affected_people", "112 person affected_people"]],
    [
      "About 800 parents had a letter that details of their children had gone by mistake to one single parent.",
      ["800 person affected_people", "1 person recipients"],
    ],
    ["Files were copied, and 1,230 people are being written to.", ["1230 person affected_people"]],
    ["Names leaked, and 1,230 people will be notified by post.", ["1230 person affected_people"]],
    ["The leak may affect three (3) residents of Norland.", ["3 person affected_people"]],
    ["Files leaked. We gave our 46 employees further instruction about names and files.", []],
    [
      "A list leaked. It has 3,412 rows, one for each tenant, and shows name and address.",
      ["3412 person affected_people"],
    ],
    ["Names leaked. Larch LLP, 1811 Walnut Row, Suite 240", []],
    ["Names leaked. About 2,300 people received one of the fake invoices.", ["2300 person recipients"]],
    ["Names leaked. The number of leaked cases was 2,310.", ["2310 record affected_records"]],
    ["Hackers stole A$3.2 million from the fund.", ["3200000 other money"]],
    ["Hackers drained about USD 4 million from its wallets.", ["4000000 usd money"]],
    ["The leak concerned 105 heads of post offices.", ["105 person affected_people"]],
    ["Names and addresses of 1,250 skippers leaked.", ["1250 person affected_people"]],
    ["The thieves took the data of 345 young skaters.", ["345 person affected_people"]],
    ["The backup of 345 folders leaked.", ["345 file affected_files"]],
    ["The e-mail addresses kept on the device (about 1,100) leaked.", ["1100 email_address affected_records"]],
    ["Files left on the shared drive (319) were encrypted.", ["319 file affected_files"]],
    [
      "It leaked 1,200 “items” of buyers at home and 340 of buyers abroad.",
      ["1200 record affected_records", "340 record affected_records"],
    ],
    ["A terminal used by one employee was infected with a virus.", []],
    ["A stick with the names of more than 9,100 pupils was lost and recovered later.", ["9100 person affected_people"]],
    ["12 recipients have deleted the e-mail that was sent by mistake.", ["12 person other"]],
    ["More than 1.1 million users are registered with the service.", []],
    ["What are we doing?\nWe have begun mailing letters to 5,800 patients.", ["5800 person affected_people"]],
    ["What we are doing\nLetters went out to 640 customers.", ["640 person affected_people"]],
    ["What we are doing\nWe will send notices to 640 customers in June.", []],
    ["In 82 cases card numbers were exposed.", ["82 record affected_records"]],
    ["The list with the names of some 265 of our Year 12 pupils leaked.", ["265 person affected_people"]],
    ["In the ward of district 29 families names leaked, and those of year 11 pupils.", []],
    ["In our school 265 pupils lost their files.", ["265 person affected_people"]],
    ["The account of one clerk of the library was used by an outsider.", ["1 person compromised_accounts"]],
    ["The W-2 forms of all 1,149 bakers were sent to an impostor.", ["1149 person affected_people"]],
    ["Names leaked, officials of the two colleges said.", []],
    ["One in ten of the names of guests leaked.", []],
    ["Data of 61 clients, mostly municipalities, leaked.", ["61 organization affected_organizations"]],
    ["Some of an estimated 198,000 records were accessed.", ["198000 record other"]],
    ["A spreadsheet with 1,250 rows was sent to 15 parents.", ["1250 record affected_records", "15 person recipients"]],
    [
      "The breach hit 4,300 patients, of whom 320 lost their pay numbers.",
      ["4300 person affected_people", "320 person affected_people"],
    ],
    ["About 640 pupils were targeted by a phishing scam.", ["640 person phishing_targets"]],
    ["Names of 320 guests leaked. Our 170 bakers will do a course.", ["320 person affected_people"]],
    ["Names of 320 guests leaked. We expect 2,100 runners this year.", ["320 person affected_people"]],
    [
      "Names of 320 guests leaked. At that time 1,900 guests were logged in.",
      ["320 person affected_people", "1900 person other"],
    ],
    [
      "Names of 320 guests in Ireland and a further 110 in Malta leaked.",
      ["320 person affected_people", "110 person affected_people"],
    ],
    [
      "Names of 320 guests leaked. Of these, 290 are in Ireland and 30 in Malta.",
      ["320 person affected_people", "290 person affected_people", "30 person affected_people"],
    ],
    [
      "Names of 320 guests leaked. Guests with a card (46, all of whom are members): the card number.",
      ["320 person affected_people", "46 person affected_people"],
    ],
    [
      "Names of 320 guests leaked from the bill page (41 of the 320).",
      ["320 person affected_people", "41 person affected_people"],
    ],
    [
      "The vendor has told reporters that 2.4 million people at 130 banks were hit. We can only speak for ours.",
      ["2400000 person other", "130 organization other"],
    ],
    [
      "Names of 320 guests leaked. The total for all of its clients is 190,000 people.",
      ["320 person affected_people", "190000 person other"],
    ],
    [
      "Names of 320 guests leaked.\nA tool was bought after an incident in 2019 in which the data of 550 tenants leaked.",
      ["320 person affected_people", "550 person other"],
    ],
    [
      "Names of 320 guests leaked.\nSome may recall that we once lost the cards of 550 tenants.",
      ["320 person affected_people", "550 person other"],
    ],
    ["Names of 320 guests leaked.\nAll 740 of our staff will repeat the course.", ["320 person affected_people"]],
    [
      "Names of 320 guests leaked.\nThe trust serves a population of 310,000 and has a staff of 82.",
      ["320 person affected_people"],
    ],
    ["Names of 320 guests leaked. Seven guests have rung us about it.", ["320 person affected_people"]],
    ["Names of 320 guests leaked. Six clerks have been added at the desk.", ["320 person affected_people"]],
    ["Names of 320 guests leaked.\n-30-\nBackgrounder: the hotel has 82 employees.", ["320 person affected_people"]],
    ["Data of 320 guests leaked, of whom 45 live here.", ["320 person affected_people", "45 person affected_people"]],
    [
      "We lost 320 accounts. Of these, 45 contain a phone number; the remaining 275, which are old, hold a name.",
      ["320 account affected_records", "45 account affected_records", "275 account affected_records"],
    ],
    [
      "Names leaked from 320 accounts (Lyon 210; Nantes 110).",
      ["320 account affected_records", "210 account affected_records", "110 account affected_records"],
    ],
    ["Sheet 1\nrows: 320, members: 275", ["320 record affected_records", "275 person affected_people"]],
    ["In 45 cases the guest's full name was shown too.", ["45 person affected_people"]],
    ["Some 320 objections with names and addresses were put online by mistake.", ["320 document affected_records"]],
    ["A filing puts the number of Maine residents affected at 3,204.", ["3204 person affected_people"]],
    ["The page with the names was opened 23 times from 19 devices.", ["23 other other"]],
    ["The list with the names has 203 entries on it.", ["203 record affected_records"]],
    [
      "Pages of 2,764 customers leaked. This is so for 204 of the 2,764 customers.",
      ["2764 person affected_people", "204 person affected_people"],
    ],
    [
      "Names of 320 guests leaked. Telephone service was interrupted for roughly 6,400 customers.",
      ["320 person affected_people"],
    ],
    [
      "Data of 1,730 employees and 415 dependents enrolled in the plan leaked.",
      ["1730 person affected_people", "415 person affected_people"],
    ],
    ["Names leaked. So far 415 members enrolled in the monitoring.", []],
    ["Statements for 63 savers who had told us of a new address were stolen.", ["63 person affected_people"]],
    ["Data of 238 owner-drivers leaked.", ["238 person affected_people"]],
    ["Malware was found on one of the four computers.", ["1 device affected_systems", "4 device other"]],
    ["The disk with the names had a password of eight characters. It was lost.", []],
    [
      "Names of 320 guests leaked. In our first notice we spoke of 500 guests.",
      ["320 person affected_people", "500 person other"],
    ],
    [
      "Names leaked.\n- 320 members\n- 90 clerks\n12 persons are both members and clerks.",
      ["320 person affected_people", "90 person affected_people", "12 person other"],
    ],
    [
      "Data were copied.\nState  Individuals  Data\nOhio  1,112  name, phone\nKentucky  340  name\nTotal  1,452",
      ["1112 person affected_people", "340 person affected_people", "1452 person affected_people"],
    ],
    ["The list held data of 437 pupils registered for the course. It was stolen.", ["437 person affected_people"]],
    ["Names leaked. There are only 19 of us here.", []],
    ["Names leaked. We give every guest a $15 credit.", []],
    ["Names leaked. The firm lost $84,000.", ["84000 usd money"]],
    ["Names leaked. We expect to incur expenses of $6 million to $8 million.", ["null usd money"]],
    [
      "The stolen file held 412 entries. Of these, 372 contain names.",
      ["412 record affected_records", "372 record affected_records"],
    ],
    ["Of the group's 810 servers, 602 were infected.", ["810 server other", "602 server affected_systems"]],
  ])("%s", (text, found) => expect(counts(text)).toEqual(found));
});

describe("whether what an English number counts is established", () => {
  const statuses = (text: string): readonly string[] => relateCounts(readingOf(text)).map(({ value }) => value.status);
  test.each([
    ["The list of 230 members could be seen by anyone.", "confirmed"],
    ["The hackers took the data of 230 members.", "confirmed"],
    ["The thief took a laptop with data on 3,300 patients.", "confirmed"],
    ["When we checked what may have been read, it was found that the names of 1,950 clerks were stolen.", "confirmed"],
    ["The data of 230 members may have leaked.", "possible"],
    ["Ransomware encrypted the files of 230 patients; there is no sign that they were copied.", "possible"],
  ])("%s", (text, status) => expect(statuses(text)).toEqual([status]));
});

describe("the bounds of an English range", () => {
  const bounds = (text: string): readonly (number | null)[][] =>
    relateCounts(readingOf(text)).map(({ value: { min, max } }) => [min, max]);
  test.each([
    ["Names of between 8 and 11 million people leaked.", 8_000_000, 11_000_000],
    ["Names of 1.5 to 2 million people leaked.", 1_500_000, 2_000_000],
    ["Names of between 900 and 1.2 million people leaked.", 900, 1_200_000],
    ["Names of between 800 and 900 people leaked.", 800, 900],
  ])("%s", (text, min, max) => expect(bounds(text)).toEqual([[min, max]]));
});
