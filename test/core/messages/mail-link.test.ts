import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressIn,
  isMailAddress,
  LONGEST_LINK,
  mailLink,
  nameBeside,
  type Mail,
} from "../../../src/core/messages/mail-link";

const href = (mail: Partial<Mail>): string => {
  const link = mailLink({ to: [], subject: null, body: "", ...mail });
  return link.ok ? link.href : link.why;
};

/** What a mail program makes of a link. */
function read(link: string): { to: string[]; fields: Map<string, string> } {
  const [people = "", query = ""] = link.slice("mailto:".length).split("?");
  const decoded = (text: string) => decodeURIComponent(text);
  const fields = query.split("&").map((field): [string, string] => {
    const [name = "", value = ""] = field.split("=").map(decoded);
    return [name, value];
  });
  return { to: people.split(",").filter(Boolean).map(decoded), fields: new Map(fields) };
}

const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,12}$/), fc.stringMatching(/^[a-z0-9-]{1,8}$/))
  .map(([name, host]) => `${name}@${host}.org`);
/** Any signs but control characters. */
const text = fc
  .string({ unit: "binary", maxLength: 60 })
  .map((one) => one.replace(/[^\P{Cc}\n\t]|[\u2028\u2029]/gu, ""));

describe("a mail link", () => {
  it("holds each part so that it comes out as it went in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(address, { maxLength: 3 }), text, text, (to, subject, body) => {
        const link = mailLink({ to, subject, body });
        fc.pre(link.ok);
        const mail = read((link as { href: string }).href);
        expect(mail.to).toEqual(to);
        const whole = (one: string) => one.replace(/\p{Cs}/gu, "\uFFFD");
        expect(mail.fields.get("subject") ?? "").toBe(whole(subject.replace(/\s+/g, " ").trim()));
        expect((mail.fields.get("body") ?? "").replaceAll("\r\n", "\n")).toBe(
          whole(body.replace(/\r\n?/g, "\n").trim()),
        );
      }),
    );
  });

  it("never holds a control character, a blank or an end of a line, and is never too long", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }),
        fc.string({ unit: "binary", maxLength: 2000 }),
        fc.string({ unit: "binary", maxLength: 2000 }),
        (to, subject, body) => {
          const link = mailLink({ to, subject, body });
          if (!link.ok) return;
          expect(link.href).toMatch(/^mailto:[!-~]*$/);
          expect(link.href.length).toBeLessThanOrEqual(LONGEST_LINK);
        },
      ),
    );
  });

  it("ends its lines as mail does", () => {
    expect(
      href({ to: ["a@b.org", "c@d.org", "a@b.org"], subject: "A & b\nBcc: x", body: "One\r\nTwo\rThree" }),
    ).toBe("mailto:a@b.org,c@d.org?subject=A%20%26%20b%20Bcc%3A%20x&body=One%0D%0ATwo%0D%0AThree");
    expect(href({ body: "x" })).toBe("mailto:?body=x");
    expect(href({ to: ["a@b.org"] })).toBe("mailto:a@b.org");
  });

  it("leaves out what is no address, however it is written", () => {
    const none = [
      "",
      "a",
      "a@b",
      "a@b.org?bcc=c@d.org",
      "a@b.org,c@d.org",
      "a b@c.org",
      "<a@b.org>",
      "a@b.org\n",
      "a@b.org\r\nBcc: c@d.org",
      "a%0A@b.org\u0000",
    ];
    expect(none.filter(isMailAddress)).toEqual([]);
    expect(href({ to: ["a@b.org?bcc=c@d.org"], body: "x" })).toBe("mailto:?body=x");
    expect(href({ to: ["a+b&c=d@e.org"] })).toBe("mailto:a%2Bb%26c%3Dd@e.org");
  });

  it("takes the first address of what is written for one, and no half of one", () => {
    const found: Readonly<Record<string, string | null>> = {
      " a@b.org ": "a@b.org",
      "Maria <maria@x.example>": "maria@x.example",
      '"Osei, Amara" <o@x.example>': "o@x.example",
      "none, a@b.org; c@d.org": "a@b.org",
      "a@b.org c@d.org": "a@b.org",
      "bo lee@x.org": null,
      "ask Ann": null,
      "a@b.org?bcc=c@d.org": null,
      "": null,
    };
    for (const [written, address] of Object.entries(found)) expect(addressIn(written), written).toBe(address);
    expect(["Maria K <m@x.org>", "<m@x.org>", "m@x.org"].map(nameBeside)).toEqual(["Maria K", null, null]);
  });

  it("refuses control characters and more than a link can hold", () => {
    expect(href({ body: "a\u0000b" })).toBe("signs");
    expect(href({ subject: "a\u0007" })).toBe("signs");
    expect(href({ body: "x".repeat(LONGEST_LINK - "mailto:?body=".length) })).toContain("mailto:");
    expect(href({ body: "x".repeat(LONGEST_LINK) })).toBe("long");
  });
});
