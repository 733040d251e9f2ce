/** Internet addresses of machines. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { lastGroups, saying } from "./numbers";

const V4 = /(?:^|[^\w.])(\d{1,3}(?:(?:\.|\[\.\]|\(\.\))\d{1,3}){3})(?![\w]|\.\d)/g;
const V6 =
  /(?:^|[^\w:.])((?:[\da-f]{1,4}:){3,7}(?::?[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,5}:(?:[\da-f]{1,4}:?){0,5}[\da-f]{1,4})(?![\w:])/gi;
const NAMED =
  /\b(?:ip|ipv[46])(?: ?addr(?:ess)?)?\b[\s:#=*_|"'(\]]{0,6}(?:(?:is|was|of|the|her|his|device|logged as|shows|from) ){0,4}$/i;
/** A machine is spoken of, not a version. */
const NET =
  /\b(?:ips?|ipv[46]|log(?:ged|s|in|ins|ging)?|portal|connect\w*|session|traffic|host|hosts|access\w*|network|server|telehealth|tele-?visit|video visit|online|router|wi-?fi|tablet|laptop|computer|modem|upload\w*|address)\b/i;
const VERSION =
  /\b(?:v|ver|version|release|firmware|build|driver|section|sec|chapter|step|table|fig|figure|part|item|no|nos|§)\.? ?$/i;
const VERSION_NEAR = /^(?:[^.]{0,60}\b(?:versions?|firmware|release|build)\b| or (?:later|newer|above))/i;
/** Of no machine in particular. */
const ANY_MACHINE = /^(?:0|127|255|224)\.|^(?:192\.168|10)\.|^1\.2\.3\.4$/;
const OURS = /\b(?:server|router|printer|gateway|vpn|(?:our|my)(?! patient| pt\b))\b[^.!?\n]*$/i;
/** Versions and sections have smaller parts. */
const LARGE = 60;
const SOMEBODY_NEAR = /\b(?:patient|pt|his|her|hers|she|he|him|their|baby|student|participant)\b/i;
const SOMEBODY = /\b(?:patient|pt|his|her|their)\b/i;
const NEAR = 90;

export const rule: Rule = {
  id: "ip-address",
  check: "identifiers",
  tier: "hard",
  title: "Internet address of a machine",
  find: (reading) =>
    [
      ...lastGroups(reading.text, V4).filter((span) => isV4(reading, span)),
      ...lastGroups(reading.text, V6).filter((span) => isV6(reading, span)),
    ].map(
      saying(
        "This looks like the internet address of somebody’s machine, which can lead to them. Leave it out.",
      ),
    ),
};

function isV4(reading: Reading, span: Span): boolean {
  const { text, patients } = reading;
  const value = text.slice(span.start, span.end);
  const left = text.slice(Math.max(0, span.start - NEAR), span.start);
  const right = text.slice(span.end, span.end + NEAR);
  const isAny = ANY_MACHINE.test(value);
  if (NAMED.test(left)) return !(isAny && OURS.test(left));
  if (VERSION.test(left) || VERSION_NEAR.test(right)) return false;
  const isNet = NET.test(left) || NET.test(right);
  if (!isPossible(value)) return isNet && SOMEBODY.test(left);
  if (patients.isAbout(span.start)) return isNet || !/^\d(?:\.\d){3}$/.test(value);
  return isNet ? SOMEBODY.test(left) || isOthersNet(isAny, left) : isBare(value, left + right);
}

/** Where a net is spoken of: neither any machine's nor the writer's own. */
function isOthersNet(isAny: boolean, left: string): boolean {
  return !isAny && !OURS.test(left);
}

/** Nothing says what it is, but somebody is there. */
function isBare(value: string, around: string): boolean {
  return !ANY_MACHINE.test(value) && isLarge(value) && SOMEBODY_NEAR.test(around);
}

/** Hardly a version or a section. */
function isLarge(value: string): boolean {
  return value.split(/\W+/).some((part) => Number(part) >= LARGE);
}

function isPossible(value: string): boolean {
  return value.split(/\W+/).every((part) => Number(part) <= 255 && !/^0\d/.test(part));
}

function isV6({ text, patients }: Reading, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isLong = value.split(":").length >= 5 && (/[a-f]/i.test(value) || value.includes("::"));
  return isLong && (/[a-f]/i.test(value) || NET.test(before) || patients.isAbout(start));
}

export const examples: Examples = {
  found: [
    "My patient's pump has IP ⟦192.168.4.22⟧.",
    "The patient logged in from ⟦203.0.113.42⟧.",
    "IP: ⟦198.51.100.7⟧",
    "IP address ⟦10.20.4.118⟧ of her tablet",
    "Her portal sessions came from ⟦172.16.254.1⟧.",
    "His telehealth visit dropped at ⟦8.8.144.20⟧ twice.",
    "IPv6 ⟦2001:db8:85a3::8a2e:370:7334⟧ in the log",
    "The login was from ⟦73.162.14.209⟧, she says.",
    "Patient's IP was ⟦300.14.2.9⟧ on the form.",
    "The video visit connected over ⟦198.51.100.23⟧.",
    "Her smart scale sends from ⟦75.140.2.199⟧.",
    "The access log shows ⟦fe80::1ff:fe23:4567:890a⟧ for the patient.",
  ],
  quiet: [
    "Update to version 2.4.1.0 first.",
    "Section 4.2.1.3 of the manual",
    "The server listens on 127.0.0.1 only.",
    "Our router is at 192.168.0.1 as always.",
    "firmware 10.3.0.2 fixed it",
    "The doses were 1.2.3.4 in the old scheme.",
    "Ratios of 1:2:4:8 and 10:30:45 were tried.",
    "The visit is at 10:30:00 on the 4th.",
    "Release 21.10.4.118 is out.",
    "ICD codes 250.00 and 401.9 were changed.",
  ],
};
