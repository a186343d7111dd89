import { anyOf } from "../../../text/any-of.ts";

/** What marks the figure behind it as a sum of money: £, US$, A$, USD, Rs. */
const MARK = anyOf(
  [
    // £, US$, A$.
    /(?:(?<![A-Za-z])(?:US|A|AU|C|CA|NZ|HK|S|SG|NT|R|Mex) ?)?[$£€¥₹₩₽₱₦]/u,
    // The same in small letters, where no article can be meant: a$, but not "a $5 note".
    /(?<![a-z])(?:us|a|au|c|ca|nz|hk|s|sg|nt|r)[$]/u,
    /(?<![a-z])(?:usd|eur|gbp|jpy|aud|nzd|cad|hkd|sgd|chf) ?/u,
    // USD, Rs.
    /(?<![A-Za-z])(?:USD|EUR|GBP|JPY|AUD|NZD|CAD|HKD|SGD|CHF|CNY|RMB|INR|KRW|TWD|MYR|PHP|THB|ZAR|NGN|AED|SEK|NOK|DKK|BRL|Rs\.?|RM) ?/u,
  ],
  "u",
  { after: /$/u },
);
/** Room enough for the longest mark. */
const ROOM = 8;

/** The mark of a currency that ends at `at`, blank included; null where there is none. */
export const currencyBefore = (text: string, at: number): string | null =>
  MARK.exec(text.slice(Math.max(0, at - ROOM), at))?.[0] ?? null;

/** Whether the figure that begins at `at` is a sum of money. */
export const endsInCurrency = (text: string, at: number): boolean => currencyBefore(text, at) !== null;

/** What a sum behind a mark is counted in: dollars of the United States, yen, or any other money. */
export const moneyOf = (mark: string): "usd" | "yen" | "money" => {
  const bare = mark.trim().toUpperCase();
  if (bare === "$" || /^US ?\$$|^USD$/u.test(bare)) return "usd";
  return bare === "¥" || bare === "JPY" ? "yen" : "money";
};
