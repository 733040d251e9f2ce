/** Account numbers: of hospitals and banks, and of cards. */
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";
import { isOfSomebody } from "./somebody";

const SURE = keyword(
  `(?:bank|billing|hospital|patient|pt|guarantor|checking|savings|credit|financial|facility|visit|encounter)?(?:'s)? ?(?:accounts?|accts?|acc|a\\/c)\\.?[ _-]?${NUMBER}|accts?|hosp(?:ital)? (?:account|acct)|(?:visit|hospital|patient|guarantor|encounter|billing) acc(?:oun)?ts?|(?:guarantor|routing|har|csn|fin|iban|debit card|credit card|bank card)(?: ${NUMBER})?|(?:billing|financial|bank) ${NUMBER}`,
);
/** Anybody has bills and cards: here somebody is spoken of. */
const LIKELY = keyword(
  `(?:bank |billing |hospital |patient |guarantor |checking |savings )?accounts?|(?:invoice|bill|statement|card|payment|receipt|collections?|ledger|loan) ?${NUMBER}|(?:visa|mastercard|amex|card) ending(?: in)?`,
);
/** What is long, or of letters and digits, is no code of what was done. */
const BILL = keyword("invoices?|bills?|statements?|receipts?|collections?|ledger|loan|owes?(?: on)?");
/** "her portal user ID is mrswick_ham77" */
const USER_NAME =
  /\b(?:portal|mychart|patient)(?:'s)? (?:user ?names?|user ?ids?|log-?ins?)\b(?:[\s:,"'(]|\b(?:is|was|as|of|under)\b){1,8}([A-Za-z][\w.]{2,}\d\w*|[A-Za-z]+_\w+)/gi;
const IBAN = /(?:^|[^\w])([A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?)(?![\w])/g;
const CARD = /(?:^|[^\d.,-])(\d{4}([ -])\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([ -])\d{6}\3\d{5}|\d{16})(?![\d-])/g;

/** A card that is called so, whether or not its number could be one. */
const NAMED_CARD =
  /\b(?:visa|mastercard|amex|discover|debit|credit|bank)(?: card)?\b[^.!?\n\d]{0,20}(\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4})(?![\d-])/gi;

export const rule: Rule = {
  id: "account-number",
  check: "identifiers",
  tier: "hard",
  title: "Account number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 4, takesYears: true }),
      ...keyworded(reading, { words: LIKELY, digits: 4, takesYears: true, isLikely: true }).filter(
        ({ start }) => !isPaid(reading.text, start),
      ),
      ...keyworded(reading, { words: BILL, digits: 5, isLikely: true, isTight: true }).filter(
        ({ start, end }) =>
          end - start > 5 && reading.patients.isAbout(start) && !isPaid(reading.text, start),
      ),
      ...lastGroups(reading.text, IBAN).filter(
        ({ start }) =>
          !/\b(?:my|our|your)\b[^.\n]{0,20}$/i.test(reading.text.slice(Math.max(0, start - 30), start)),
      ),
      ...cards(reading.text),
      ...lastGroups(reading.text, USER_NAME).filter((span) => isOfSomebody(reading, span)),
      ...lastGroups(reading.text, NAMED_CARD),
    ].map(saying("This looks like an account number, which leads to one person. Leave it out.")),
};

/** "I paid the fee, invoice 7730218": the writer's own. */
function isPaid(text: string, start: number): boolean {
  return /\b(?:I|we) (?:\w+ ){0,2}(?:paid|pay|owe|sent|submitted|booked)\b[^.!?\n]*$/.test(
    text.slice(Math.max(0, start - 90), start),
  );
}

function cards(text: string): Span[] {
  return Array.from(text.matchAll(CARD), ({ 0: all, 1: value = "", index }) => ({
    start: index + all.length - value.length,
    end: index + all.length,
  })).filter(({ start, end }) => hasCheckDigit(text.slice(start, end).replace(/\D/g, "")));
}

/** The check digit that all payment cards have (ISO/IEC 7812). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

export const examples: Examples = {
  found: [
    "Billing account number ⟦5500-2281⟧ is overdue.",
    "Acct #⟦88120-4⟧",
    "Her account ⟦0099283711⟧ was charged twice.",
    "Hospital account no. ⟦H-4471902⟧",
    "Her portal user ID is ⟦mrs_ham77⟧.",
    "The patient's account ending in ⟦418⟧ was charged.",
    "The patient got the bill, ⟦88-20419-7⟧.",
    "He paid with ⟦4111 1111 1111 1111⟧.",
    "IBAN ⟦DE89 3704 0044 0532 0130 00⟧",
    "guarantor number: ⟦4471882⟧",
    "invoice # ⟦2024⟧ for her visit",
    "acct. ⟦77102⟧ | paid",
    "checking account ⟦000123456789⟧, routing ⟦021000021⟧",
  ],
  quiet: [
    "For the patient's drug our infusion center quotes invoice 40-2281.",
    "Our Quest account 97504318 is not set up for the patient's stone.",
    "That accounts for 30 percent of the 1,200 cases.",
    "On account of 12 sick residents we meet at 15:00.",
    "My account number at the library is 4471882.",
    "Take into account 4 trials from 2019.",
    "The Twitter account has 12 posts.",
    "Card 3 of the deck, page 1042.",
    "Grant 5R01HL123456-02 is ours.",
    "The order is 1234 5678 9012 3456.",
    "An account from 2019 tells of the ward.",
    "I paid the fee ($1,525, invoice 7730218), then saw a patient.",
    "Billing: 99213 and 99214, modifier 59 for the patient's visit.",
    "The invoice of May 3 was for 250 dollars.",
  ],
};
